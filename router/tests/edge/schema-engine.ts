import { createHash } from 'node:crypto';
import {
  buildSchema,
  type ExecutionArgs,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  subscribe,
  validate,
} from 'graphql';
import type { Engine, PreparedOperation, RejectedOperation } from '../../src/execution/engine-contract.js';
import type { CreateEngine } from '../../src/execution/engine-options.js';

/** Resolvers of the small schema that the edge is tested on. */
export interface EdgeRoot {
  hello?: (args: { name?: string }, context: unknown) => unknown;
  slow?: (args: unknown, context: { signal: AbortSignal }) => unknown;
  count?: () => AsyncIterable<unknown>;
  text?: () => AsyncIterable<unknown>;
  whoami?: (args: unknown, context: { claims: Record<string, unknown> | null }) => unknown;
  add?: () => unknown;
}

const SDL = `type Query { hello(name: String): String slow: String whoami: String }
type Mutation { add: Int }
type Subscription { count: Int text: String }`;

/** An engine without federation: graphql-js over one schema, behind the contract that the edge is written against. */
export function createSchemaEngine(root: EdgeRoot): CreateEngine {
  const schema = buildSchema(SDL);
  const prepared = new WeakMap<PreparedOperation, ExecutionArgs>();
  return (): Engine => ({
    publicSchema: schema,
    subgraphs: new Map(),
    policies: [],
    close: () => {},
    topOperations: () => [],
    warmUp: async () => 0,
    storedPlans: () => [],
    stats: () => ({ documents: { hits: 0, misses: 0, size: 0 }, plans: { hits: 0, misses: 0, size: 0 } }),
    prepare({ query, operationName, variables }) {
      const hash = createHash('sha256').update(query).digest('hex');
      const reject = (errors: readonly GraphQLError[], code: string): RejectedOperation => ({
        kind: 'rejected',
        status: 400,
        type: null,
        operationName: operationName ?? null,
        hash,
        errors: errors.map((error) => ({ ...error.toJSON(), extensions: { code } })),
      });
      try {
        const document = parse(query);
        const errors = validate(schema, document);
        if (errors.length > 0) return reject(errors, 'GRAPHQL_VALIDATION_FAILED');
        const operation = getOperationAST(document, operationName);
        if (!operation) return reject([new GraphQLError('No such operation.')], 'GRAPHQL_UNKNOWN_OPERATION_NAME');
        const result: PreparedOperation = {
          kind: 'prepared',
          type: operation.operation,
          operationName: operation.name?.value ?? null,
          hash,
          planKey: hash,
          variables: variables ?? {},
          cost: null,
          unauthorizedPaths: [],
          warnings: [],
          isLocal: false,
        };
        prepared.set(result, {
          schema,
          document,
          variableValues: variables ?? {},
          operationName: operationName ?? null,
          rootValue: root,
        });
        return result;
      } catch (error) {
        return reject([error as GraphQLError], 'GRAPHQL_PARSE_FAILED');
      }
    },
    async execute(operation, context) {
      return JSON.stringify(await execute({ ...argumentsOf(operation), contextValue: context }));
    },
    async *subscribe(operation, context) {
      const events = await subscribe({ ...argumentsOf(operation), contextValue: context });
      if (!(Symbol.asyncIterator in events)) {
        yield JSON.stringify(events);
        return;
      }
      context.signal.addEventListener('abort', () => void events.return(undefined));
      for await (const event of events) yield JSON.stringify(event);
    },
  });

  function argumentsOf(operation: PreparedOperation): ExecutionArgs {
    const found = prepared.get(operation);
    if (!found) throw new Error('The operation was not prepared here.');
    return found;
  }
}

export type { GraphQLSchema };
