import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  isTypeDefinitionNode,
  Kind,
  print,
  visit,
} from 'graphql';

const FEDERATION_URL = 'https://specs.apollo.dev/federation/v2.9';

/** The directives of Federation 2.9 in the order in which they are imported. */
const FEDERATION_DIRECTIVES = [
  '@key',
  '@shareable',
  '@external',
  '@requires',
  '@provides',
  '@override',
  '@interfaceObject',
  '@extends',
  '@inaccessible',
  '@authenticated',
  '@requiresScopes',
  '@policy',
  '@cost',
  '@listSize',
  '@tag',
  '@composeDirective',
  '@context',
  '@fromContext',
];

const ROOT_TYPES = ['Query', 'Mutation', 'Subscription'];

/**
 * Prints a schema with descriptions and directives as a Federation 2.9 subgraph: the root types first, then all types by name, fields and
 * enum values as declared. The text does not depend on the order in which modules were loaded.
 *
 * @param imports directives to import beyond those in use, with `@`.
 * @throws Error for an import that Federation 2.9 does not know.
 */
export function printSubgraphSdl(schema: GraphQLSchema, imports: readonly string[]): string {
  const unknown = imports.find((name) => !FEDERATION_DIRECTIVES.includes(name));
  if (unknown !== undefined) throw new Error(`Federation 2.9 has no directive ${unknown}.`);

  const document = getDocumentNodeFromSchema(schema);
  const used = usedDirectives(document);
  const imported = FEDERATION_DIRECTIVES.filter((name) => used.has(name) || imports.includes(name));
  const types = document.definitions.filter(isTypeDefinitionNode).sort(byRank);
  const definitions = [...document.definitions.filter(({ kind }) => kind === Kind.DIRECTIVE_DEFINITION), ...types];
  const list = imported.map((name) => JSON.stringify(name)).join(', ');
  const header = `extend schema\n  @link(url: "${FEDERATION_URL}", import: [${list}])`;
  return `${[header, ...definitions.map((definition) => print(definition))].join('\n\n')}\n`;
}

function usedDirectives(document: DocumentNode): ReadonlySet<string> {
  const used = new Set<string>();
  visit(document, { Directive: ({ name }) => void used.add(`@${name.value}`) });
  return used;
}

function byRank(left: DefinitionNode, right: DefinitionNode): number {
  return rankOf(left).localeCompare(rankOf(right), 'en');
}

/** Sorts root types in their order before everything else. */
function rankOf(definition: DefinitionNode): string {
  const name = isTypeDefinitionNode(definition) ? definition.name.value : '';
  const root = ROOT_TYPES.indexOf(name);
  return root >= 0 ? `0${root}` : `1${name}`;
}
