import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  ApolloServer,
  type ApolloServerPlugin,
  type BaseContext,
  HeaderMap,
  type HTTPGraphQLRequest,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ErrorCode, maskError, PlatformError } from '@paissive/errors';
import type { CallerIdentity } from '@paissive/identity';
import type { Logger } from '@paissive/logging';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { logOperation } from './operation-log.js';
import { readBody } from './read-body.js';
import type { RequestContext } from './request-context.js';

export interface GraphqlHttpOptions {
  readonly schema: GraphQLSchema;
  readonly createContext: (request: RequestContext) => object | Promise<object>;
  readonly log: Logger;
  readonly bodyLimitBytes: number;
  readonly introspection: boolean;
}

/** Answers GraphQL requests whose caller is known already. */
export interface GraphqlHttp {
  start(): Promise<void>;
  handle(request: IncomingMessage, response: ServerResponse, identity: CallerIdentity): Promise<void>;
  stop(): Promise<void>;
}

/** Apollo Server behind plain Node HTTP, without everything that speaks to its maker or to browsers. */
export function createGraphqlHttp({
  schema,
  createContext,
  log,
  bodyLimitBytes,
  introspection,
}: GraphqlHttpOptions): GraphqlHttp {
  const requestLog = new AsyncLocalStorage<Logger>();
  const currentLog = () => requestLog.getStore() ?? log;
  const apollo = new ApolloServer<BaseContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: false,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (formatted, error) => maskError(currentLog())(formatted, error),
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationPlugin(currentLog),
    ],
  });

  return {
    start: () => apollo.start(),
    stop: () => apollo.stop(),
    async handle(request, response, identity) {
      const { requestId } = identity;
      const requestLogger = log.child({ requestId });
      const signal = signalOf(response);
      const body = await readJson(request, bodyLimitBytes);
      const answer = await requestLog.run(requestLogger, () =>
        apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: toGraphqlRequest(request, body),
          context: async () => createContext({ identity, log: requestLogger, requestId, signal }),
        }),
      );
      if (answer.body.kind !== 'complete') {
        throw new PlatformError(ErrorCode.BAD_REQUEST, 'Incremental delivery is not supported.');
      }
      for (const [name, value] of answer.headers) response.setHeader(name, value);
      response.writeHead(answer.status ?? 200);
      response.end(answer.body.string);
    },
  };
}

function operationPlugin(currentLog: () => Logger): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      const startedAt = performance.now();
      return {
        async didResolveOperation({ operation }) {
          if (operation?.operation !== 'subscription') return;
          throw new GraphQLError('Subscriptions need a WebSocket.', { extensions: { code: ErrorCode.BAD_REQUEST } });
        },
        async willSendResponse({ operationName, request, operation, response }) {
          const result = response.body.kind === 'single' ? response.body.singleResult : response.body.initialResult;
          logOperation(currentLog(), {
            operation: operationName ?? request.operationName,
            kind: operation?.operation,
            durationMs: performance.now() - startedAt,
            errors: result.errors ?? [],
          });
        },
      };
    },
  };
}

function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new Error('The client went away.'));
  });
  return controller.signal;
}

async function readJson(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  if (request.method !== 'POST') return undefined;
  const text = (await readBody(request, limitBytes)).toString();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PlatformError(ErrorCode.INVALID_GRAPHQL_REQUEST, 'The body is not JSON.', { cause: error });
  }
}

function toGraphqlRequest(request: IncomingMessage, body: unknown): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const [, search = ''] = (request.url ?? '').split('?', 2);
  return { method: request.method ?? 'GET', headers, search: search === '' ? '' : `?${search}`, body };
}
