/** Why a provider did not do what it was asked. */
export type ProviderErrorCode =
  /** Too many requests; it may say when to come again. */
  | 'RATE_LIMITED'
  /** The account has nothing left: coming again does not help. */
  | 'QUOTA_EXHAUSTED'
  | 'OVERLOADED'
  /** It answers with a fault of its own, or not at all. */
  | 'UNAVAILABLE'
  | 'TIMEOUT'
  | 'CONTEXT_OVERFLOW'
  | 'CONTENT_POLICY'
  | 'UNAUTHORIZED'
  | 'INVALID_REQUEST'
  | 'UNSUPPORTED'
  /** It answers something that its protocol does not have. */
  | 'MALFORMED_RESPONSE'
  /** The answer ended before its end. */
  | 'CUT_OFF'
  /** The address leads to where nothing may be sent. */
  | 'FORBIDDEN_ADDRESS';

export interface ProviderErrorDetails {
  readonly status?: number | null;
  /** What the provider asks to wait. */
  readonly retryAfterMs?: number | null;
  readonly cause?: unknown;
}

export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly status: number | null;
  readonly retryAfterMs: number | null;

  constructor(
    readonly code: ProviderErrorCode,
    /** May be shown to people: never holds a key or the request. */
    message: string,
    { status = null, retryAfterMs = null, cause }: ProviderErrorDetails = {},
  ) {
    super(message, cause === undefined ? {} : { cause });
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }

  /** Whether the same request may well succeed a little later. */
  get isRetryable(): boolean {
    return RETRYABLE.has(this.code);
  }
}

const RETRYABLE: ReadonlySet<ProviderErrorCode> = new Set([
  'RATE_LIMITED',
  'OVERLOADED',
  'UNAVAILABLE',
  'TIMEOUT',
  'MALFORMED_RESPONSE',
  'CUT_OFF',
]);
