import { type ConstDirectiveNode, Kind, parseType, type TypeDefinitionNode, type TypeNode } from 'graphql';
import { choosePrefix } from '../../documents/operation.js';
import { stringArgument } from '../links.js';
import { fieldsOf, namedTypeOf, type Supergraph, satisfies } from '../supergraph.js';
import { readFieldSet, type TreeSelection } from './selection-tree.js';

/** What each subgraph defines and resolves, read from a supergraph's `join__` directives. */
export interface FederatedSchema {
  /** The subgraph's name by its value of `join__Graph`. */
  readonly names: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, FederatedType>;
  /** The names of the root types. */
  readonly roots: RootNames;
  /** Begins the keys that the planner makes up; with `__` behind it no client can have chosen one. */
  readonly prefix: string;
  isSubtype(name: string, condition: string): boolean;
  /** The object types, interface objects among them, that a subgraph may return for a type. */
  possibleTypes(graph: string, type: string): readonly string[];
}

export interface RootNames {
  readonly query: string;
  readonly mutation: string;
  readonly subscription: string;
}

export interface FederatedType {
  readonly name: string;
  readonly kind: 'object' | 'interface' | 'union';
  readonly isRoot: boolean;
  readonly interfaces: readonly string[];
  readonly joins: ReadonlyMap<string, TypeJoin>;
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, FieldJoin>>;
}

/** A type in one subgraph. */
export interface TypeJoin {
  readonly isInterfaceObject: boolean;
  /** By which `_entities` finds it. */
  readonly keys: readonly (readonly TreeSelection[])[];
}

/** A field in one subgraph. */
export interface FieldJoin {
  readonly type: TypeNode;
  readonly typeName: string;
  /** Known there, but resolved only where it is provided. */
  readonly isExternal: boolean;
  readonly requires: readonly TreeSelection[] | null;
  readonly provides: readonly TreeSelection[];
  /** Set when a label decides whether this subgraph resolves the field. */
  readonly override: { readonly label: string; readonly isWinner: boolean } | null;
}

export function readFederatedSchema(supergraph: Supergraph): FederatedSchema {
  const { types } = supergraph;
  const prefix = choosePrefix([...types.values()].flatMap((type) => fieldsOf(type).map((field) => field.name.value)));
  const made = new Map<string, string>();
  const keyOf = (name: string, suffix: string) => {
    const known = made.get(name + suffix) ?? `${prefix}__r${made.size}`;
    made.set(name + suffix, known);
    return known;
  };
  const reader = createReader(supergraph, (text) => readFieldSet(text, keyOf));
  const federated = new Map<string, FederatedType>();
  for (const type of types.values()) {
    const read = reader.type(type);
    if (read) federated.set(read.name, read);
  }
  const isSubtype = (name: string, condition: string) => satisfies(supergraph, name, condition);
  return {
    names: reader.names,
    roots: reader.roots,
    types: federated,
    prefix,
    isSubtype,
    possibleTypes: possibleTypes(types, federated),
  };
}

function createReader(supergraph: Supergraph, fieldSet: (text: string) => TreeSelection[]) {
  const names = graphNames(supergraph);
  const roots = rootNames(supergraph);

  const type = (node: TypeDefinitionNode): FederatedType | null => {
    const kind = KINDS.get(node.kind);
    if (!kind || node.name.value.startsWith('join__')) return null;
    const joins = typeJoins(node.directives ?? []);
    const fields = fieldsOf(node).map((field) => {
      const entries = used(field.directives, 'join__field');
      const inAll = entries.length === 0 ? [...joins.keys()].map((graph) => [graph, undefined] as const) : [];
      const own = entries.flatMap((entry) => {
        const graph = stringArgument(entry, 'graph');
        return graph === null ? [] : [[graph, entry] as const];
      });
      const read = [...inAll, ...own].map(
        ([graph, entry]) => [graph, fieldJoin(field.type, graph, entry, entries)] as const,
      );
      return [field.name.value, new Map(read)] as const;
    });
    return {
      name: node.name.value,
      kind,
      isRoot: Object.values(roots).includes(node.name.value),
      interfaces: 'interfaces' in node ? (node.interfaces ?? []).map((item) => item.name.value) : [],
      joins,
      fields: new Map(fields),
    };
  };

  const typeJoins = (directives: readonly ConstDirectiveNode[]) => {
    const joins = new Map<string, { isInterfaceObject: boolean; keys: TreeSelection[][] }>();
    const entries = used(directives, 'join__type');
    // A value type of a Federation 1 supergraph is joined to none because it is in all.
    if (entries.length === 0)
      for (const graph of names.keys()) joins.set(graph, { isInterfaceObject: false, keys: [] });
    for (const entry of entries) {
      const graph = stringArgument(entry, 'graph') ?? '';
      const join = joins.get(graph) ?? { isInterfaceObject: false, keys: [] };
      const key = stringArgument(entry, 'key');
      if (key !== null && flag(entry, 'resolvable') !== false) join.keys.push(fieldSet(key));
      joins.set(graph, { ...join, isInterfaceObject: flag(entry, 'isInterfaceObject') ?? false });
    }
    return joins;
  };

  const fieldJoin = (
    supergraphType: TypeNode,
    graph: string,
    entry: ConstDirectiveNode | undefined,
    all: readonly ConstDirectiveNode[],
  ): FieldJoin => {
    const text = (name: string) => (entry ? stringArgument(entry, name) : null);
    const set = (value: string | null) => (value === null || value === '' ? null : fieldSet(value));
    const own = text('type');
    const type = own === null ? supergraphType : parseType(own, { noLocation: true });
    return {
      type,
      typeName: namedTypeOf(type),
      isExternal: entry !== undefined && (flag(entry, 'external') === true || flag(entry, 'usedOverridden') === true),
      requires: set(text('requires')),
      provides: set(text('provides')) ?? [],
      override: overrideOf(entry, names.get(graph) ?? graph, all),
    };
  };
  return { names, roots, type };
}

const KINDS = new Map<string, FederatedType['kind']>([
  [Kind.OBJECT_TYPE_DEFINITION, 'object'],
  [Kind.INTERFACE_TYPE_DEFINITION, 'interface'],
  [Kind.UNION_TYPE_DEFINITION, 'union'],
]);

/** The winner of a labelled override names the loser; the loser carries the label too, or is found by its name. */
function overrideOf(
  entry: ConstDirectiveNode | undefined,
  graphName: string,
  all: readonly ConstDirectiveNode[],
): FieldJoin['override'] {
  const label = entry && stringArgument(entry, 'overrideLabel');
  if (label) return { label, isWinner: stringArgument(entry, 'override') !== null };
  const winner = all.find((other) => other !== entry && stringArgument(other, 'override') === graphName);
  const inherited = winner && stringArgument(winner, 'overrideLabel');
  return inherited ? { label: inherited, isWinner: false } : null;
}

function possibleTypes(types: ReadonlyMap<string, TypeDefinitionNode>, federated: ReadonlyMap<string, FederatedType>) {
  const known = new Map<string, string[]>();
  const objectsIn = (graph: string, name: string): string[] => {
    const type = federated.get(name);
    const join = type?.joins.get(graph);
    if (!type || !join) return [];
    if (type.kind === 'object' || join.isInterfaceObject) return [name];
    return [...federated.values()].flatMap((other) => {
      const isObject = other.kind === 'object' || other.joins.get(graph)?.isInterfaceObject === true;
      return isObject && other.joins.has(graph) && isBelow(types, graph, name, other.name) ? [other.name] : [];
    });
  };
  return (graph: string, type: string) => {
    const key = `${graph} ${type}`;
    const found = known.get(key) ?? objectsIn(graph, type);
    known.set(key, found);
    return found;
  };
}

/** Supergraphs before join v0.3 do not say which subgraph has which member; then every one may. */
function isBelow(types: ReadonlyMap<string, TypeDefinitionNode>, graph: string, above: string, below: string): boolean {
  const upper = types.get(above);
  const lower = types.get(below);
  if (upper?.kind === Kind.UNION_TYPE_DEFINITION) {
    const entries = used(upper.directives, 'join__unionMember');
    if (entries.length === 0) return (upper.types ?? []).some((member) => member.name.value === below);
    return entries.some(
      (entry) => stringArgument(entry, 'graph') === graph && stringArgument(entry, 'member') === below,
    );
  }
  if (!lower || !('interfaces' in lower)) return false;
  const entries = used(lower.directives, 'join__implements');
  if (entries.length === 0) return (lower.interfaces ?? []).some((item) => item.name.value === above);
  return entries.some(
    (entry) => stringArgument(entry, 'graph') === graph && stringArgument(entry, 'interface') === above,
  );
}

function graphNames(supergraph: Supergraph): Map<string, string> {
  const graphs = supergraph.types.get('join__Graph');
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map((value) => {
      const [entry] = used(value.directives, 'join__graph');
      return [value.name.value, (entry && stringArgument(entry, 'name')) ?? value.name.value];
    }),
  );
}

function rootNames(supergraph: Supergraph): RootNames {
  const roots = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };
  for (const definition of supergraph.document.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION) continue;
    for (const { operation, type } of definition.operationTypes) roots[operation] = type.name.value;
  }
  return roots;
}

function used(directives: readonly ConstDirectiveNode[] | undefined, name: string): ConstDirectiveNode[] {
  return (directives ?? []).filter((directive) => directive.name.value === name);
}

function flag(directive: ConstDirectiveNode, name: string): boolean | null {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN ? value.value : null;
}
