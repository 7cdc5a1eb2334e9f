import { type ConstDirectiveNode, type DirectiveNode, Kind, visit } from 'graphql';
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
  const names = orderedNames(supergraph, ranks);
  const ownNames = new Map([...names].map(([own, name]) => [name, own]));
  const document = visit(supergraph.document, {
    // A subgraph is named where it is defined, and where a field is taken over from it.
    Directive(node) {
      if (node.name.value === 'join__graph') return renameIn(node, 'name', names);
      return node.name.value === 'join__field' ? renameIn(node, 'override', names) : undefined;
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

function orderedNames(supergraph: Supergraph, ranks: ReadonlyMap<string, number>): Map<string, string> {
  const graphs = supergraph.types.get('join__Graph');
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.flatMap(({ name, directives }) => {
      const definition = directives?.find((directive) => directive.name.value === 'join__graph');
      const own = definition && stringArgument(definition, 'name');
      return own ? [[own, `${ranks.get(name.value) ?? 1}_${own}`] as const] : [];
    }),
  );
}

function renameIn(
  directive: DirectiveNode,
  argument: string,
  names: ReadonlyMap<string, string>,
): DirectiveNode | undefined {
  const found = directive.arguments?.find(({ name }) => name.value === argument);
  const renamed = found?.value.kind === Kind.STRING ? names.get(found.value.value) : undefined;
  if (!found || renamed === undefined) return undefined;
  const rest = (directive.arguments ?? []).filter((other) => other !== found);
  return { ...directive, arguments: [...rest, { ...found, value: { kind: Kind.STRING, value: renamed } }] };
}
