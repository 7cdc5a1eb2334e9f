import type { FederatedSchema } from './fallback/federated-schema.js';
import { type EntityRequest, type PlanNode, type Rewrite, valueSetter } from './query-plan.js';

/**
 * Takes out of a native plan the rewrites that turn an entity's type into its interface where the subgraph knows the type itself. They
 * belong to interface objects; elsewhere the entity would reach the interface's reference resolver, without what the type's fields require.
 */
export function correctRewrites(schema: FederatedSchema, plan: PlanNode): PlanNode {
  const correct = <T extends PlanNode>(node: T): T => correctRewrites(schema, node) as T;
  switch (plan.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...plan, nodes: plan.nodes.map(correct) };
    case 'Condition':
      return {
        ...plan,
        ifClause: plan.ifClause ? correct(plan.ifClause) : null,
        elseClause: plan.elseClause ? correct(plan.elseClause) : null,
      };
    case 'Flatten':
      return { ...plan, node: correct(plan.node) };
    case 'Fetch':
      return withoutNeedless(schema, plan.serviceName, plan);
    case 'BatchFetch': {
      const aliases = plan.entityBatch.aliases.map((alias) => withoutNeedless(schema, plan.serviceName, alias));
      return { ...plan, entityBatch: { ...plan.entityBatch, aliases } };
    }
    case 'Subscription':
      return plan;
  }
}

function withoutNeedless<T extends EntityRequest>(schema: FederatedSchema, serviceName: string, request: T): T {
  if (!request.inputRewrites?.length) return request;
  const graph = [...schema.names].find(([, name]) => name === serviceName)?.[0] ?? '';
  const isNeeded = (rewrite: Rewrite) => {
    const join = schema.types.get(valueSetter(rewrite)?.setValueTo ?? '')?.joins.get(graph);
    return join === undefined || join.isInterfaceObject;
  };
  return { ...request, inputRewrites: request.inputRewrites.filter(isNeeded) };
}
