import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { analysed } from './support/analyse.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf } from './support/operations.js';

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

const TABLE = `Keyword,Monthly searches,Keyword difficulty,CPC (USD),Intent
buy standing desk,900,30,1.20,
standing desk reviews,800,30,1.20,Informational
how to build a standing desk,700,30,1.20,
standing desk,600,30,1.20,
`;
interface Told {
  text: string;
  intent: string | null;
  intentReason: { source: string; words: string[]; explanation: string } | null;
}

test('an opportunity’s keywords say who told their intent: the file, the words, or nobody', async () => {
  const ann = caller();
  const { analysisId, importId } = await analysed(service, ann, TABLE);
  const query = `query ($id: ID!) { analysis(id: $id) { opportunities { nodes { keywords(first: 50) { nodes {
    text intent intentReason { source words explanation } } } } } } }`;
  interface Answer {
    analysis: { opportunities: { nodes: { keywords: { nodes: Told[] } }[] } };
  }
  const { analysis } = dataOf(await ann.graphql<Answer>(service.url, query, { id: analysisId }));
  const told = analysis.opportunities.nodes.flatMap(({ keywords }) => keywords.nodes);
  const of = (text: string) => told.find((keyword) => keyword.text === text);
  expect(told).toHaveLength(4);
  expect(of('buy standing desk')).toMatchObject({
    intent: 'TRANSACTIONAL',
    intentReason: { source: 'WORDS', words: ['buy'], explanation: 'Told by “buy”.' },
  });
  expect(of('how to build a standing desk')).toMatchObject({
    intent: 'INFORMATIONAL',
    intentReason: { source: 'WORDS', words: ['how'] },
  });
  expect(of('standing desk reviews')).toMatchObject({
    intent: 'INFORMATIONAL',
    intentReason: { source: 'FILE', words: [], explanation: 'The file says so.' },
  });
  expect(of('standing desk')).toMatchObject({ intent: null, intentReason: null });

  const imported = `query ($id: ID!) { import(id: $id) { preview { text intent intentReason { source } } } }`;
  const { import: made } = dataOf(
    await ann.graphql<{ import: { preview: Told[] } }>(service.url, imported, { id: importId }),
  );
  expect(made.preview.map(({ text, intentReason }) => [text, intentReason?.source ?? null])).toEqual([
    ['buy standing desk', null],
    ['standing desk reviews', 'FILE'],
    ['how to build a standing desk', null],
    ['standing desk', null],
  ]);
});

test('the opportunity sums it up: shares of the searches, and the words that told the main intent', async () => {
  const ann = caller();
  const { analysisId } = await analysed(
    service,
    ann,
    TABLE.replace(',Intent\n', ',Note\n').replace('Informational', ''),
  );
  const query = `query ($id: ID!) { analysis(id: $id) { opportunities { nodes { keywordCount intentEvidence {
    shares { intent share } coverage fileShare words explanation } } } } }`;
  interface Answer {
    analysis: {
      opportunities: {
        nodes: {
          keywordCount: number;
          intentEvidence: { shares: { share: number }[]; coverage: number; fileShare: number } | null;
        }[];
      };
    };
  }
  const { analysis } = dataOf(await ann.graphql<Answer>(service.url, query, { id: analysisId }));
  for (const { intentEvidence } of analysis.opportunities.nodes) {
    if (!intentEvidence) continue;
    expect(intentEvidence.fileShare).toBe(0);
    expect(intentEvidence.shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
    expect(intentEvidence.coverage).toBeLessThanOrEqual(1);
  }
  expect(analysis.opportunities.nodes.some(({ intentEvidence }) => (intentEvidence?.coverage ?? 0) > 0)).toBe(true);
});
