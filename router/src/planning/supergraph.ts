import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { type Subgraph, SupergraphError } from '../execution/engine-contract.js';
import { type Link, readLinks, stringArgument } from './links.js';

/** A composed supergraph, read but not yet planned on. */
export interface Supergraph {
  readonly sdl: string;
  readonly document: DocumentNode;
  readonly links: readonly Link[];
  /** By the name that query plans use. */
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly types: ReadonlyMap<string, TypeDefinitionNode>;
  /** For every interface and union, hidden ones too: the names of all object and interface types below it. */
  readonly subtypes: ReadonlyMap<string, ReadonlySet<string>>;
}

const JOIN = 'https://specs.apollo.dev/join';
const SPEC = 'https://specs.apollo.dev/';

/** What a supergraph may demand of its router, and this one can honour. */
const HONOURED = new Set([
  'link',
  'core',
  'join',
  'inaccessible',
  'authenticated',
  'requiresScopes',
  'policy',
  'tag',
  'cost',
]);

/**
 * Reads a supergraph and refuses what could not be served correctly.
 * @throws SupergraphError
 */
export function readSupergraph(sdl: string): Supergraph {
  const document = parseSupergraph(sdl);
  const links = readLinks(document);
  refuseUnsupported(document, links);
  const types = new Map<string, TypeDefinitionNode>();
  for (const definition of document.definitions) {
    if ('name' in definition && definition.kind.endsWith('TypeDefinition')) {
      types.set((definition as TypeDefinitionNode).name.value, definition as TypeDefinitionNode);
    }
  }
  return { sdl, document, links, types, subgraphs: readSubgraphs(types), subtypes: readSubtypes(types) };
}

function parseSupergraph(sdl: string): DocumentNode {
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError)
      throw new SupergraphError(`The supergraph is not valid GraphQL: ${error.message}`);
    throw error;
  }
}

function refuseUnsupported(document: DocumentNode, links: readonly Link[]): void {
  const join = links.find((link) => link.identity === JOIN);
  if (!join)
    throw new SupergraphError(`This is not a supergraph: it does not link ${JOIN}. Compose the subgraphs first.`);
  if (!/^v0\.[1-5]$/.test(join.version)) {
    throw new SupergraphError(`The supergraph uses join ${join.version}; this router knows v0.1 to v0.5.`);
  }
  for (const link of links) {
    const spec = link.identity.startsWith(SPEC) ? link.identity.slice(SPEC.length) : link.identity;
    if (spec === 'context')
      throw new SupergraphError('The supergraph uses @context and @fromContext, which this router does not support.');
    if (spec === 'connect')
      throw new SupergraphError('The supergraph uses connectors, which this router does not support.');
    if (link.purpose && !HONOURED.has(spec)) {
      throw new SupergraphError(
        `The supergraph needs ${link.identity}/${link.version} for ${link.purpose.toLowerCase()}, which this router does not support.`,
      );
    }
  }
  const text = document.definitions.some((definition) => 'name' in definition && definition.name?.value === 'Query');
  const hasSchema = document.definitions.some((definition) => definition.kind === Kind.SCHEMA_DEFINITION);
  if (!text && !hasSchema) throw new SupergraphError('The supergraph has no query root.');
}

function readSubgraphs(types: ReadonlyMap<string, TypeDefinitionNode>): Map<string, Subgraph> {
  const graphs = types.get('join__Graph');
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION)
    throw new SupergraphError('The supergraph names no subgraphs: the enum join__Graph is missing.');
  const subgraphs = new Map<string, Subgraph>();
  for (const value of (graphs as EnumTypeDefinitionNode).values ?? []) {
    const directive = findDirective(value.directives, 'join__graph');
    const name = directive && stringArgument(directive, 'name');
    if (!name) throw new SupergraphError(`The subgraph ${value.name.value} has no name.`);
    subgraphs.set(name, { name, url: (directive && stringArgument(directive, 'url')) ?? '' });
  }
  return subgraphs;
}

function readSubtypes(types: ReadonlyMap<string, TypeDefinitionNode>): Map<string, Set<string>> {
  const subtypes = new Map<string, Set<string>>();
  const below = (name: string) => {
    const set = subtypes.get(name) ?? new Set<string>();
    subtypes.set(name, set);
    return set;
  };
  for (const type of types.values()) {
    if (type.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const member of type.types ?? []) below(type.name.value).add(member.name.value);
    }
    if (type.kind === Kind.INTERFACE_TYPE_DEFINITION) below(type.name.value);
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      for (const parent of type.interfaces ?? []) below(parent.name.value).add(type.name.value);
    }
  }
  return subtypes;
}

/** The output fields that a type defines. */
export function fieldsOf(type: TypeDefinitionNode | undefined): readonly FieldDefinitionNode[] {
  const hasFields = type?.kind === Kind.OBJECT_TYPE_DEFINITION || type?.kind === Kind.INTERFACE_TYPE_DEFINITION;
  return hasFields ? (type.fields ?? []) : [];
}

/** The interfaces that are an object type in some subgraph. */
export function interfaceObjectsOf({ types }: Pick<Supergraph, 'types'>): Set<string> {
  const isInterfaceObject = (directive: ConstDirectiveNode) =>
    (directive.arguments ?? []).some(
      ({ name, value }) => name.value === 'isInterfaceObject' && value.kind === Kind.BOOLEAN && value.value,
    );
  return new Set(
    [...types.values()].flatMap((type) => (type.directives?.some(isInterfaceObject) ? [type.name.value] : [])),
  );
}

/** The type inside lists and non-nulls. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/** Whether a value of type `name` satisfies a condition on `condition`. */
export function satisfies(supergraph: Pick<Supergraph, 'subtypes'>, name: string, condition: string): boolean {
  return name === condition || (supergraph.subtypes.get(condition)?.has(name) ?? false);
}

export function findDirective(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): ConstDirectiveNode | undefined {
  return directives?.find((directive) => directive.name.value === name);
}
