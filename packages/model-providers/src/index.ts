export { type AnthropicProviderOptions, createAnthropicProvider } from './anthropic/anthropic-provider.js';
export { createEmbeddedProvider, EMBEDDED_MODEL_NAMES } from './embedded/embedded-provider.js';
export { TEMPLATE_LABEL } from './embedded/template-writer.js';
export type {
  CallOptions,
  ChatMessage,
  Embeddings,
  EmbedRequest,
  FinishReason,
  GenerateRequest,
  GenerationEvent,
  JsonObject,
  ModelProvider,
  RateLimit,
  RemoteModel,
  TokenUsage,
  ToolCall,
  ToolDefinition,
} from './model-provider.js';
export { createOpenAiProvider, type OpenAiProviderOptions } from './openai/openai-provider.js';
export { ProviderError, type ProviderErrorCode } from './provider-error.js';
