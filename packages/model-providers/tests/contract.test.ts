import { createLocalEmbedder } from '@paissive/embeddings';
import { anthropicReply, createHttpStub, jsonReply, openAiReply, type StubRequest } from '@paissive/testkit';
import { createAnthropicProvider, createEmbeddedProvider, createOpenAiProvider } from '../src/index.js';
import { describeProvider } from './provider-contract.js';

const text = 'Roast slowly, listen for the crack, then cool the beans.';
const quiet = { info: () => undefined, error: () => undefined };

describeProvider('an OpenAI-compatible server', async () => {
  const stub = await createHttpStub((request) => {
    if (request.path.endsWith('/models')) return jsonReply({ data: [{ id: 'large', owned_by: 'somebody' }] });
    const body = request.body as { max_tokens: number; response_format?: object };
    const answer = body.response_format ? '{"title": "Roasting"}' : text;
    return openAiReply(answer, { finish: body.max_tokens < 10 ? 'length' : 'stop', delayMs: 5 });
  });
  const provider = createOpenAiProvider({ baseUrl: `${stub.url}/v1`, apiKey: 'sk-test', allowPrivate: true });
  return { provider, model: 'large', stop: stub.stop };
});

describeProvider('Anthropic', async () => {
  const answerOf = ({ body }: StubRequest) => {
    const asked = body as { max_tokens: number; tool_choice?: object };
    if (!asked.tool_choice)
      return anthropicReply(text, { finish: asked.max_tokens < 10 ? 'max_tokens' : 'end_turn', delayMs: 5 });
    const event = (type: string, given: object) => `event: ${type}\ndata: ${JSON.stringify({ type, ...given })}\n\n`;
    const piece = (partial_json: string) =>
      event('content_block_delta', { index: 0, delta: { type: 'input_json_delta', partial_json } });
    return {
      pieces: [
        event('message_start', { message: { usage: { input_tokens: 5, output_tokens: 1 } } }),
        event('content_block_start', {
          index: 0,
          content_block: { type: 'tool_use', id: 't1', name: 'structured_output', input: {} },
        }),
        piece('{"title":'),
        piece('"Roasting"}'),
        event('message_delta', { delta: { stop_reason: 'tool_use' }, usage: { output_tokens: 9 } }),
        event('message_stop', {}),
      ],
    };
  };
  const stub = await createHttpStub((request) =>
    request.path.includes('/models')
      ? jsonReply({ data: [{ id: 'sonnet', display_name: 'Sonnet' }] })
      : answerOf(request),
  );
  const provider = createAnthropicProvider({ baseUrl: `${stub.url}/v1`, apiKey: 'key', allowPrivate: true });
  return { provider, model: 'sonnet', stop: stub.stop };
});

describeProvider('the embedded provider', async () => {
  const embedder = createLocalEmbedder({ log: quiet });
  return { provider: createEmbeddedProvider({ embedder }), model: 'template-writer-1', stop: () => embedder.close() };
});
