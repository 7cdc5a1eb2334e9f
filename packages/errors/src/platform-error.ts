import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-code.js';

/** What a `PlatformError` can carry besides code and message. */
export interface PlatformErrorOptions {
  /** Shown to the client beside the code, for example `{ retryAfterSeconds: 3 }`. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** What led to it; logged, never shown. */
  readonly cause?: unknown;
}

/**
 * A failure that was foreseen and whose message is safe to show to the client as it stands. Everything else that reaches the edge of a
 * service is masked.
 *
 * @example
 * throw new PlatformError(ErrorCode.BAD_USER_INPUT, 'first must be between 1 and 100.');
 */
export class PlatformError extends Error {
  override readonly name = 'PlatformError';
  readonly code: ErrorCode;
  /** What the client sees under `extensions`, the code included. */
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: ErrorCode };

  constructor(code: ErrorCode, message: string, options: PlatformErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.extensions = { ...options.extensions, code };
  }

  /** The same failure as an error of a GraphQL response, for places that have no `path` to add. */
  toGraphQLError(): GraphQLError {
    return new GraphQLError(this.message, { extensions: { ...this.extensions }, originalError: this });
  }
}
