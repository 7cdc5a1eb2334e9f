import type { IncomingMessage, ServerResponse } from 'node:http';
import { ErrorCode } from '@paissive/errors';
import type { RequestRecord } from '../telemetry/request-record.js';
import { answerBatch } from './answer-batch.js';
import { type AnswerDeps, answerOperation } from './answer-operation.js';
import type { Authenticate } from './authenticate.js';
import { isForgeable } from './csrf.js';
import { negotiate } from './negotiate.js';
import { readRequest } from './read-request.js';
import { FORGEABLE, LOGIN_REQUIRED, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, type Refusal } from './refusals.js';
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
    const accepts = negotiate(request.headers.accept);
    const refuse = ({ status, message, code }: Refusal) => {
      record.code = code;
      record.hasRun = false;
      writeErrors(response, status, accepts?.single ?? 'json', [wireError(message, code)]);
    };
    if (request.method !== 'POST' && request.method !== 'GET') {
      response.setHeader('Allow', 'GET, POST, OPTIONS');
      if (request.method === 'OPTIONS') return void response.writeHead(204).end();
      return refuse(METHOD_NOT_ALLOWED);
    }
    if (accepts === undefined) return refuse(NOT_ACCEPTABLE);
    if (isForgeable(request.headers, config.csrf)) return refuse(FORGEABLE);

    const who = await authenticate(request.headers);
    if (who.kind === 'rejected') return refuse({ status: 401, message: who.message, code: ErrorCode.AUTH_ERROR });
    if (who.kind === 'anonymous' && config.authorization.require_authentication) return refuse(LOGIN_REQUIRED);

    const read = await readRequest(request, config);
    if (read.kind === 'refused') return refuse(read.refusal);
    const exchange = { request, response, record, accepts, who, refuse };
    if (read.kind === 'batch') return answerBatch(deps, exchange, read.entries);
    await answerOperation(deps, exchange, read.params);
  };
}
