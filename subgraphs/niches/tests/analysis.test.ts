import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@paissive/testkit';
import { nicheTable } from './fixtures/niche-keywords.js';
import { followProgress, type ProgressAnswer } from './support/follow-progress.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf, importedText, mutateAnalysis, readAnalysis, startedAnalysis } from './support/operations.js';

let on: TestStores;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on);
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

async function followed(who: ReturnType<typeof caller>, id: string): Promise<ProgressAnswer[]> {
  const seen: ProgressAnswer[] = [];
  for await (const progress of followProgress(service, who, id)) seen.push(progress);
  return seen;
}

test('from an import to ranked, explained opportunities', async () => {
  const ann = caller();
  const { id: importId } = await importedText(service, ann, nicheTable(120));
  const { id } = await startedAnalysis(service, ann, importId);
  const seen = await followed(ann, id);
  expect(seen.at(-1)).toMatchObject({ status: 'COMPLETED', stage: 'DONE', percent: 100 });

  const query = `query ($id: ID!) { analysis(id: $id) {
    status message finishedAt import { id name } counts { rows keywords opportunities }
    opportunities(first: 50) { totalCount nodes {
      id name rank score confidence keywordCount monthlySearches { low high } history { month searches } nextSteps
      factors { kind value weight effectiveWeight contribution formula evidence { label value source } improvement }
      trend { verdict explanation method monthsObserved } analysis { id }
      keywords(first: 3) { totalCount nodes { text line } }
    } }
  } }`;
  const { analysis } = dataOf(await ann.graphql<{ analysis: AnalysisData }>(service.url, query, { id }));
  expect(analysis).toMatchObject({ status: 'COMPLETED', import: { id: importId }, counts: { rows: 120 } });
  const { nodes, totalCount } = analysis.opportunities;
  expect(nodes.length).toBe(totalCount);
  expect(nodes.length).toBeGreaterThan(1);
  expect(nodes.map(({ rank }) => rank)).toEqual(nodes.map((_, index) => index + 1));
  for (const node of nodes) {
    expect(node.factors.map(({ kind }) => kind)).toEqual([
      'DEMAND',
      'COMPETITION',
      'TREND',
      'MONETIZATION',
      'RESOURCES',
    ]);
    const points = node.factors.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(points).toBeCloseTo(node.score, 0);
    expect(node.keywords.totalCount).toBe(node.keywordCount);
    expect(node.analysis.id).toBe(id);
  }
});

describe('progress', () => {
  test('begins with the stored state, never falls, and ends', async () => {
    const ann = caller();
    const { id: importId } = await importedText(service, ann, nicheTable(3_000));
    const { id } = await startedAnalysis(service, ann, importId);
    const seen = await followed(ann, id);
    const percents = seen.map(({ percent }) => percent);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(seen.at(-1)?.status).toBe('COMPLETED');
  });

  test('a client that comes after the end gets the end', async () => {
    const ann = caller();
    const { id: importId } = await importedText(service, ann, nicheTable(60));
    const { id } = await startedAnalysis(service, ann, importId);
    await followed(ann, id);
    expect(await followed(ann, id)).toEqual([expect.objectContaining({ status: 'COMPLETED', percent: 100 })]);
  });

  test("of another workspace's analysis is not found", async () => {
    const ann = caller();
    const { id: importId } = await importedText(service, ann, nicheTable(30));
    const { id } = await startedAnalysis(service, ann, importId);
    await expect(followed(caller(), id)).rejects.toThrow('no such analysis');
  });
});

test('the same idempotency key answers with the same analysis, also when sent at once', async () => {
  const ann = caller();
  const { id: importId } = await importedText(service, ann, nicheTable(30));
  const input = { importId, idempotencyKey: 'once' };
  const answers = await Promise.all([
    mutateAnalysis(service, ann, 'analyzeNiche', input),
    mutateAnalysis(service, ann, 'analyzeNiche', input),
    mutateAnalysis(service, ann, 'analyzeNiche', input),
  ]);
  expect(new Set(answers.map(({ analysis }) => analysis?.id)).size).toBe(1);
});

test('a cancelled analysis stops, can be resumed, and is done once', async () => {
  const ann = caller();
  const { id: importId } = await importedText(service, ann, nicheTable(20_000));
  const { id } = await startedAnalysis(service, ann, importId);
  await eventually(async () => expect((await readAnalysis(service, ann, id))?.status).toBe('RUNNING'));
  const cancelled = await mutateAnalysis(service, ann, 'cancelAnalysis', { analysisId: id });
  expect(cancelled.userErrors).toEqual([]);
  expect((await followed(ann, id)).at(-1)).toMatchObject({ status: 'CANCELLED' });
  expect((await mutateAnalysis(service, ann, 'cancelAnalysis', { analysisId: id })).userErrors).toEqual([]);

  const resumed = await mutateAnalysis(service, ann, 'resumeAnalysis', { analysisId: id });
  expect(resumed.analysis).toMatchObject({ id, status: 'QUEUED' });
  expect((await followed(ann, id)).at(-1)).toMatchObject({ status: 'COMPLETED' });
  for (const mutation of ['cancelAnalysis', 'resumeAnalysis'] as const) {
    const { userErrors } = await mutateAnalysis(service, ann, mutation, { analysisId: id });
    expect(userErrors).toEqual([expect.objectContaining({ __typename: 'ConflictError' })]);
  }
});

test('what is written for other services goes through the outbox', async () => {
  const ann = caller();
  const { id: importId } = await importedText(service, ann, nicheTable(31));
  const { id } = await startedAnalysis(service, ann, importId);
  await followed(ann, id);
  await eventually(async () => expect(await service.stores.outbox.countPending()).toBe(0));
});

interface AnalysisData {
  opportunities: {
    totalCount: number;
    nodes: {
      rank: number;
      score: number;
      keywordCount: number;
      factors: { kind: string; contribution: number }[];
      keywords: { totalCount: number };
      analysis: { id: string };
    }[];
  };
}
