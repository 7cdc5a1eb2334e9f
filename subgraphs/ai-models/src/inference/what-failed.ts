import { ProviderError, type ProviderErrorCode } from '@paissive/model-providers';
import type { FallbackCause } from '../registry/model.js';
import type { FailureCode } from './generation.js';

/** Why another model may stand in; null where it must not: a request or a key that is wrong stays so. */
export function fallbackCauseOf(code: ProviderErrorCode): FallbackCause | null {
  switch (code) {
    case 'RATE_LIMITED':
    case 'QUOTA_EXHAUSTED':
    case 'OVERLOADED':
    case 'UNAVAILABLE':
    case 'TIMEOUT':
    case 'MALFORMED_RESPONSE':
    case 'CUT_OFF':
      return 'OUTAGE';
    case 'CONTEXT_OVERFLOW':
      return 'CONTEXT_OVERFLOW';
    case 'CONTENT_POLICY':
      return 'CONTENT_POLICY';
    case 'UNAUTHORIZED':
    case 'INVALID_REQUEST':
    case 'UNSUPPORTED':
    case 'FORBIDDEN_ADDRESS':
      return null;
  }
}

/** How a failure is told. */
export function failureCodeOf(code: ProviderErrorCode): FailureCode {
  const cause = fallbackCauseOf(code);
  if (cause === 'OUTAGE') return 'PROVIDER_UNAVAILABLE';
  return cause ?? 'PROVIDER_REFUSED';
}

/** Connections that never came about. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether the provider may have worked on the request, and so may charge for it. In doubt it may. */
export function mayHaveRun(error: unknown): boolean {
  if (!(error instanceof ProviderError)) return true;
  // It answered with a fault instead of a result.
  if (error.status !== null) return false;
  if (fallbackCauseOf(error.code) === null) return false;
  for (let cause: unknown = error.cause; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && NOT_CONNECTED.has(String(cause.code))) return false;
  }
  return true;
}

/** Whether a failure says that the provider is in trouble, as the circuit breaker counts it. */
export function isTroubleOfProvider(error: unknown): boolean {
  if (!(error instanceof ProviderError)) return false;
  return ['OVERLOADED', 'UNAVAILABLE', 'TIMEOUT', 'MALFORMED_RESPONSE', 'CUT_OFF'].includes(error.code);
}
