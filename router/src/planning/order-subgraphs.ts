import { type ConstDirectiveNode, Kind, visit } from 'graphql';
import { stringArgument } from './links.js';
import type { PlanNode } from './query-plan.js';
import type { Supergraph } from './supergraph.js';

export interface OrderedSubgraphs {
  /** With subgraphs named so that the planner goes through them in the order that it needs. */
  readonly supergraph: Supergraph;
  /** Gives the subgraphs in a plan their own names again. */
  restore(plan: PlanNode | null): PlanNode | null;
}

/**
 * The planner goes through subgraphs in the order of their names. Where it meets one that has an interface object before one that has the interface
 * itself, it finds no way from the object to an implementer's own fields and gives up. Only supergraphs with interface objects are touched.
 */
export function orderSubgraphs(supergraph: Supergraph): OrderedSubgraphs {
  const ranks = rankGraphs(supergraph);
  if (ranks === null) return { supergraph, restore: (plan) => plan };
  const ownNames = new Map<string, string>();
  const document = visit(supergraph.document, {
    EnumTypeDefinition: (node) => (node.name.value === 'join__Graph' ? undefined : false),
    EnumValueDefinition: {
      leave(node) {
        const directives = (node.directives ?? []).map((directive) => {
          const own = stringArgument(directive, 'name');
          if (directive.name.value !== 'join__graph' || own === null) return directive;
          const name = `${ranks.get(node.name.value) ?? 1}_${own}`;
          ownNames.set(name, own);
          return withName(directive, name);
        });
        return { ...node, directives };
      },
    },
  });
  const restore = (node: PlanNode): PlanNode => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return { ...node, nodes: node.nodes.map(restore) };
      case 'Condition':
        return {
          ...node,
          ifClause: node.ifClause ? restore(node.ifClause) : null,
          elseClause: node.elseClause ? restore(node.elseClause) : null,
        };
      case 'Flatten':
        return { ...node, node: restore(node.node) };
      case 'Fetch':
      case 'BatchFetch':
        return { ...node, serviceName: ownName(node.serviceName) };
      case 'Subscription':
        return { ...node, primary: { ...node.primary, serviceName: ownName(node.primary.serviceName) } };
    }
  };
  const ownName = (name: string) => ownNames.get(name) ?? name;
  return { supergraph: { ...supergraph, document }, restore: (plan) => (plan === null ? null : restore(plan)) };
}

/** By value of `join__Graph`: 0 for those that are needed first, 2 for those that come last; null when there is nothing to order. */
function rankGraphs(supergraph: Supergraph): Map<string, number> | null {
  const ranks = new Map<string, number>();
  for (const type of supergraph.types.values()) {
    if (type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const entries = (type.directives ?? []).filter((directive) => directive.name.value === 'join__type');
    if (!entries.some(isInterfaceObject)) continue;
    for (const entry of entries) {
      const graph = stringArgument(entry, 'graph') ?? '';
      const rank = isInterfaceObject(entry) ? 2 : 0;
      const known = ranks.get(graph);
      ranks.set(graph, known === undefined || known === rank ? rank : 1);
    }
  }
  return ranks.size === 0 ? null : ranks;
}

function isInterfaceObject(directive: ConstDirectiveNode): boolean {
  const flag = directive.arguments?.find((argument) => argument.name.value === 'isInterfaceObject')?.value;
  return flag?.kind === Kind.BOOLEAN && flag.value;
}

function withName(directive: ConstDirectiveNode, name: string): ConstDirectiveNode {
  return {
    ...directive,
    arguments: (directive.arguments ?? []).map((argument) =>
      argument.name.value === 'name' ? { ...argument, value: { kind: Kind.STRING, value: name } } : argument,
    ),
  };
}
