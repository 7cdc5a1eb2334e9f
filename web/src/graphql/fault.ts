import type { CombinedError } from 'urql';

/** A fault in the words of the person it happened to. */
export interface Fault {
  /** What happened. */
  readonly what: string;
  /** What is safe. */
  readonly safe: string;
  /** What to do. */
  readonly next: string;
  /** The id to quote; null when the request never arrived. */
  readonly requestId: string | null;
}

/** Explains an error of the API. `subject` names what was wanted, for example "the opportunities". */
export function explainFault(error: CombinedError, subject: string): Fault {
  const codes = error.graphQLErrors.map((each) => String(each.extensions['code'] ?? ''));
  const response = error.response as Response | undefined;
  const requestId = response?.headers?.get('x-request-id') ?? null;
  const safe = 'Nothing was changed and nothing is lost.';
  if (error.networkError && !response) {
    return {
      what: `We could not load ${subject}: there is no connection.`,
      safe,
      next: 'Check the network, then try again.',
      requestId,
    };
  }
  if (codes.includes('UNAUTHORIZED_FIELD_OR_TYPE') || codes.includes('FORBIDDEN')) {
    return {
      what: `Your role does not let you see ${subject}.`,
      safe,
      next: 'Ask an owner of the workspace for access.',
      requestId,
    };
  }
  if (response?.status === 429 || codes.includes('RATE_LIMITED')) {
    return {
      what: `Too many requests, so ${subject} did not load.`,
      safe,
      next: 'Wait a few seconds, then try again.',
      requestId,
    };
  }
  return {
    what: `The service behind ${subject} does not answer.`,
    safe,
    next: 'Try again in a moment; the rest of the page works.',
    requestId,
  };
}
