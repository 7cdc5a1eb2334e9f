import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nicheTable, SUBJECTS } from './fixtures/niche-keywords.js';
import { analysed, completed, rankingOf } from './support/analyse.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf, importedText } from './support/operations.js';

let on: TestStores;
let service: TestService;
const ann = caller();
beforeAll(async () => {
  on = await startStores();
  service = await startService(on);
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const REFRESH = `mutation ($input: RefreshAnalysisInput!) { refreshAnalysis(input: $input) {
  analysis { id status version } userErrors { __typename message field } } }`;
interface RefreshAnswer {
  refreshAnalysis: {
    analysis: { id: string; status: string; version: number } | null;
    userErrors: { __typename: string; message: string }[];
  };
}
const refresh = async (input: object, who = ann) =>
  dataOf(await who.graphql<RefreshAnswer>(service.url, REFRESH, { input })).refreshAnalysis;

/** The third niche is gone, a new one is there, the others are searched twice as much, a year later. */
const later = (rows: number) =>
  nicheTable(rows, {
    subjects: SUBJECTS.with(2, 'beekeeping supplies'),
    growth: 2,
    firstYear: 2024,
  });

describe('a newer file', () => {
  test('keeps the ids of what it has too, marks what it has no more, and shows the differences', async () => {
    const { analysisId } = await analysed(service, ann, nicheTable(120));
    const before = await rankingOf(service, ann, analysisId);
    const { id: importId } = await importedText(service, ann, later(120));
    expect(await refresh({ analysisId, importId })).toMatchObject({ analysis: { id: analysisId }, userErrors: [] });
    await completed(service, ann, analysisId);

    const after = await rankingOf(service, ann, analysisId);
    const idOf = (ranking: typeof after, subject: string) =>
      ranking.find(({ keywords }) => keywords.nodes.some(({ text }) => text.startsWith(subject)))?.id;
    for (const subject of SUBJECTS.toSpliced(2, 1)) {
      expect(idOf(before, subject)).toBeDefined();
      expect(idOf(after, subject)).toBe(idOf(before, subject));
    }
    const goneId = idOf(before, 'invoice template');
    const newId = idOf(after, 'beekeeping supplies');
    expect(after.map(({ id }) => id)).not.toContain(goneId);
    expect(before.map(({ id }) => id)).not.toContain(newId);
    expect(after.map(({ rank }) => rank)).toEqual(after.map((_, index) => index + 1));
    for (const { keywordCount, keywords } of after) expect(keywords.totalCount).toBe(keywordCount);

    const query = `query ($id: ID!, $gone: ID!, $kept: ID!) {
      gone: opportunity(id: $gone) { goneAt score versions { nodes { version isFound note } } keywords { totalCount } }
      kept: opportunity(id: $kept) { goneAt version history { month } versions { nodes { version kind score monthlySearches { high } } } }
      analysis(id: $id) { version import { id } refreshImport { id } message
        differences { enteredCount leftCount changes(first: 100, kinds: [ENTERED, LEFT, RISEN, FALLEN, UNCHANGED]) { totalCount nodes {
          kind opportunity { id } before { score } after { score } explanation } } } } }`;
    const kept = idOf(after, 'meal planner');
    const answer = dataOf(await ann.graphql<Answer>(service.url, query, { id: analysisId, gone: goneId, kept }));
    expect(answer.gone.goneAt).not.toBeNull();
    expect(answer.gone.keywords.totalCount).toBeGreaterThan(0);
    expect(answer.gone.versions.nodes).toMatchObject([
      { version: 2, isFound: false, note: expect.stringContaining('newer file has none of its') },
      { version: 1, isFound: true, note: null },
    ]);
    expect(answer.kept).toMatchObject({ goneAt: null, version: 2 });
    const [now, then] = answer.kept.versions.nodes;
    expect([now?.kind, then?.kind]).toEqual(['REFRESHED', 'ANALYSED']);
    expect(now?.monthlySearches?.high).toBe(2 * (then?.monthlySearches?.high ?? 0));
    expect(answer.analysis).toMatchObject({ version: 2, import: { id: importId }, refreshImport: null });
    const { changes } = answer.analysis.differences;
    const kindOf = (id: string | undefined) => changes.nodes.find(({ opportunity }) => opportunity.id === id)?.kind;
    expect([kindOf(newId), kindOf(goneId)]).toEqual(['ENTERED', 'LEFT']);
    expect(changes.totalCount).toBe(after.length + answer.analysis.differences.leftCount);
  });

  test('is taken up once, however often it is asked for', async () => {
    const { analysisId } = await analysed(service, ann, nicheTable(66));
    const { id: importId } = await importedText(service, ann, later(66));
    const input = { analysisId, importId, idempotencyKey: 'september' };
    await Promise.all([refresh(input), refresh(input), refresh(input)]);
    await completed(service, ann, analysisId);
    expect(await refresh(input)).toMatchObject({ analysis: { version: 2, status: 'COMPLETED' }, userErrors: [] });
  });

  test('has to be newer, of this workspace, and another one', async () => {
    const { analysisId, importId: own } = await analysed(service, ann, nicheTable(67));
    const { id: older } = await importedText(service, ann, nicheTable(67, { firstYear: 2019 }));
    const foreign = await importedText(service, caller(), later(67));
    const refused = async (importId: string, who = ann) =>
      (await refresh({ analysisId, importId }, who)).userErrors.map(({ __typename }) => __typename);
    expect(await refused(own)).toEqual(['InvalidInputError']);
    expect(await refused(older)).toEqual(['InvalidInputError']);
    expect(await refused(foreign.id)).toEqual(['NotFoundError']);
    expect(await refused(own, caller())).toEqual(['NotFoundError']);
  });

  test('that brings back what was gone brings it back under its id', async () => {
    const { analysisId } = await analysed(service, ann, nicheTable(72));
    const before = await rankingOf(service, ann, analysisId);
    for (const table of [later(72), nicheTable(72, { growth: 3, firstYear: 2025 })]) {
      const { id: importId } = await importedText(service, ann, table);
      expect((await refresh({ analysisId, importId })).userErrors).toEqual([]);
      await completed(service, ann, analysisId);
    }
    const after = await rankingOf(service, ann, analysisId);
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  });
});

interface Answer {
  gone: { goneAt: string | null; keywords: { totalCount: number }; versions: { nodes: object[] } };
  kept: { versions: { nodes: { kind: string; monthlySearches: { high: number } | null }[] } };
  analysis: {
    differences: {
      leftCount: number;
      changes: { totalCount: number; nodes: { kind: string; opportunity: { id: string } }[] };
    };
  };
}
