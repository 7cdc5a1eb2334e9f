import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  execute,
  FieldsOnCorrectTypeRule,
  type GraphQLSchema,
  KnownTypeNamesRule,
  NoUndefinedVariablesRule,
  OverlappingFieldsCanBeMergedRule,
  PossibleFragmentSpreadsRule,
  ProvidedRequiredArgumentsRule,
  parse,
  ScalarLeafsRule,
  subscribe as subscribeToSchema,
  validate,
} from 'graphql';
import type {
  SubgraphRequestContext,
  SubgraphResponse,
  SubgraphTransport,
} from '../../src/execution/engine-contract.js';

export type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer M
  ? M extends { resolvers?: infer R }
    ? NonNullable<R>
    : never
  : never;

/** One subgraph of a test: its SDL without the federation header, and its resolvers. */
export interface TestSubgraph {
  readonly typeDefs: string;
  readonly resolvers?: Resolvers;
}

export type TestSubgraphs = Readonly<Record<string, TestSubgraph>>;

/** What a plan can get wrong. */
const RULES = [
  FieldsOnCorrectTypeRule,
  KnownTypeNamesRule,
  NoUndefinedVariablesRule,
  OverlappingFieldsCanBeMergedRule,
  PossibleFragmentSpreadsRule,
  ProvidedRequiredArgumentsRule,
  ScalarLeafsRule,
];

const HEADER = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@interfaceObject", "@override", "@authenticated", "@requiresScopes", "@policy", "@tag", "@composeDirective"])\n`;

export interface SentRequest {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isMutation: boolean;
}

export interface TestFederation {
  readonly supergraphSdl: string;
  readonly schemas: ReadonlyMap<string, GraphQLSchema>;
  /** Runs each operation on the subgraph's schema, in process. */
  readonly transport: SubgraphTransport;
  /** Everything that was asked of subgraphs, in order. */
  readonly sent: SentRequest[];
}

/** Composes subgraphs and puts them behind a transport that executes in process. */
export function createFederation(subgraphs: TestSubgraphs): TestFederation {
  const services = Object.entries(subgraphs).map(([name, { typeDefs }]) => ({
    name,
    url: `http://${name}.test/graphql`,
    typeDefs: parse(withHeader(typeDefs)),
  }));
  const composed = composeServices(services);
  if (composed.errors) throw new Error(composed.errors.map((error) => error.message).join('\n'));
  const schemas = new Map(
    Object.entries(subgraphs).map(([name, { typeDefs, resolvers }]) => [
      name,
      buildSubgraphSchema([{ typeDefs: parse(withHeader(typeDefs)), ...(resolvers ? { resolvers } : {}) }]),
    ]),
  );
  const sent: SentRequest[] = [];
  return { supergraphSdl: composed.supergraphSdl, schemas, sent, transport: createSchemaTransport(schemas, sent) };
}

function withHeader(typeDefs: string): string {
  return typeDefs.includes('@link') ? typeDefs : HEADER + typeDefs;
}

function createSchemaTransport(schemas: ReadonlyMap<string, GraphQLSchema>, sent: SentRequest[]): SubgraphTransport {
  const schemaOf = (subgraph: string) => {
    const schema = schemas.get(subgraph);
    if (!schema) throw new Error(`There is no subgraph ${subgraph}`);
    return schema;
  };
  const documents = new Map<string, DocumentNode>();
  /** As strict as a real server: what is not valid there is not answered. */
  const read = (subgraph: string, query: string): DocumentNode => {
    const key = `${subgraph} ${query}`;
    const known = documents.get(key);
    if (known) return known;
    const document = parse(query, { noLocation: true });
    const [error] = validate(schemaOf(subgraph), document, RULES, { maxErrors: 1 });
    if (error) throw new Error(`${subgraph} was sent an invalid operation: ${error.message} ${query}`);
    documents.set(key, document);
    return document;
  };
  return {
    async fetch(subgraph, body, context: SubgraphRequestContext) {
      const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
      sent.push({ subgraph, query, variables, isMutation: context.isMutation });
      const document = read(subgraph, query);
      const result = await execute({ schema: schemaOf(subgraph), document, variableValues: variables });
      return JSON.parse(JSON.stringify(result)) as SubgraphResponse;
    },
    async *subscribe(subgraph, operation) {
      const { query, variables } = operation;
      sent.push({ subgraph, query, variables, isMutation: false });
      const source = await subscribeToSchema({
        schema: schemaOf(subgraph),
        document: parse(query),
        variableValues: variables,
      });
      if (!(Symbol.asyncIterator in source)) {
        yield JSON.parse(JSON.stringify(source)) as SubgraphResponse;
        return;
      }
      for await (const result of source) yield JSON.parse(JSON.stringify(result)) as SubgraphResponse;
    },
  };
}
