import {
  assertValidSchema,
  buildASTSchema,
  type ConstDirectiveNode,
  type DefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type NamedTypeNode,
  type TypeDefinitionNode,
  visit,
} from 'graphql';
import { SupergraphError } from '../execution/engine-contract.js';
import { directiveName } from './links.js';
import { namedTypeOf, type Supergraph } from './supergraph.js';

const INACCESSIBLE = 'https://specs.apollo.dev/inaccessible';
const OWN = 'https://specs.apollo.dev/';
/** Directives whose uses belong to clients' view of a schema. */
const KEPT_USES = new Set(['deprecated', 'specifiedBy', 'oneOf']);
const EXECUTABLE = new Set<string>([
  'QUERY',
  'MUTATION',
  'SUBSCRIPTION',
  'FIELD',
  'FRAGMENT_DEFINITION',
  'FRAGMENT_SPREAD',
  'INLINE_FRAGMENT',
  'VARIABLE_DEFINITION',
]);
const BUILT_IN = new Set(['skip', 'include', 'deprecated', 'specifiedBy', 'oneOf', 'defer', 'stream']);

/**
 * The schema that clients see: the supergraph without what is `@inaccessible` and without the machinery of federation.
 * Descriptions, deprecations (of arguments and input fields too), `@specifiedBy` and `@oneOf` stay.
 * @throws SupergraphError when what is left is not a schema
 */
export function buildPublicSchema(supergraph: Supergraph): GraphQLSchema {
  const inaccessible = directiveName(supergraph.links, INACCESSIBLE);
  const isHidden = (node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }) =>
    inaccessible !== null && (node.directives ?? []).some((directive) => directive.name.value === inaccessible);
  const machinery = machineryTest(supergraph);
  const gone = new Set<string>();
  for (const type of supergraph.types.values()) {
    if (machinery(type.name.value) || isHidden(type)) gone.add(type.name.value);
  }
  const isGone = (type: NamedTypeNode) => gone.has(type.name.value);

  const prune = (definition: DefinitionNode): DefinitionNode | null => {
    if ('name' in definition && definition.name && gone.has(definition.name.value) && isTypeDefinition(definition))
      return null;
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
      const isExecutable = definition.locations.some((location) => EXECUTABLE.has(location.value));
      if (!isExecutable || BUILT_IN.has(definition.name.value) || machinery(definition.name.value)) return null;
    }
    return visit(definition, {
      FieldDefinition: (node) => (isHidden(node) || gone.has(namedTypeOf(node.type)) ? null : undefined),
      InputValueDefinition: (node) => (isHidden(node) || gone.has(namedTypeOf(node.type)) ? null : undefined),
      EnumValueDefinition: (node) => (isHidden(node) ? null : undefined),
      Directive: (node) => (KEPT_USES.has(node.name.value) ? undefined : null),
      ObjectTypeDefinition: {
        leave: (node) => ({ ...node, interfaces: (node.interfaces ?? []).filter((type) => !isGone(type)) }),
      },
      InterfaceTypeDefinition: {
        leave: (node) => ({ ...node, interfaces: (node.interfaces ?? []).filter((type) => !isGone(type)) }),
      },
      UnionTypeDefinition: {
        leave: (node) => ({ ...node, types: (node.types ?? []).filter((type) => !isGone(type)) }),
      },
    });
  };

  const definitions = supergraph.document.definitions
    .map(prune)
    .filter((node): node is DefinitionNode => node !== null);
  try {
    const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
    assertValidSchema(schema);
    return schema;
  } catch (error) {
    if (error instanceof GraphQLError || error instanceof Error) {
      throw new SupergraphError(`The supergraph leaves no valid schema for clients: ${error.message}`);
    }
    throw error;
  }
}

/**
 * Elements of federation's specifications are named `<namespace>__<name>` or are imported by a `@link`. What links to other specifications was
 * composed for clients (`@composeDirective`) and stays theirs.
 */
function machineryTest(supergraph: Supergraph): (name: string) => boolean {
  const links = supergraph.links.filter((link) => link.identity.startsWith(OWN));
  const prefixes = new Set(['join', 'link', 'core', ...links.map((link) => link.namespace)]);
  const imported = new Set(['link', 'core', ...links.map((link) => link.namespace)]);
  for (const link of links) {
    for (const name of link.imports.values()) imported.add(name.replace(/^@/, ''));
  }
  return (name) => {
    const separator = name.indexOf('__');
    if (separator > 0 && prefixes.has(name.slice(0, separator))) return true;
    return imported.has(name) && !isClientType(supergraph, name);
  };
}

/** A client type may share its name with a directive's namespace (`policy`, `cost`); types that subgraphs define say so. */
function isClientType(supergraph: Supergraph, name: string): boolean {
  const type = supergraph.types.get(name);
  return type?.directives?.some((directive) => directive.name.value === 'join__type') ?? false;
}

function isTypeDefinition(definition: DefinitionNode): definition is TypeDefinitionNode {
  return definition.kind.endsWith('TypeDefinition');
}
