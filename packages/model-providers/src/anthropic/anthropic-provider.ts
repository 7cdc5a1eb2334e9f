import { z } from 'zod';
import { createHttpClient, type HttpClientOptions } from '../http/http-client.js';
import type { ModelProvider } from '../model-provider.js';
import { ProviderError } from '../provider-error.js';
import { anthropicFault } from './anthropic-fault.js';
import { anthropicRequest } from './anthropic-request.js';
import { readAnthropicStream } from './anthropic-stream.js';

export type AnthropicProviderOptions = Omit<HttpClientOptions, 'headers'> & { readonly apiKey: string | null };

const VERSION = '2023-06-01';
const modelsSchema = z.object({ data: z.array(z.object({ id: z.string(), display_name: z.string().nullish() })) });

/** Anthropic's messages. It has no embeddings. @see https://docs.anthropic.com/en/api/messages */
export function createAnthropicProvider({ apiKey, ...options }: AnthropicProviderOptions): ModelProvider {
  const headers = { 'anthropic-version': VERSION, ...(apiKey !== null && { 'x-api-key': apiKey }) };
  const http = createHttpClient({ ...options, headers }, anthropicFault);
  return {
    async *generate(request, call) {
      yield* readAnthropicStream(await http.stream('/messages', anthropicRequest(request), call));
    },

    async embed() {
      throw new ProviderError('UNSUPPORTED', 'This provider has no embeddings.');
    },

    async listModels(call) {
      const models = modelsSchema.safeParse(await http.json('GET', '/models?limit=1000', null, call));
      if (!models.success) throw new ProviderError('MALFORMED_RESPONSE', 'The provider did not send a list of models.');
      return models.data.data.map(({ id, display_name }) => ({ name: id, description: display_name ?? '' }));
    },

    close: () => http.close(),
  };
}
