import { enumOf } from '@paissive/graphql-kit';
import type { FallbackCause, ModelCapability } from './model.js';
import type { ProviderKind, ProviderStatus } from './provider.js';

export const ProviderKindEnum = enumOf<ProviderKind>('AiProviderKind', 'How a provider is spoken to.', {
  EMBEDDED: 'Runs inside of the service: a sentence encoder, and a writer of templates that is no language model.',
  OPENAI_COMPATIBLE: "OpenAI's chat completions, as Ollama, LM Studio, vLLM and OpenRouter speak them too.",
  ANTHROPIC: "Anthropic's messages.",
});

/** What can be connected. */
export const ConnectableKindEnum = enumOf<Exclude<ProviderKind, 'EMBEDDED'>>(
  'ConnectableAiProviderKind',
  'How a provider that is connected is spoken to.',
  {
    OPENAI_COMPATIBLE: "OpenAI's chat completions, as Ollama, LM Studio, vLLM and OpenRouter speak them too.",
    ANTHROPIC: "Anthropic's messages.",
  },
);

export const ProviderStatusEnum = enumOf<ProviderStatus>('AiProviderStatus', 'How a provider was found last.', {
  UNKNOWN: 'Not looked at yet.',
  HEALTHY: 'It answers.',
  DEGRADED: 'It answers, but refuses the key or is slow.',
  DOWN: 'It does not answer.',
});

export const ModelCapabilityEnum = enumOf<ModelCapability>('AiModelCapability', 'What a model can do.', {
  TEXT: 'Generate text.',
  TOOLS: 'Ask for tools to be called.',
  STRUCTURED_OUTPUT:
    'Keep to a JSON Schema by itself. Models without it are told the schema in words, and checked all the same.',
  EMBEDDINGS: 'Turn texts into vectors.',
});

export const FallbackCauseEnum = enumOf<FallbackCause>('AiFallbackCause', 'Why another model stands in.', {
  OUTAGE: 'The provider is away, too slow, or takes no more requests.',
  CONTEXT_OVERFLOW: 'The request is longer than the model takes.',
  CONTENT_POLICY: "The provider's own filter refuses the request.",
});
