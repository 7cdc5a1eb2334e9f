export { ErrorCode } from './error-code.js';
export { maskError } from './mask-error.js';
export { PlatformError, type PlatformErrorOptions } from './platform-error.js';
