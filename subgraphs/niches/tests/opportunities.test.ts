import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@paissive/testkit';
import { nicheTable } from './fixtures/niche-keywords.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf, importedText, readAnalysis, startedAnalysis } from './support/operations.js';

let on: TestStores;
let service: TestService;
const ann = caller();
const bob = caller();
let analysisId: string;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on);
  const { id: importId } = await importedText(service, ann, nicheTable(600));
  analysisId = (await startedAnalysis(service, ann, importId)).id;
  await eventually(async () => expect((await readAnalysis(service, ann, analysisId))?.status).toBe('COMPLETED'));
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

interface Listed {
  id: string;
  name: string;
  score: number;
  costPerClick: string | null;
  monthlySearches: { low: number; high: number } | null;
  trend: { verdict: string; slopePerYear: number | null };
  intent: string | null;
}
interface ListAnswer {
  opportunities: { totalCount: number; nodes: Listed[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}
const LIST = `query ($first: Int!, $after: String, $filter: OpportunityFilter, $orderBy: OpportunityOrder) {
  opportunities(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id name score costPerClick intent monthlySearches { low high } trend { verdict slopePerYear } }
  } }`;

async function list(variables: Record<string, unknown> = {}, who = ann): Promise<ListAnswer['opportunities']> {
  return dataOf(await who.graphql<ListAnswer>(service.url, LIST, { first: 100, ...variables })).opportunities;
}

describe('the list', () => {
  test.each(['SCORE', 'CONFIDENCE', 'MONTHLY_SEARCHES', 'COST_PER_CLICK', 'TREND', 'NAME', 'CREATED_AT'])(
    'by %s pages in both directions without gap or repetition, ties included',
    async (field) => {
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = { field, direction };
        const whole = (await list({ orderBy })).nodes.map(({ id }) => id);
        const paged: string[] = [];
        let after: string | null = null;
        do {
          const page: ListAnswer['opportunities'] = await list({ orderBy, first: 3, after });
          paged.push(...page.nodes.map(({ id }) => id));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(paged).toEqual(whole);
        expect(new Set(paged).size).toBe(paged.length);
      }
    },
  );

  test('is by score, the best first, unless told otherwise', async () => {
    const { nodes, totalCount } = await list();
    const scores = nodes.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(totalCount).toBe(nodes.length);
    expect(nodes.length).toBeGreaterThan(3);
  });

  test('holds what every condition of the filter allows, and nothing else', async () => {
    const all = (await list()).nodes;
    const middle = all[Math.floor(all.length / 2)];
    const minimumScore = middle?.score ?? 0;
    expect((await list({ filter: { minimumScore } })).nodes.map(({ id }) => id).sort()).toEqual(
      all
        .filter(({ score }) => score >= minimumScore)
        .map(({ id }) => id)
        .sort(),
    );
    const verdicts = [middle?.trend.verdict];
    expect((await list({ filter: { verdicts } })).totalCount).toBe(
      all.filter(({ trend }) => trend.verdict === verdicts[0]).length,
    );
    expect((await list({ filter: { analysisId: 'another' } })).totalCount).toBe(0);
    expect((await list({ filter: { analysisId } })).totalCount).toBe(all.length);
  });

  test('is searched by names and by keywords, whatever the case; signs mean themselves', async () => {
    const byKeyword = await list({ filter: { text: 'SOURDOUGH STARTER CHECK' } });
    expect(byKeyword.totalCount).toBeGreaterThan(0);
    expect(byKeyword.totalCount).toBeLessThan((await list()).totalCount);
    expect((await list({ filter: { text: '.*' } })).totalCount).toBe(0);
  });
});

test('all keywords of an opportunity are there, most searched first, in pages', async () => {
  const [first] = (await list({ orderBy: { field: 'MONTHLY_SEARCHES', direction: 'DESC' } })).nodes;
  const query = `query ($id: ID!, $after: String) { opportunity(id: $id) { keywordCount keywords(first: 7, after: $after) {
    totalCount nodes { text line monthlySearches { high } } pageInfo { hasNextPage endCursor } } } }`;
  const lines = new Set<number>();
  const searches: number[] = [];
  let after: string | null = null;
  let keywordCount = 0;
  do {
    const answer: KeywordsAnswer = dataOf(await ann.graphql(service.url, query, { id: first?.id, after }));
    const { keywords } = answer.opportunity;
    keywordCount = answer.opportunity.keywordCount;
    for (const { line, monthlySearches } of keywords.nodes) {
      lines.add(line);
      searches.push(monthlySearches.high);
    }
    after = keywords.pageInfo.hasNextPage ? keywords.pageInfo.endCursor : null;
  } while (after !== null);
  expect(lines.size).toBe(keywordCount);
  expect(searches).toEqual([...searches].sort((a, b) => b - a));
});

describe('comparing', () => {
  const compare = 'query ($ids: [ID!]!) { compareOpportunities(ids: $ids) { opportunities { id } differences } }';

  test('keeps the order asked for and says what sets them apart', async () => {
    const { nodes } = await list();
    const best = nodes[0];
    const ids = [nodes.at(-1)?.id, best?.id, nodes.at(-2)?.id];
    const { compareOpportunities } = dataOf(await ann.graphql<CompareAnswer>(service.url, compare, { ids }));
    expect(compareOpportunities?.opportunities.map(({ id }) => id)).toEqual(ids);
    expect(compareOpportunities?.differences[0]).toContain(`${best?.name} scores highest`);
  });

  test('is null when fewer than two of them exist here', async () => {
    const [best, second] = (await list()).nodes;
    const ids = [best?.id, 'unknown'];
    expect(dataOf(await ann.graphql<CompareAnswer>(service.url, compare, { ids })).compareOpportunities).toBeNull();
    const foreign = { ids: [best?.id, second?.id] };
    expect(dataOf(await bob.graphql<CompareAnswer>(service.url, compare, foreign)).compareOpportunities).toBeNull();
  });
});

describe("another workspace's ids", () => {
  test('lead to nothing, wherever they are given', async () => {
    const [mine] = (await list()).nodes;
    const { imports } = dataOf(
      await ann.graphql<{ imports: { nodes: { id: string }[] } }>(service.url, '{ imports { nodes { id } } }'),
    );
    const importId = imports.nodes[0]?.id;
    const query = `query ($opportunity: ID!, $analysis: ID!, $import: ID!) {
      opportunity(id: $opportunity) { name } analysis(id: $analysis) { name } import(id: $import) { name }
      opportunities(filter: { analysisId: $analysis }) { totalCount nodes { id } }
      analyses { nodes { id } } imports { nodes { id } } }`;
    const ids = { opportunity: mine?.id, analysis: analysisId, import: importId };
    expect(dataOf(await bob.graphql(service.url, query, ids))).toEqual({
      opportunity: null,
      analysis: null,
      import: null,
      opportunities: { totalCount: 0, nodes: [] },
      analyses: { nodes: [] },
      imports: { nodes: [] },
    });
    const mutation = `mutation ($import: ID!, $analysis: ID!) {
      analyzeNiche(input: { importId: $import }) { analysis { id } userErrors { __typename } }
      cancelAnalysis(input: { analysisId: $analysis }) { analysis { id } userErrors { __typename } }
      resumeAnalysis(input: { analysisId: $analysis }) { analysis { id } userErrors { __typename } } }`;
    const nothing = { analysis: null, userErrors: [{ __typename: 'NotFoundError' }] };
    expect(dataOf(await bob.graphql(service.url, mutation, { import: importId, analysis: analysisId }))).toEqual({
      analyzeNiche: nothing,
      cancelAnalysis: nothing,
      resumeAnalysis: nothing,
    });
  });

  test('are no entities for other subgraphs either', async () => {
    const [mine, other] = (await list()).nodes;
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Opportunity { id name } ... on Analysis { id } } }`;
    const representations = [
      { __typename: 'Opportunity', id: mine?.id },
      { __typename: 'Analysis', id: analysisId },
      { __typename: 'Opportunity', id: 'unknown' },
      { __typename: 'Opportunity', id: other?.id },
    ];
    const own = dataOf(await ann.graphql(service.url, query, { representations }));
    expect(own).toEqual({
      _entities: [{ id: mine?.id, name: mine?.name }, { id: analysisId }, null, { id: other?.id, name: other?.name }],
    });
    const foreign = dataOf(await bob.graphql(service.url, query, { representations }));
    expect(foreign).toEqual({ _entities: [null, null, null, null] });
  });

  test('nobody gets anything without being signed in', async () => {
    const { data, errors } = await caller({ isSignedIn: false }).graphql(service.url, '{ imports { nodes { id } } }');
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });
});

interface KeywordsAnswer {
  opportunity: {
    keywordCount: number;
    keywords: {
      nodes: { line: number; monthlySearches: { high: number } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
}

interface CompareAnswer {
  compareOpportunities: { opportunities: { id: string }[]; differences: string[] } | null;
}
