import { type Embedder, EmbeddingError } from '@paissive/embeddings';
import type { CallOptions, EmbedRequest, GenerateRequest, GenerationEvent, ModelProvider } from '../model-provider.js';
import { ProviderError } from '../provider-error.js';
import { writeFromTemplate } from './template-writer.js';

/** What the embedded provider runs. */
export const EMBEDDED_MODEL_NAMES = { writer: 'template-writer-1', encoder: 'sentence-encoder-lite-1' } as const;

/** Pieces that count as tokens here: words, numbers, single signs. */
const TOKEN = /\s*(?:[\p{L}\p{N}]+|[^\s\p{L}\p{N}])/gu;

/**
 * Works without any account or network: a local sentence encoder, and a writer of templates that is no language model and says so. It asks
 * for no tools.
 */
export function createEmbeddedProvider({ embedder }: { readonly embedder: Embedder }): ModelProvider {
  return {
    generate: (request, options) => generate(request, options),

    async embed({ model, texts }: EmbedRequest, { signal }) {
      if (model !== EMBEDDED_MODEL_NAMES.encoder) throw unknownModel(model);
      try {
        const vectors = await embedder.embed(texts, { signal });
        const inputTokens = texts.reduce((sum, text) => sum + countTokens(text), 0);
        return { vectors, usage: { inputTokens, cachedInputTokens: 0, outputTokens: 0 } };
      } catch (error) {
        if (!(error instanceof EmbeddingError)) throw error;
        const code = error.code === 'QUEUE_FULL' ? 'OVERLOADED' : 'UNAVAILABLE';
        throw new ProviderError(code, 'The encoder cannot take this now.', { cause: error });
      }
    },

    listModels: async () => [
      { name: EMBEDDED_MODEL_NAMES.writer, description: 'Fills words into templates.' },
      { name: EMBEDDED_MODEL_NAMES.encoder, description: 'Universal Sentence Encoder Lite.' },
    ],

    // The embedder belongs to whoever made it.
    close: async () => undefined,
  };
}

async function* generate(request: GenerateRequest, { signal }: CallOptions): AsyncGenerator<GenerationEvent> {
  if (request.model !== EMBEDDED_MODEL_NAMES.writer) throw unknownModel(request.model);
  signal.throwIfAborted();
  const whole = untilStop(writeFromTemplate(request), request.stop);
  const tokens = whole.match(TOKEN) ?? [];
  const given = tokens.slice(0, request.maxOutputTokens);
  // As many pieces as lines: streaming that can be seen, and not one message a word.
  for (const piece of given.join('').match(/[^\n]*\n*/g) ?? []) {
    signal.throwIfAborted();
    if (piece !== '') yield { kind: 'text', text: piece };
  }
  const inputTokens = request.messages.reduce((sum, { content }) => sum + countTokens(content), 0);
  const usage = { inputTokens, cachedInputTokens: 0, outputTokens: given.length };
  yield { kind: 'end', finishReason: given.length < tokens.length ? 'LENGTH' : 'STOP', usage };
}

function untilStop(text: string, stop: readonly string[]): string {
  const ends = stop.map((sign) => text.indexOf(sign)).filter((at) => at >= 0);
  return ends.length > 0 ? text.slice(0, Math.min(...ends)) : text;
}

function countTokens(text: string): number {
  return text.match(TOKEN)?.length ?? 0;
}

function unknownModel(model: string): ProviderError {
  return new ProviderError('INVALID_REQUEST', `There is no embedded model ${model}.`);
}
