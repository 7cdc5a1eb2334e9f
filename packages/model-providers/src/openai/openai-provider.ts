import { z } from 'zod';
import { createHttpClient, type HttpClientOptions } from '../http/http-client.js';
import type { CallOptions, ModelProvider, RemoteModel } from '../model-provider.js';
import { ProviderError } from '../provider-error.js';
import { vectorsOf } from '../vectors-of.js';
import { openAiFault } from './openai-fault.js';
import { openAiRequest } from './openai-request.js';
import { openAiUsage, openAiUsageSchema, readOpenAiStream } from './openai-stream.js';

export type OpenAiProviderOptions = Omit<HttpClientOptions, 'headers'> & {
  /** Null for servers that take none. */
  readonly apiKey: string | null;
};

const embeddingsSchema = z.object({
  data: z.array(z.object({ index: z.int().min(0).optional(), embedding: z.array(z.number()) })),
  usage: openAiUsageSchema.nullish(),
});
const modelsSchema = z.object({
  data: z.array(z.object({ id: z.string(), owned_by: z.string().nullish() })).nullable(),
});
const tagsSchema = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      details: z
        .object({
          family: z.string().nullish(),
          parameter_size: z.string().nullish(),
          quantization_level: z.string().nullish(),
        })
        .nullish(),
    }),
  ),
});

/** How Ollama signs its models in the list of OpenAI's form. */
const OLLAMA_OWNER = 'library';

/**
 * OpenAI's chat completions and embeddings, as OpenAI, Ollama, LM Studio, vLLM and OpenRouter speak them.
 *
 * @see https://platform.openai.com/docs/api-reference/chat
 */
export function createOpenAiProvider({ apiKey, ...options }: OpenAiProviderOptions): ModelProvider {
  const headers: Record<string, string> = apiKey === null ? {} : { authorization: `Bearer ${apiKey}` };
  const http = createHttpClient({ ...options, headers }, openAiFault);
  const { origin, hostname } = new URL(options.baseUrl);
  const isOpenAi = hostname === 'api.openai.com';

  async function ollamaModels(call: CallOptions): Promise<RemoteModel[]> {
    const { models } = read(tagsSchema, await http.json('GET', `${origin}/api/tags`, null, call));
    return models.map(({ name, details }) => {
      const parts = [details?.family, details?.parameter_size, details?.quantization_level];
      return { name, description: parts.filter((part) => part).join(', ') };
    });
  }

  return {
    async *generate(request, call) {
      yield* readOpenAiStream(await http.stream('/chat/completions', openAiRequest(request, isOpenAi), call));
    },

    async embed({ model, texts }, call) {
      const body = { model, input: texts, encoding_format: 'float' };
      const { data, usage } = read(embeddingsSchema, await http.json('POST', '/embeddings', body, call));
      const inOrder = data
        .map((item, place) => ({ ...item, place: item.index ?? place }))
        .sort((one, other) => one.place - other.place);
      return {
        vectors: vectorsOf(
          inOrder.map(({ embedding }) => embedding),
          texts.length,
        ),
        usage: usage ? { ...openAiUsage(usage), outputTokens: 0 } : null,
      };
    },

    async listModels(call) {
      let models: z.infer<typeof modelsSchema>['data'];
      try {
        models = read(modelsSchema, await http.json('GET', '/models', null, call)).data;
      } catch (error) {
        // Ollama before its version 0.1.24 has no such list.
        if (error instanceof ProviderError && error.status === 404) return ollamaModels(call);
        throw error;
      }
      if (models?.some(({ owned_by }) => owned_by === OLLAMA_OWNER)) return ollamaModels(call);
      return (models ?? []).map(({ id, owned_by }) => ({ name: id, description: owned_by ?? '' }));
    },

    close: () => http.close(),
  };
}

function read<Value>(schema: z.ZodType<Value>, body: unknown): Value {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new ProviderError('MALFORMED_RESPONSE', 'The provider sent something that its protocol does not have.', {
    cause: result.error,
  });
}
