import { createHttpStub, faultReply, type HttpStub, jsonReply, openAiReply, type StubReply } from '@paissive/testkit';
import { createOpenAiProvider, type ModelProvider, type ToolDefinition } from '../src/index.js';
import { calling, collect, request, textOf } from './provider-contract.js';

let reply: StubReply | ((path: string) => StubReply);
let stub: HttpStub;
let provider: ModelProvider;

beforeAll(async () => {
  stub = await createHttpStub(({ path }) => (typeof reply === 'function' ? reply(path) : reply));
  const timeouts = { firstByteTimeoutMs: 300, idleTimeoutMs: 300 };
  provider = createOpenAiProvider({ baseUrl: `${stub.url}/v1/`, apiKey: 'sk-test', allowPrivate: true, ...timeouts });
});
afterAll(async () => {
  await provider.close();
  await stub.stop();
});

const generate = (given: object = {}) =>
  collect(provider.generate({ ...request, model: 'large', ...given }, calling()));
const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ delta, finish_reason: finish }] })}\n\n`;
const refusal = async () =>
  generate().then(
    () => null,
    (error: unknown) => error,
  );

test('the request is what the protocol asks for', async () => {
  reply = openAiReply('Yes.');
  const tools: ToolDefinition[] = [{ name: 'search', description: 'Finds.', parameters: { type: 'object' } }];
  const messages = [
    { role: 'user', content: 'Hi' },
    { role: 'assistant', content: '', toolCalls: [{ id: 'c1', name: 'search', argumentsJson: '{}' }] },
    { role: 'tool', toolCallId: 'c1', content: 'nothing' },
  ];
  await generate({ messages, tools, stop: ['END'], outputSchema: { type: 'object' } });
  expect(stub.requests.at(-1)).toMatchObject({
    method: 'POST',
    path: '/v1/chat/completions',
    headers: { authorization: 'Bearer sk-test' },
  });
  expect(stub.requests.at(-1)?.body).toEqual({
    model: 'large',
    stream: true,
    stream_options: { include_usage: true },
    max_tokens: 500,
    temperature: 0,
    seed: 1,
    stop: ['END'],
    messages: [
      { role: 'user', content: 'Hi' },
      {
        role: 'assistant',
        content: '',
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'search', arguments: '{}' } }],
      },
      { role: 'tool', tool_call_id: 'c1', content: 'nothing' },
    ],
    tools: [{ type: 'function', function: { name: 'search', description: 'Finds.', parameters: { type: 'object' } } }],
    response_format: { type: 'json_schema', json_schema: { name: 'output', schema: { type: 'object' } } },
  });
});

test('text survives split letters, CRLF, comments, empty choices and a missing [DONE]', async () => {
  const bytes = new TextEncoder().encode(
    [
      ': OPENROUTER PROCESSING',
      '',
      'data: {"choices":[],"prompt_filter_results":[]}',
      '',
      chunk({ role: 'assistant', content: '' }).trim(),
      '',
      chunk({ content: 'Grüße, 世界 👋' }).trim(),
      '',
      chunk({}, 'stop').trim(),
      '',
      '',
    ].join('\r\n'),
  );
  reply = { pieces: Array.from(bytes, (byte) => Uint8Array.of(byte)) };
  const events = await generate();
  expect(textOf(events)).toBe('Grüße, 世界 👋');
  expect(events.at(-1)).toEqual({ kind: 'end', finishReason: 'STOP', usage: null });
});

test('usage comes with the last piece, cached tokens among the input', async () => {
  const usage = { prompt_tokens: 100, completion_tokens: 7, prompt_tokens_details: { cached_tokens: 64 } };
  reply = {
    pieces: [chunk({ content: 'Hi' }, 'stop'), `data: ${JSON.stringify({ choices: [], usage })}\n\n`, 'data: [DONE]'],
  };
  expect((await generate()).at(-1)).toMatchObject({
    usage: { inputTokens: 100, cachedInputTokens: 64, outputTokens: 7 },
  });
});

test('tool calls are put together from their fragments, side by side', async () => {
  const call = (index: number, rest: object) => chunk({ tool_calls: [{ index, ...rest }] });
  reply = {
    pieces: [
      call(0, { id: 'a', function: { name: 'search', arguments: '' } }),
      call(1, { id: 'b', function: { name: 'price', arguments: '{"x"' } }),
      call(0, { function: { arguments: '{"q":"te' } }),
      call(1, { function: { arguments: ':1}' } }),
      call(0, { function: { arguments: 'a"}' } }),
      chunk({}, 'tool_calls'),
      'data: [DONE]\n\n',
    ],
  };
  expect(await generate()).toMatchObject([
    { toolCall: { id: 'a', name: 'search', argumentsJson: '{"q":"tea"}' } },
    { toolCall: { id: 'b', name: 'price', argumentsJson: '{"x":1}' } },
    { finishReason: 'TOOL_CALLS' },
  ]);
});

test('whole tool calls under one index, or none, as some servers send them, stay apart', async () => {
  const whole = (id: string, index?: number) =>
    chunk({
      tool_calls: [{ id, ...(index !== undefined && { index }), function: { name: 'f', arguments: `{"id":"${id}"}` } }],
    });
  for (const index of [0, undefined]) {
    reply = { pieces: [whole('a', index), whole('b', index), chunk({}, 'stop'), 'data: [DONE]\n\n'] };
    expect(await generate()).toMatchObject([
      { toolCall: { id: 'a', argumentsJson: '{"id":"a"}' } },
      { toolCall: { id: 'b', argumentsJson: '{"id":"b"}' } },
      { finishReason: 'TOOL_CALLS' },
    ]);
  }
});

test.each<[string, StubReply, string]>([
  ['a connection that is cut', { pieces: [chunk({ content: 'Hel' })], ending: 'cut' }, 'CUT_OFF'],
  ['a stream that ends too soon', { pieces: [chunk({ content: 'Hel' })] }, 'CUT_OFF'],
  ['garbage', { pieces: ['data: {"choices": [{"del\n\n'] }, 'MALFORMED_RESPONSE'],
  ['JSON of another form', { pieces: ['data: {"choices": "none"}\n\n'] }, 'MALFORMED_RESPONSE'],
  [
    'a fault in the stream',
    { pieces: [chunk({ content: 'H' }), 'data: {"error":{"message":"Overloaded","code":502}}\n\n'] },
    'OVERLOADED',
  ],
  ['a slow first token', { pieces: [': wait\n', 1_000, chunk({ content: 'Hi' }, 'stop')] }, 'TIMEOUT'],
  ['silence in the middle', { pieces: [chunk({ content: 'Hi' })], ending: 'hang' }, 'TIMEOUT'],
  ['a refusal', { pieces: [chunk({ refusal: 'No.' }, 'stop'), 'data: [DONE]\n\n'] }, 'CONTENT_POLICY'],
  ['a redirect', { status: 302, headers: { location: 'http://example.org' }, pieces: [] }, 'INVALID_REQUEST'],
  ['401', faultReply(401), 'UNAUTHORIZED'],
  ['403', faultReply(403), 'UNAUTHORIZED'],
  ['400', faultReply(400), 'INVALID_REQUEST'],
  ['a full context', faultReply(400, { code: 'context_length_exceeded' }), 'CONTEXT_OVERFLOW'],
  [
    'a full context in words',
    faultReply(400, { message: "This model's maximum context length is 8192 tokens." }),
    'CONTEXT_OVERFLOW',
  ],
  ['the content policy', faultReply(400, { code: 'content_filter' }), 'CONTENT_POLICY'],
  ['an empty account', faultReply(429, { code: 'insufficient_quota' }), 'QUOTA_EXHAUSTED'],
  ['503 without JSON', { status: 503, pieces: ['<html>'] }, 'UNAVAILABLE'],
])('%s is %s', async (_, given, code) => {
  reply = given;
  expect(await refusal()).toMatchObject({ name: 'ProviderError', code });
});

test('429 says how long to wait, and limits are told', async () => {
  reply = faultReply(
    429,
    { code: 'rate_limit_exceeded' },
    { 'retry-after': '2', 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '2s' },
  );
  const limits: unknown[] = [];
  const call = { ...calling(), onRateLimit: (limit: unknown) => limits.push(limit) };
  await expect(collect(provider.generate({ ...request, model: 'large' }, call))).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    status: 429,
    retryAfterMs: 2_000,
    isRetryable: true,
  });
  expect(limits).toEqual([{ remainingRequests: 0, remainingTokens: null, exhaustedForMs: 2_000 }]);
});

test('leaving the loop ends the request at the provider', async () => {
  reply = { pieces: [chunk({ content: 'Hi' }), 20, chunk({ content: 'there' })], ending: 'hang' };
  for await (const _ of provider.generate({ ...request, model: 'large' }, calling())) break;
  for (let round = 0; round < 100 && !stub.requests.at(-1)?.isAborted; round++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(stub.requests.at(-1)?.isAborted).toBe(true);
});

test('embeddings come in the order of the texts, whole or not at all', async () => {
  reply = jsonReply({
    data: [
      { index: 1, embedding: [0, 1] },
      { index: 0, embedding: [1, 0] },
    ],
    usage: { prompt_tokens: 4 },
  });
  const { vectors, usage } = await provider.embed({ model: 'e', texts: ['a', 'b'] }, calling());
  expect(vectors).toEqual([Float32Array.of(1, 0), Float32Array.of(0, 1)]);
  expect(usage).toMatchObject({ inputTokens: 4, outputTokens: 0 });
  await expect(provider.embed({ model: 'e', texts: ['a'] }, calling())).rejects.toMatchObject({
    code: 'MALFORMED_RESPONSE',
  });
});

test("Ollama's models are listed with what its own API tells of them, also where it has no list of OpenAI's form", async () => {
  const tags = {
    models: [
      { name: 'llama3.2:3b', details: { family: 'llama', parameter_size: '3.2B', quantization_level: 'Q4_K_M' } },
    ],
  };
  for (const first of [jsonReply({ data: [{ id: 'llama3.2:3b', owned_by: 'library' }] }), faultReply(404)]) {
    reply = (path) => (path === '/api/tags' ? jsonReply(tags) : first);
    expect(await provider.listModels(calling())).toEqual([{ name: 'llama3.2:3b', description: 'llama, 3.2B, Q4_K_M' }]);
  }
});

test('a private address is refused unless it is allowed, by number and by name', async () => {
  const { port } = new URL(stub.url);
  for (const host of ['127.0.0.1', 'localhost', '[::1]']) {
    const strict = createOpenAiProvider({ baseUrl: `http://${host}:${port}/v1`, apiKey: 'sk', allowPrivate: false });
    const before = stub.requests.length;
    await expect(strict.listModels(calling())).rejects.toMatchObject({ code: 'FORBIDDEN_ADDRESS' });
    expect(stub.requests).toHaveLength(before);
    await strict.close();
  }
});

test('a server that is not there is unavailable', async () => {
  const gone = createOpenAiProvider({ baseUrl: 'http://127.0.0.1:9/v1', apiKey: null, allowPrivate: true });
  await expect(gone.listModels(calling())).rejects.toMatchObject({ code: 'UNAVAILABLE', isRetryable: true });
  await gone.close();
});
