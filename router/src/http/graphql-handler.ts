import type { IncomingMessage, ServerResponse } from 'node:http';
import { ErrorCode } from '@paissive/errors';
import type { RequestRecord } from '../telemetry/request-record.js';
import { type AnswerDeps, answerOperation } from './answer-operation.js';
import type { Authenticate } from './authenticate.js';
import { isForgeable } from './csrf.js';
import { negotiate } from './negotiate.js';
import { readRequest } from './read-request.js';
import {
  FORGEABLE,
  LOGIN_REQUIRED,
  METHOD_NOT_ALLOWED,
  MISSING_QUERY,
  NOT_ACCEPTABLE,
  type Refusal,
} from './refusals.js';
import { wireError, writeErrors } from './write-response.js';

export interface GraphQLHandlerDeps extends AnswerDeps {
  authenticate: Authenticate;
}

/** Answers GraphQL over HTTP: queries and mutations by POST, queries by GET, and everything as an event stream for those who accept one. */
export type GraphQLHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  record: RequestRecord,
) => Promise<void>;

/** @see https://graphql.github.io/graphql-over-http/draft/ */
export function createGraphQLHandler(deps: GraphQLHandlerDeps): GraphQLHandler {
  const { config, authenticate } = deps;

  return async (request, response, record) => {
    const kind = negotiate(request.headers.accept);
    const refuse = ({ status, message, code }: Refusal) => {
      record.code = code;
      writeErrors(response, status, kind ?? 'json', [wireError(message, code)]);
    };
    if (kind === undefined) return refuse(NOT_ACCEPTABLE);
    if (request.method !== 'POST' && request.method !== 'GET') {
      response.setHeader('Allow', 'GET, POST');
      return refuse(METHOD_NOT_ALLOWED);
    }
    if (isForgeable(request.headers, config.csrf)) return refuse(FORGEABLE);

    const who = await authenticate(request.headers);
    if (who.kind === 'rejected') return refuse({ status: 401, message: who.message, code: ErrorCode.AUTH_ERROR });
    if (who.kind === 'anonymous' && config.authorization.require_authentication) return refuse(LOGIN_REQUIRED);

    const read = await readRequest(request, config.limits.http_max_request_bytes);
    if (!read.ok) return refuse(read);
    const { query } = read.params;
    if (query === undefined || query === '') return refuse(MISSING_QUERY);
    await answerOperation(deps, { request, response, record, kind, who, params: { ...read.params, query }, refuse });
  };
}
