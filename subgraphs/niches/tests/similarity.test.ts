import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '@paissive/testkit';
import { nicheTable } from './fixtures/niche-keywords.js';
import { analysed, rankingOf } from './support/analyse.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf } from './support/operations.js';

let on: TestStores;
let service: TestService;
const ann = caller();
let analysisId: string;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on);
  analysisId = (await analysed(service, ann, nicheTable(120))).analysisId;
  await eventually(async () => expect(await service.stores.vectors.findUnembedded(1)).toEqual([]));
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

interface Answer {
  similarOpportunities: {
    matches: { similarity: number; opportunity: { id: string; name: string } }[];
    comparedCount: number;
    isComplete: boolean;
  } | null;
}
const QUERY = `query ($text: String, $opportunityId: ID, $first: Int! = 50) {
  similarOpportunities(text: $text, opportunityId: $opportunityId, first: $first) {
    comparedCount isComplete matches { similarity opportunity { id name } } } }`;
const similar = async (variables: Record<string, unknown>, who = ann) =>
  dataOf(await who.graphql<Answer>(service.url, QUERY, variables)).similarOpportunities;

describe('niches like …', () => {
  test('words are those whose names mean the most alike, best first', async () => {
    const ranking = await rankingOf(service, ann, analysisId);
    const found = await similar({ text: 'dog training' });
    expect(found).toMatchObject({ comparedCount: ranking.length, isComplete: true });
    expect(found?.matches[0]).toMatchObject({ opportunity: { name: 'Dog training' } });
    expect(found?.matches[0]?.similarity).toBeCloseTo(1, 5);
    const similarities = found?.matches.map(({ similarity }) => similarity) ?? [];
    expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
    expect((await similar({ text: 'dog training', first: 2 }))?.matches).toEqual(found?.matches.slice(0, 2));
  });

  test('another niche do not hold itself', async () => {
    const [best] = await rankingOf(service, ann, analysisId);
    const ids = (await similar({ opportunityId: best?.id }))?.matches.map(({ opportunity }) => opportunity.id);
    expect(ids).not.toContain(best?.id);
    expect(ids?.length).toBeGreaterThan(1);
  });

  test('are those of the own workspace', async () => {
    const [best] = await rankingOf(service, ann, analysisId);
    expect(await similar({ text: 'dog training' }, caller())).toMatchObject({ matches: [], comparedCount: 0 });
    expect(await similar({ opportunityId: best?.id }, caller())).toBeNull();
  });

  test('take either words or a niche, and a bounded number', async () => {
    for (const variables of [{}, { text: 'a', opportunityId: 'b' }, { text: '  ' }, { text: 'a', first: 51 }]) {
      const { errors } = await ann.graphql(service.url, QUERY, variables);
      expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    }
  });
});
