import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { ErrorCode, PlatformError } from '@paissive/errors';
import { type CallerIdentity, IDENTITY_HEADER, IdentityError, type IdentityVerifier } from '@paissive/identity';
import type { Logger } from '@paissive/logging';
import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql';
import { CloseCode, type SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { RequestContext } from './request-context.js';
import { createRunningOperations, type RunningOperation, type RunningOperations } from './running-operations.js';
import { unauthenticated } from './unauthenticated.js';

export interface GraphqlWebsocketOptions {
  readonly schema: GraphQLSchema;
  readonly createContext: (request: RequestContext) => object | Promise<object>;
  readonly verifier: IdentityVerifier;
  readonly log: Logger;
  readonly messageLimitBytes: number;
}

/** Serves `graphql-transport-ws`. */
export interface GraphqlWebsocket {
  /** Takes over a connection that asks for an upgrade on the GraphQL path. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes every connection with 1001 and waits until they are gone. */
  stop(): Promise<void>;
}

/** How long a client may take to answer the closing handshake. */
const CLOSE_LIMIT_MS = 1_000;

/** A subgraph's operation is written by the router; this only stops nonsense. */
const MAX_TOKENS = 100_000;

/**
 * The router holds one connection for many callers. So an operation's caller is the signed identity in the `extensions.identity` of its
 * subscribe message; without one it is that of the connection, from the upgrade's header or from `connectionParams`. Either is
 * verified when the connection opens and again for every operation, and what cannot be verified is refused.
 */
export function createGraphqlWebsocket(options: GraphqlWebsocketOptions): GraphqlWebsocket {
  const { schema, createContext, verifier, log, messageLimitBytes } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: messageLimitBytes });

  useServer<Record<string, unknown>, { operations?: RunningOperations }>(
    {
      onConnect({ extra, connectionParams }) {
        extra.operations = createRunningOperations(log);
        try {
          verifier.verify(connectionIdentity(extra.request, connectionParams));
          return true;
        } catch (error) {
          if (!(error instanceof IdentityError)) throw error;
          log.warn({ reason: error.reason }, 'unsigned websocket refused');
          extra.socket.close(CloseCode.Unauthorized, 'Unauthorized');
          return false;
        }
      },
      async onSubscribe({ extra, connectionParams, subscriptions }, id, payload) {
        const running = operationsOf(extra).begin(id, payload.operationName);
        try {
          const header = operationIdentity(payload) ?? connectionIdentity(extra.request, connectionParams);
          const args = await prepare(payload, running, verifier.verify(header));
          if (!(id in subscriptions)) operationsOf(extra).finish(id);
          return args;
        } catch (error) {
          if (!(id in subscriptions)) operationsOf(extra).finish(id);
          return error instanceof InvalidDocumentError ? error.errors : [toGraphQLError(error)];
        }
      },
      onNext({ extra }, id, _payload, _args, { data, errors, extensions }) {
        const formatted = operationsOf(extra).recordResult(id, errors ?? []);
        return {
          ...(data !== undefined && { data }),
          ...(errors !== undefined && { errors: formatted }),
          ...(extensions !== undefined && { extensions }),
        };
      },
      onError({ extra }, id, _payload, errors) {
        const formatted = operationsOf(extra).recordErrors(id, errors);
        operationsOf(extra).finish(id);
        return formatted;
      },
      onComplete: ({ extra }, id) => operationsOf(extra).finish(id),
      onClose: ({ extra }) => extra.operations?.finishAll(),
    },
    sockets,
  );

  async function prepare(payload: SubscribePayload, running: RunningOperation, identity: CallerIdentity) {
    const { requestId } = identity;
    running.log = log.child({ requestId });
    const document = parse(payload.query, { maxTokens: MAX_TOKENS });
    const operation = getOperationAST(document, payload.operationName);
    running.kind = operation?.operation;
    running.name = operation?.name?.value;
    assertValid(validate(schema, document, undefined, { maxErrors: 5 }), ErrorCode.GRAPHQL_VALIDATION_FAILED);
    if (!operation) {
      throw new PlatformError(ErrorCode.GRAPHQL_UNKNOWN_OPERATION_NAME, 'The document has no such operation.');
    }
    const variables = payload.variables ?? {};
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 5 });
    assertValid(coerced.errors ?? [], ErrorCode.BAD_USER_INPUT);
    const args: ExecutionArgs = {
      schema,
      document,
      contextValue: await createContext({ identity, requestId, log: running.log, signal: running.signal }),
      operationName: payload.operationName ?? null,
      variableValues: variables,
    };
    return args;
  }

  return {
    upgrade(request, socket, head) {
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
    },
    async stop() {
      const clients = [...sockets.clients];
      const closed = clients.map((client) => new Promise<void>((resolve) => client.once('close', () => resolve())));
      for (const client of clients) client.close(1001, 'Going away');
      const timer = setTimeout(() => {
        for (const client of clients) client.terminate();
      }, CLOSE_LIMIT_MS);
      await Promise.all(closed);
      clearTimeout(timer);
      sockets.close();
    },
  };
}

/** What is wrong with a document or its variables; safe to show. */
class InvalidDocumentError extends Error {
  override readonly name = 'InvalidDocumentError';
  constructor(readonly errors: readonly GraphQLError[]) {
    super('The operation is not valid.');
  }
}

function assertValid(errors: readonly GraphQLError[], code: ErrorCode): void {
  if (errors.length > 0) throw new InvalidDocumentError(errors.map((error) => withCode(error, code)));
}

function withCode({ message, nodes, source, positions }: GraphQLError, code: ErrorCode): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    extensions: { code },
  });
}

function toGraphQLError(error: unknown): GraphQLError {
  if (error instanceof PlatformError) return error.toGraphQLError();
  if (error instanceof IdentityError) return unauthenticated().toGraphQLError();
  if (error instanceof GraphQLError) return withCode(error, ErrorCode.GRAPHQL_PARSE_FAILED);
  return new GraphQLError('unexpected', { originalError: error instanceof Error ? error : new Error(String(error)) });
}

function operationIdentity({ extensions }: SubscribePayload): string | undefined {
  const identity = extensions?.['identity'];
  return typeof identity === 'string' ? identity : undefined;
}

function connectionIdentity(request: IncomingMessage, params?: Record<string, unknown>): string | undefined {
  const identity = request.headers[IDENTITY_HEADER] ?? params?.[IDENTITY_HEADER];
  return typeof identity === 'string' ? identity : undefined;
}

function operationsOf({ operations }: { operations?: RunningOperations }): RunningOperations {
  if (operations === undefined) throw new Error('A message arrived before the connection was opened.');
  return operations;
}
