import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EventEnvelope } from '@paissive/events';
import { eventually } from '@paissive/testkit';
import mongoose, { type Connection } from 'mongoose';
import { OPPORTUNITIES_RANKED, type OpportunitiesRanked } from '../src/opportunities/opportunity.events.js';
import { nicheTable } from './fixtures/niche-keywords.js';
import { analysed, completed, rankingOf } from './support/analyse.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf, importedText, mutateAnalysis } from './support/operations.js';

let on: TestStores;
let service: TestService;
let connection: Connection;
const ann = caller();
const DEMAND_ONLY = { demand: 100, competition: 0, trend: 0, monetization: 0, resources: 0 };
beforeAll(async () => {
  on = await startStores();
  service = await startService(on);
  connection = await mongoose.createConnection(on.mongoUrl).asPromise();
});
afterAll(async () => {
  await connection?.close();
  await service?.stop();
  await on?.stop();
});

interface RescorePayload {
  rescoreAnalysis: { analysis: { version: number } | null; userErrors: { __typename: string }[] };
}
const RESCORE = `mutation ($input: RescoreAnalysisInput!) { rescoreAnalysis(input: $input) {
  analysis { version weights { demand } } userErrors { __typename message } } }`;
const rescore = async (input: object, who = ann) =>
  dataOf(await who.graphql<RescorePayload>(service.url, RESCORE, { input })).rescoreAnalysis;

interface Preview {
  previewScoring: {
    totalCount: number;
    movedCount: number;
    ranking: { rank: number; currentRank: number; score: number; confidence: number; opportunity: { id: string } }[];
  } | null;
}
const PREVIEW = `query ($id: ID!, $weights: ScoreWeightsInput!) { previewScoring(analysisId: $id, weights: $weights, first: 100) {
  totalCount movedCount weights { demand resources } ranking { rank currentRank score currentScore confidence opportunity { id }
  factors { kind value weight effectiveWeight contribution } } } }`;

describe('other weights', () => {
  test('give what an analysis with them would have given, and preview says so before', async () => {
    const table = nicheTable(240);
    const { analysisId, importId } = await analysed(service, ann, table);
    const before = await rankingOf(service, ann, analysisId);
    const variables = { id: analysisId, weights: DEMAND_ONLY };
    const { previewScoring } = dataOf(await ann.graphql<Preview>(service.url, PREVIEW, variables));
    expect(await rankingOf(service, ann, analysisId)).toEqual(before);

    expect((await rescore({ analysisId, weights: DEMAND_ONLY })).analysis).toMatchObject({ version: 2 });
    const after = await rankingOf(service, ann, analysisId);
    expect(
      previewScoring?.ranking.map(({ opportunity, rank, score }) => ({ id: opportunity.id, rank, score })),
    ).toEqual(after.map(({ id, rank, score }) => ({ id, rank, score })));
    const { analysis } = await mutateAnalysis(service, ann, 'analyzeNiche', { importId, weights: DEMAND_ONLY });
    await completed(service, ann, analysis?.id ?? '');
    const anew = await rankingOf(service, ann, analysis?.id ?? '');
    const withoutId = (some: typeof anew) => some.map(({ id: _, ...rest }) => rest);
    expect(withoutId(after)).toEqual(withoutId(anew));
    const again = dataOf(await ann.graphql<Preview>(service.url, PREVIEW, variables)).previewScoring;
    expect(again?.movedCount).toBe(0);
    // The ids are what others point at.
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    expect(after.map(({ name }) => name)).not.toEqual(before.map(({ name }) => name));
  });

  test('are told to the services that keep copies, and kept as a version with its causes', async () => {
    const { analysisId } = await analysed(service, ann, nicheTable(180));
    await rescore({ analysisId, weights: DEMAND_ONLY });
    const query = `query ($id: ID!) { analysis(id: $id) { versions { version kind weights { demand } opportunityCount }
      differences { from { version } to { version kind } enteredCount leftCount risenCount fallenCount summary
        changes(first: 3) { totalCount nodes { kind scoreChange explanation causes { kind points explanation
          before { value effectiveWeight } after { value effectiveWeight } } } } } } }`;
    const { analysis } = dataOf(await ann.graphql<DifferencesAnswer>(service.url, query, { id: analysisId }));
    expect(analysis.versions).toMatchObject([
      { version: 2, kind: 'RESCORED', weights: { demand: 100 } },
      { version: 1, kind: 'ANALYSED', weights: { demand: 30 } },
    ]);
    expect(analysis.differences).toMatchObject({ enteredCount: 0, leftCount: 0, to: { kind: 'RESCORED' } });
    for (const { scoreChange, causes } of analysis.differences.changes.nodes) {
      expect(causes.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(scoreChange, 0);
      for (const { before, after } of causes) expect(before.value).toBe(after.value);
      expect(causes.find(({ kind }) => kind === 'DEMAND')?.explanation).toMatch(/counts 100 % instead of \d+ %/);
    }
  });

  test('are told once each when two ask for them at the same time, and one after the other when they differ', async () => {
    const { analysisId } = await analysed(service, ann, nicheTable(90));
    const alike = await Promise.all([
      rescore({ analysisId, weights: DEMAND_ONLY }),
      rescore({ analysisId, weights: DEMAND_ONLY }),
    ]);
    expect(alike).toMatchObject([
      { analysis: { version: 2 }, userErrors: [] },
      { analysis: { version: 2 }, userErrors: [] },
    ]);
    const different = await Promise.all([
      rescore({ analysisId, weights: { trend: 80 } }),
      rescore({ analysisId, weights: { resources: 60 } }),
    ]);
    expect(different.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(different.map(({ analysis }) => analysis?.version).sort()).toEqual([3, 4]);
    const query = 'query ($id: ID!) { analysis(id: $id) { version weights { demand trend resources } } }';
    expect(dataOf(await ann.graphql(service.url, query, { id: analysisId }))).toEqual({
      analysis: { version: 4, weights: { demand: 100, trend: 80, resources: 60 } },
    });
    const ranking = await rankingOf(service, ann, analysisId);
    expect(ranking.map(({ rank }) => rank)).toEqual(ranking.map((_, index) => index + 1));
    const scores = ranking.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect((await toldOf(analysisId)).map(({ time }) => time)).toHaveLength(4);
  });

  test('are told to the services that keep copies with the ranks and scores that the API has', async () => {
    const { analysisId } = await analysed(service, ann, nicheTable(150));
    const before = await toldOf(analysisId);
    await rescore({ analysisId, weights: DEMAND_ONLY });
    const after = (await toldOf(analysisId)).slice(before.length);
    const ranking = await rankingOf(service, ann, analysisId);
    expect(after).toHaveLength(1);
    expect(after[0]).toMatchObject({ subject: analysisId, data: { analysisId } });
    expect(after[0]?.data.opportunities.toSorted((one, other) => one.rank - other.rank)).toMatchObject(
      ranking.map(({ id, name, rank, score, confidence }) => ({ id, name, rank, score, confidence })),
    );
    expect(Date.parse(after[0]?.time ?? '')).toBeGreaterThanOrEqual(Date.parse(before.at(-1)?.time ?? ''));
    await eventually(async () => expect(await service.stores.outbox.countPending()).toBe(0));
  });

  test('that are the ones there are change nothing', async () => {
    const { analysisId } = await analysed(service, ann, nicheTable(61));
    const twice = [
      await rescore({ analysisId, weights: { demand: 77 } }),
      await rescore({ analysisId, weights: { demand: 77 } }),
    ];
    expect(twice.map(({ analysis }) => analysis?.version)).toEqual([2, 2]);
  });

  test('cannot all be 0, are refused before there is a result, and are nobody else’s', async () => {
    const { analysisId } = await analysed(service, ann, nicheTable(62));
    const none = { demand: 0, competition: 0, trend: 0, monetization: 0, resources: 0 };
    expect((await rescore({ analysisId, weights: none })).userErrors).toMatchObject([
      { __typename: 'InvalidInputError' },
    ]);
    expect((await rescore({ analysisId, weights: { demand: 101 } })).userErrors).toMatchObject([
      { __typename: 'InvalidInputError' },
    ]);
    expect((await rescore({ analysisId, weights: DEMAND_ONLY }, caller())).userErrors).toMatchObject([
      { __typename: 'NotFoundError' },
    ]);
    const foreign = { id: analysisId, weights: DEMAND_ONLY };
    expect(dataOf(await caller().graphql<Preview>(service.url, PREVIEW, foreign)).previewScoring).toBeNull();
  });
});

test("a workspace's own weights count for its next analysis and for nobody else's", async () => {
  const bob = caller();
  const save = `mutation { setScoringDefaults(input: { weights: { demand: 90, trend: 0 } }) {
    scoringDefaults { weights { demand competition trend } } userErrors { message } } }`;
  expect(dataOf(await bob.graphql(service.url, save))).toMatchObject({
    setScoringDefaults: { scoringDefaults: { weights: { demand: 90, competition: 25, trend: 0 } }, userErrors: [] },
  });
  const { id: importId } = await importedText(service, bob, nicheTable(30));
  const start = `mutation ($importId: ID!) { analyzeNiche(input: { importId: $importId }) { analysis { weights { demand trend } } } }`;
  expect(dataOf(await bob.graphql(service.url, start, { importId }))).toMatchObject({
    analyzeNiche: { analysis: { weights: { demand: 90, trend: 0 } } },
  });
  const read = '{ scoringDefaults { weights { demand } standardWeights { demand } } }';
  expect(dataOf(await ann.graphql(service.url, read))).toEqual({
    scoringDefaults: { weights: { demand: 30 }, standardWeights: { demand: 30 } },
  });
});

/** The events that told of an analysis' opportunities, in the order in which they were written. */
async function toldOf(analysisId: string): Promise<EventEnvelope<OpportunitiesRanked>[]> {
  const written = await connection
    .collection('outbox')
    .find({ 'envelope.type': OPPORTUNITIES_RANKED, 'envelope.subject': analysisId })
    .toArray();
  const envelopes = written.map(({ envelope }) => envelope as EventEnvelope<OpportunitiesRanked>);
  return envelopes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

interface DifferencesAnswer {
  analysis: {
    versions: object[];
    differences: {
      changes: {
        nodes: {
          scoreChange: number;
          causes: {
            kind: string;
            points: number;
            explanation: string;
            before: { value: number | null };
            after: { value: number | null };
          }[];
        }[];
      };
    };
  };
}
