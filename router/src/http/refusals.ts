import { ErrorCode } from '@paissive/errors';

/** A request that ends before an operation is known. The status holds whatever the client accepts. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly code: ErrorCode;
}

export const NOT_ACCEPTABLE: Refusal = {
  status: 406,
  message:
    'Accept application/graphql-response+json, application/json, text/event-stream or multipart/mixed;subscriptionSpec=1.0.',
  code: ErrorCode.INVALID_ACCEPT_HEADER,
};
export const METHOD_NOT_ALLOWED: Refusal = {
  status: 405,
  message: 'Use POST, or GET for queries.',
  code: ErrorCode.METHOD_NOT_ALLOWED,
};
export const GET_IS_READ_ONLY: Refusal = {
  status: 405,
  message: 'GET only runs queries; use POST.',
  code: ErrorCode.METHOD_NOT_ALLOWED,
};
export const FORGEABLE: Refusal = {
  status: 400,
  message:
    'This request could have been sent by a foreign page. Send Content-Type: application/json or a header such as Apollo-Require-Preflight: true.',
  code: ErrorCode.CSRF_ERROR,
};
export const LOGIN_REQUIRED: Refusal = {
  status: 401,
  message: 'Sign in to use this endpoint.',
  code: ErrorCode.AUTH_ERROR,
};
export const SUBSCRIPTIONS_OFF: Refusal = {
  status: 400,
  message: 'Subscriptions are switched off here.',
  code: ErrorCode.BAD_REQUEST,
};
export const STREAM_NEEDED: Refusal = {
  status: 406,
  message:
    'A subscription needs Accept: text/event-stream or multipart/mixed;subscriptionSpec=1.0, or a WebSocket with the graphql-transport-ws protocol.',
  code: ErrorCode.INVALID_ACCEPT_HEADER,
};
export const UNSUPPORTED_TYPE: Refusal = {
  status: 415,
  message: 'Send Content-Type: application/json in UTF-8.',
  code: ErrorCode.INVALID_CONTENT_TYPE_HEADER,
};
export const NOT_JSON: Refusal = { status: 400, message: 'The body is not valid JSON.', code: ErrorCode.BAD_REQUEST };
export const NO_BATCHES: Refusal = {
  status: 400,
  message: 'Batches are switched off here.',
  code: ErrorCode.BATCHING_NOT_ENABLED,
};
export const BATCHES_ARE_JSON: Refusal = {
  status: 406,
  message: 'A batch is answered with application/json: accept that.',
  code: ErrorCode.INVALID_ACCEPT_HEADER,
};
