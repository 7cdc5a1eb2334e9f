import { ErrorCode, PlatformError } from '@paissive/errors';

/** The answer to whoever goes round the router. It does not tell what was wrong with the identity. */
export function unauthenticated(): PlatformError {
  return new PlatformError(ErrorCode.UNAUTHENTICATED, 'Requests must come through the router.');
}
