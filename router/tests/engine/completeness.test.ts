import { describe, expect, it } from '@jest/globals';
import { analyzeDocument } from '../../src/documents/analyze-document.js';
import type { Operation } from '../../src/documents/operation.js';
import { createGapFinder } from '../../src/planning/completeness/find-gap.js';
import { createFallbackPlanner } from '../../src/planning/fallback/create-fallback-planner.js';
import { readFederatedSchema } from '../../src/planning/fallback/federated-schema.js';
import { createOverrideReader } from '../../src/planning/overrides.js';
import { printOperation } from '../../src/planning/print-operation.js';
import { buildPublicSchema } from '../../src/planning/public-schema.js';
import type { PlanNode } from '../../src/planning/query-plan.js';
import { readSupergraph } from '../../src/planning/supergraph.js';
import { createFederation } from '../testkit/federation.js';

const { supergraphSdl } = createFederation({
  catalogue: {
    typeDefs: `type Query { media: [Media] } interface Media @key(fields: "id") { id: ID! title: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int maker: Maker }
      type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }
      type Maker @key(fields: "id") { id: ID! }`,
  },
  people: { typeDefs: 'type Maker @key(fields: "id") { id: ID! name: String }' },
  reviews: {
    typeDefs: `type Query { reviewed: [Media] } type Media @key(fields: "id") @interfaceObject { id: ID! rating: Int }`,
  },
});
const supergraph = readSupergraph(supergraphSdl);
const publicSchema = buildPublicSchema(supergraph);
const schema = readFederatedSchema(supergraph);
const fallback = createFallbackPlanner(schema);
const gapIn = createGapFinder(schema, (type) => publicSchema.getType(type) !== undefined);

const QUERIES = [
  '{ media { title } }',
  '{ media { id rating } }',
  '{ media { rating ... on Book { maker { name } } ... on Film { minutes } } }',
  '{ reviewed { title ... on Book { pages maker { id name } } } }',
  '{ reviewed { __typename rating } }',
  '{ reviewed { rating ... on Film { minutes } } media { ... on Book { rating } } }',
];

describe.each(QUERIES)('for %s', (query) => {
  const operation = analyze(query);
  const plan = planOf(operation);

  it('a plan that fetches everything has no gap', () => {
    expect(gapIn(operation, plan)).toBeNull();
  });

  it('each request that is left out is a gap', () => {
    const thinner = withoutEach(plan);
    expect(thinner.length).toBeGreaterThan(0);
    for (const less of thinner) expect(gapIn(operation, less)).toMatch(/^nothing (fetches|tells)/);
  });
});

it('an object that came under the name of its interface has to be told apart before a fragment can apply', () => {
  const plan: PlanNode = { kind: 'Fetch', serviceName: 'reviews', operation: '{reviewed{__typename id rating}}' };
  expect(gapIn(analyze('{ reviewed { rating } }'), plan)).toBeNull();
  expect(gapIn(analyze('{ reviewed { ... on Book { rating } } }'), plan)).toBe('nothing tells objects of Book apart');
});

it('a request for some types is a gap for the others', () => {
  const root: PlanNode = { kind: 'Fetch', serviceName: 'catalogue', operation: '{media{__typename id}}' };
  const ratings = (typeCondition: string): PlanNode => ({
    kind: 'Flatten',
    path: [{ Field: 'media' }, '@'],
    node: {
      kind: 'Fetch',
      serviceName: 'reviews',
      operation: 'query($representations:[_Any!]!){_entities(representations:$representations){...on Media{rating}}}',
      requires: [{ kind: 'InlineFragment', typeCondition, selections: [{ kind: 'Field', name: 'id' }] }],
    },
  });
  const operation = analyze('{ media { rating } }');
  expect(gapIn(operation, { kind: 'Sequence', nodes: [root, ratings('Media')] })).toBeNull();
  expect(gapIn(operation, { kind: 'Sequence', nodes: [root, ratings('Book')] })).toBe('nothing fetches Film.rating');
});

function analyze(query: string): Operation {
  const analyzed = analyzeDocument(query, null, {
    schema: publicSchema,
    limits: {},
    introspection: true,
    prefix: 'c_',
  });
  if ('rejection' in analyzed) throw new Error(JSON.stringify(analyzed.rejection));
  return analyzed.operation;
}

function planOf(operation: Operation): PlanNode {
  const text = printOperation(operation, 'subgraphs', schema.isSubtype)?.text ?? '';
  const plan = fallback.plan(text, createOverrideReader(schema)(new Set(), 0));
  if (!plan) throw new Error('There is nothing to fetch');
  return plan;
}

/** The plan without one of its requests, for each of them. */
function withoutEach(plan: PlanNode): PlanNode[] {
  if (plan.kind !== 'Sequence' && plan.kind !== 'Parallel') return [{ kind: 'Sequence', nodes: [] }];
  return plan.nodes.flatMap((node, at) =>
    withoutEach(node).map((less) => ({ ...plan, nodes: plan.nodes.with(at, less) })),
  );
}
