export { type Mutation, mutation } from './mutation.js';
export { PlatformCallError, type PlatformCallErrorOptions } from './platform-call-error.js';
export {
  createPlatformClient,
  type PlatformCaller,
  type PlatformClient,
  type PlatformClientDeps,
  type PlatformOperation,
} from './platform-client.js';
export { createRunTokens, type RunTokens, type RunTokensDeps } from './run-tokens.js';
export {
  type AnsweringModel,
  createStructuredModel,
  type StructuredAnswer,
  type StructuredModel,
  type StructuredModelOptions,
  type StructuredRequest,
  type UntrustedText,
} from './structured-model.js';
export { EMBEDDED_WRITER } from './structured-model-operations.js';
