import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ErrorCode } from './error-code.js';
import { PlatformError } from './platform-error.js';

/** The parts of a logger that masking needs. */
type ErrorLog = Pick<Logger, 'error'>;

/** Told to clients instead of what really went wrong. */
const MASKED_MESSAGE = 'Something went wrong on our side. The request id leads us to it.';

const SAFE_CODES: ReadonlySet<unknown> = new Set(Object.values(ErrorCode));

/**
 * Makes the function that decides what a client sees of an error, in the shape of Apollo Server's `formatError`. Foreseen errors
 * (`PlatformError`, and what parsing, validation and coercion report) pass with message, code, path and their own extensions. Anything
 * else is logged whole and answered with a neutral message and `INTERNAL_SERVER_ERROR`. Stack traces never pass.
 *
 * @param log receives unknown errors; give it the request's child logger so that the entry has the request id.
 *
 * @example
 * new ApolloServer({ schema, formatError: maskError(log) });
 */
export function maskError(log: ErrorLog): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = originOf(error);
    if (cause instanceof PlatformError) {
      return located(formatted, cause.message, cause.extensions);
    }
    const code = formatted.extensions?.['code'];
    if (cause instanceof GraphQLError && isForeseen(cause, code)) {
      const { stacktrace: _stacktrace, exception: _exception, ...extensions } = formatted.extensions ?? {};
      return located(formatted, formatted.message, { ...extensions, code });
    }
    log.error({ err: cause, path: formatted.path?.join('.') }, 'unexpected error');
    return located(formatted, MASKED_MESSAGE, { code: ErrorCode.INTERNAL_SERVER_ERROR });
  };
}

/** Execution wraps what a resolver threw, sometimes more than once; the innermost wrapped error is the one that tells. */
function originOf(error: unknown): unknown {
  let origin = error;
  while (origin instanceof GraphQLError && origin.originalError !== undefined) origin = origin.originalError;
  return origin;
}

/** Errors of graphql itself about the document or the variables carry a code of the enum; a bare GraphQLError does not. */
function isForeseen(error: GraphQLError, code: unknown): boolean {
  return SAFE_CODES.has(code) && code !== ErrorCode.INTERNAL_SERVER_ERROR && error.originalError === undefined;
}

function located(
  { locations, path }: GraphQLFormattedError,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { ...extensions } };
}
