import { type ConstDirectiveNode, type FieldDefinitionNode, Kind } from 'graphql';
import { stringArgument } from './links.js';
import { fieldsOf, findDirective, type Supergraph } from './supergraph.js';

/** What one subgraph knows of a supergraph's types. Subgraphs go by the names that query plans use. */
export interface SubgraphKnowledge {
  /** By union: the members that each subgraph knows. Only unions whose members differ between subgraphs. */
  readonly partialUnions: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  /** Whether any field requires another one with arguments. */
  readonly requiresArguments: boolean;
  /** The name of the subgraph that a value of `join__Graph` stands for. */
  nameOf(graph: string): string | undefined;
  hasType(subgraph: string, type: string): boolean;
  /** Whether a subgraph that hands out an object of this type can resolve the field there and then, without being given anything else. */
  resolves(subgraph: string, type: string, field: string): boolean;
}

export function readSubgraphKnowledge(supergraph: Supergraph): SubgraphKnowledge {
  const names = readNames(supergraph);
  const graphOf = (directive: ConstDirectiveNode) => names.get(stringArgument(directive, 'graph') ?? '');
  const owners = (type: string) =>
    new Set(all(supergraph.types.get(type)?.directives, 'join__type').map((directive) => graphOf(directive)));
  return {
    partialUnions: readPartialUnions(supergraph, graphOf),
    requiresArguments: [...supergraph.types.values()].some((type) =>
      fieldsOf(type).some((field) =>
        all(field.directives, 'join__field').some((directive) => stringArgument(directive, 'requires')?.includes('(')),
      ),
    ),
    nameOf: (graph) => names.get(graph),
    hasType: (subgraph, type) => owners(type).has(subgraph),
    resolves(subgraph, type, name) {
      const field = fieldsOf(supergraph.types.get(type)).find((candidate) => candidate.name.value === name);
      if (!field || !owners(type).has(subgraph)) return false;
      const placed = all(field.directives, 'join__field').filter((directive) => graphOf(directive) !== undefined);
      return placed.length === 0 || placed.some((directive) => graphOf(directive) === subgraph && isOwn(directive));
    },
  };
}

function readNames(supergraph: Supergraph): Map<string, string> {
  const names = new Map<string, string>();
  const graphs = supergraph.types.get('join__Graph');
  for (const value of graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : []) {
    const directive = findDirective(value.directives, 'join__graph');
    const name = directive && stringArgument(directive, 'name');
    if (name) names.set(value.name.value, name);
  }
  return names;
}

function readPartialUnions(
  supergraph: Supergraph,
  graphOf: (directive: ConstDirectiveNode) => string | undefined,
): Map<string, Map<string, Set<string>>> {
  const unions = new Map<string, Map<string, Set<string>>>();
  for (const type of supergraph.types.values()) {
    if (type.kind !== Kind.UNION_TYPE_DEFINITION) continue;
    const members = new Map<string, Set<string>>();
    for (const directive of all(type.directives, 'join__unionMember')) {
      const graph = graphOf(directive);
      const member = stringArgument(directive, 'member');
      if (graph && member) members.set(graph, (members.get(graph) ?? new Set()).add(member));
    }
    const count = type.types?.length ?? 0;
    if ([...members.values()].some((known) => known.size < count)) unions.set(type.name.value, members);
  }
  return unions;
}

function isOwn(directive: ConstDirectiveNode): boolean {
  const isSet = (name: string) => directive.arguments?.some((argument) => argument.name.value === name) ?? false;
  const external = directive.arguments?.find((argument) => argument.name.value === 'external')?.value;
  const isExternal = external?.kind === Kind.BOOLEAN && external.value;
  return !(isExternal || isSet('requires') || isSet('overrideLabel') || isSet('usedOverridden'));
}

function all(directives: FieldDefinitionNode['directives'], name: string): ConstDirectiveNode[] {
  return (directives ?? []).filter((directive) => directive.name.value === name);
}
