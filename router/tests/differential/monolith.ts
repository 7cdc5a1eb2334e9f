import { execute, type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';
import type { OperationRequest } from '../../src/execution/engine-contract.js';
import type { EngineResult } from '../testkit/run-engine.js';
import { fieldValue, type Handle, type Model, rootValue } from './model.js';

/** The same data behind one schema, executed by graphql-js: what a federation over it must answer. */
export function createMonolith(
  model: Model,
  schema: GraphQLSchema,
): (request: OperationRequest) => Promise<EngineResult> {
  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
    if (info.parentType.name === 'Query') {
      const root = model.roots.find((candidate) => candidate.name === info.fieldName);
      return root && rootValue(model, root, args);
    }
    const entity = model.entities.find((candidate) => candidate.name === info.parentType.name);
    const field = entity?.fields.find((candidate) => candidate.name === info.fieldName);
    const { id } = source as Handle;
    if (field) {
      const base = entity?.fields.find((candidate) => candidate.name === field.requires);
      return fieldValue(model, field, id, args, base ? fieldValue(model, base, id, {}, null) : null);
    }
    if (info.fieldName === 'extra' && entity) return `extra ${id}`;
    return (source as Record<string, unknown>)[info.fieldName];
  };
  return async ({ query, variables }) => {
    const document = parse(query);
    const result = await execute({ schema, document, variableValues: { ...variables }, fieldResolver, rootValue: {} });
    return JSON.parse(JSON.stringify(result)) as EngineResult;
  };
}
