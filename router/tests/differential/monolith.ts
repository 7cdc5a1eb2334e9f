import { execute, type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';
import type { OperationRequest } from '../../src/execution/engine-contract.js';
import type { EngineResult } from '../testkit/run-engine.js';
import type { EntityModel, FieldModel, Model } from './model.js';
import { fieldValue, type Handle, pickRequired, rootValue } from './model-data.js';
import { kinOf, labelOf, type ModelState, mutationValue } from './subgraphs-of-model.js';

/** The same data behind one schema, executed by graphql-js: what a federation over it must answer. */
export function createMonolith(
  model: Model,
  schema: GraphQLSchema,
  state: ModelState,
): (request: OperationRequest) => Promise<EngineResult> {
  const entities = new Map(model.entities.map((entity) => [entity.name, entity]));
  const roots = new Map(model.roots.map((root) => [root.name, root]));
  const mutations = new Map(model.mutations.map((mutation) => [mutation.name, mutation]));

  const truthOf = (entity: EntityModel, field: FieldModel, id: string, args: Record<string, unknown>): unknown => {
    const required = pickRequired(field.requires, (requirement) => {
      const other = entity.fields.find((candidate) => candidate.name === requirement.field);
      return other && truthOf(entity, other, id, requirement.args);
    });
    return fieldValue(model, field, id, args, required);
  };

  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
    const { fieldName } = info;
    if (info.parentType.name === 'Query') {
      const root = roots.get(fieldName);
      return root ? rootValue(model, root, args) : true;
    }
    if (info.parentType.name === 'Mutation') {
      const mutation = mutations.get(fieldName);
      return mutation && mutationValue(model, mutation, args, state);
    }
    const entity = entities.get(info.parentType.name);
    if (!entity) return (source as Record<string, unknown>)[fieldName];
    const field = entity.fields.find((candidate) => candidate.name === fieldName);
    const { id } = source as Handle;
    if (field) return truthOf(entity, field, id, args);
    if (fieldName === 'extra') return `extra ${id}`;
    if (fieldName === 'kin') return kinOf(model, id);
    if (fieldName === 'label') {
      const shown = entity.fields.find((candidate) => candidate.name === 'shown');
      return labelOf(shown ? String(truthOf(entity, shown, id, {})) : undefined);
    }
    return (source as Record<string, unknown>)[fieldName];
  };
  return async ({ query, variables }) => {
    const document = parse(query, { noLocation: true });
    const result = await execute({ schema, document, variableValues: { ...variables }, fieldResolver, rootValue: {} });
    return JSON.parse(JSON.stringify(result)) as EngineResult;
  };
}
