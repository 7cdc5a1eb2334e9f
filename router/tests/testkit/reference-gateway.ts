import { ApolloGateway, type GraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { execute, type GraphQLFormattedError, parse } from 'graphql';
import type { OperationRequest } from '../../src/execution/engine-contract.js';
import type { TestFederation } from './federation.js';
import type { EngineResult } from './run-engine.js';

/** @apollo/gateway over the same subgraphs: the reference where it is right. */
export interface ReferenceGateway {
  run(request: OperationRequest): Promise<EngineResult>;
  stop(): Promise<void>;
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export async function createReferenceGateway(federation: TestFederation): Promise<ReferenceGateway> {
  const gateway = new ApolloGateway({
    supergraphSdl: federation.supergraphSdl,
    logger: silent,
    buildService: ({ name }) => dataSource(federation, name),
  });
  const { schema, executor } = await gateway.load();
  return {
    async run({ query, variables, operationName }) {
      const document = parse(query);
      const result = await executor({
        document,
        request: { query, variables: { ...variables }, ...(operationName ? { operationName } : {}) },
        operationName: operationName ?? null,
        queryHash: query,
        context: {},
        cache: undefined,
        schema,
        metrics: {},
        logger: silent,
        overallCachePolicy: undefined,
      } as unknown as Parameters<typeof executor>[0]);
      return JSON.parse(JSON.stringify({ data: result.data, errors: result.errors })) as EngineResult;
    },
    stop: () => gateway.stop(),
  };
}

function dataSource(federation: TestFederation, name: string): GraphQLDataSource {
  const schema = federation.schemas.get(name);
  if (!schema) throw new Error(`There is no subgraph ${name}`);
  return {
    async process({ request }: GraphQLDataSourceProcessOptions) {
      const result = await execute({
        schema,
        document: parse(request.query ?? ''),
        variableValues: request.variables ?? {},
        operationName: request.operationName ?? null,
      });
      const errors = result.errors as readonly GraphQLFormattedError[] | undefined;
      return JSON.parse(JSON.stringify({ data: result.data, errors }));
    },
  };
}
