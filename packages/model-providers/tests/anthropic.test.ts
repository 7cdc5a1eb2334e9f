import { anthropicReply, createHttpStub, faultReply, type HttpStub, type StubReply } from '@paissive/testkit';
import { createAnthropicProvider, type ModelProvider } from '../src/index.js';
import { calling, collect, request, textOf } from './provider-contract.js';

let reply: StubReply;
let stub: HttpStub;
let provider: ModelProvider;

beforeAll(async () => {
  stub = await createHttpStub(() => reply);
  const timeouts = { firstByteTimeoutMs: 300, idleTimeoutMs: 300 };
  provider = createAnthropicProvider({ baseUrl: `${stub.url}/v1`, apiKey: 'key', allowPrivate: true, ...timeouts });
});
afterAll(async () => {
  await provider.close();
  await stub.stop();
});

const generate = (given: object = {}) =>
  collect(provider.generate({ ...request, model: 'sonnet', ...given }, calling()));
const event = (type: string, body: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...body })}\n\n`;
const start = event('message_start', {
  message: { usage: { input_tokens: 25, cache_read_input_tokens: 75, output_tokens: 1 } },
});
const end = [
  event('message_delta', { delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 15 } }),
  event('message_stop', {}),
];

test('instructions stand apart, turns alternate, tool results belong to the user', async () => {
  reply = anthropicReply('Yes.');
  const messages = [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'One' },
    { role: 'user', content: 'Two' },
    { role: 'assistant', content: 'Looking.', toolCalls: [{ id: 't1', name: 'search', argumentsJson: '{"q":1}' }] },
    { role: 'tool', toolCallId: 't1', content: 'nothing' },
  ];
  const tools = [{ name: 'search', description: 'Finds.', parameters: { type: 'object' } }];
  await generate({ messages, tools, temperature: 1.5 });
  expect(stub.requests.at(-1)).toMatchObject({
    path: '/v1/messages',
    headers: { 'x-api-key': 'key', 'anthropic-version': '2023-06-01' },
  });
  expect(stub.requests.at(-1)?.body).toEqual({
    model: 'sonnet',
    max_tokens: 500,
    stream: true,
    system: 'Be brief.',
    temperature: 1,
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'One' },
          { type: 'text', text: 'Two' },
        ],
      },
      {
        role: 'assistant',
        content: [
          { type: 'text', text: 'Looking.' },
          { type: 'tool_use', id: 't1', name: 'search', input: { q: 1 } },
        ],
      },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't1', content: 'nothing' }] },
    ],
    tools: [{ name: 'search', description: 'Finds.', input_schema: { type: 'object' } }],
  });
});

test('a schema that is no object is told in words', async () => {
  reply = anthropicReply('[1]');
  await generate({ outputSchema: { type: 'array' } });
  expect(stub.requests.at(-1)?.body).toMatchObject({ system: expect.stringContaining('{"type":"array"}') });
});

test('text, thinking, tool use and kinds that came later: each is what it is; usage counts cached tokens as input', async () => {
  const delta = (index: number, given: object) => event('content_block_delta', { index, delta: given });
  reply = {
    pieces: [
      start,
      event('ping', {}),
      event('content_block_start', { index: 0, content_block: { type: 'thinking', thinking: '' } }),
      delta(0, { type: 'thinking_delta', thinking: 'Hm.' }),
      event('content_block_start', { index: 1, content_block: { type: 'text', text: '' } }),
      delta(1, { type: 'text_delta', text: 'Let me ' }),
      event('brand_new', { anything: 1 }),
      delta(1, { type: 'text_delta', text: 'look.' }),
      event('content_block_start', {
        index: 2,
        content_block: { type: 'tool_use', id: 't1', name: 'weather', input: {} },
      }),
      delta(2, { type: 'input_json_delta', partial_json: '{"city"' }),
      delta(2, { type: 'input_json_delta', partial_json: ':"Bonn"}' }),
      event('content_block_start', {
        index: 3,
        content_block: { type: 'tool_use', id: 't2', name: 'time', input: {} },
      }),
      event('message_delta', { delta: { stop_reason: 'tool_use' }, usage: { output_tokens: 89 } }),
      event('message_stop', {}),
    ],
  };
  const events = await generate();
  expect(textOf(events)).toBe('Let me look.');
  expect(events.slice(2)).toEqual([
    { kind: 'tool_call', toolCall: { id: 't1', name: 'weather', argumentsJson: '{"city":"Bonn"}' } },
    { kind: 'tool_call', toolCall: { id: 't2', name: 'time', argumentsJson: '{}' } },
    { kind: 'end', finishReason: 'TOOL_CALLS', usage: { inputTokens: 100, cachedInputTokens: 75, outputTokens: 89 } },
  ]);
});

test.each<[string, StubReply, string]>([
  [
    'overload in the stream',
    { pieces: [start, event('error', { error: { type: 'overloaded_error', message: 'Overloaded' } })] },
    'OVERLOADED',
  ],
  ['529', faultReply(529, { type: 'overloaded_error' }), 'OVERLOADED'],
  ['429', faultReply(429, { type: 'rate_limit_error' }), 'RATE_LIMITED'],
  ['401', faultReply(401, { type: 'authentication_error' }), 'UNAUTHORIZED'],
  ['413', faultReply(413, { type: 'request_too_large' }), 'CONTEXT_OVERFLOW'],
  [
    'a prompt that is too long',
    faultReply(400, { type: 'invalid_request_error', message: 'prompt is too long: 210000 tokens' }),
    'CONTEXT_OVERFLOW',
  ],
  [
    'output that is blocked',
    faultReply(400, { type: 'invalid_request_error', message: 'Output blocked by content filtering policy' }),
    'CONTENT_POLICY',
  ],
  ['500', faultReply(500, { type: 'api_error' }), 'UNAVAILABLE'],
  ['a cut connection', { pieces: [start], ending: 'cut' }, 'CUT_OFF'],
  ['an end too soon', { pieces: [start] }, 'CUT_OFF'],
  ['garbage', { pieces: [start, 'data: {{{\n\n'] }, 'MALFORMED_RESPONSE'],
  ['silence', { pieces: [start], ending: 'hang' }, 'TIMEOUT'],
])('%s is %s', async (_, given, code) => {
  reply = given;
  await expect(generate()).rejects.toMatchObject({ name: 'ProviderError', code });
});

test('a refusal is an end, not a fault; it has no embeddings', async () => {
  reply = {
    pieces: [
      start,
      event('message_delta', { delta: { stop_reason: 'refusal' }, usage: { output_tokens: 1 } }),
      end[1] ?? '',
    ],
  };
  expect((await generate()).at(-1)).toMatchObject({ finishReason: 'CONTENT_FILTER' });
  await expect(provider.embed({ model: 'm', texts: ['a'] }, calling())).rejects.toMatchObject({ code: 'UNSUPPORTED' });
});
