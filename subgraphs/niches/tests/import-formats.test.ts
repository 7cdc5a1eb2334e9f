import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as files from './fixtures/keyword-files.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf, importKeywords } from './support/operations.js';

let on: TestStores;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { hasWorker: false });
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const decoded = new TextDecoder('utf-16le').decode(files.plannerFile());

test.each([
  ['GOOGLE_KEYWORD_PLANNER', decoded, 2],
  ['SEMRUSH', files.SEMRUSH_TEXT, 2],
  ['AHREFS', files.AHREFS_CLASSIC_TEXT, 2],
  ['AHREFS', files.AHREFS_NEW_TEXT, 1],
  ['GOOGLE_TRENDS', files.TRENDS_TEXT, 2],
  ['SEARCH_CONSOLE', files.SEARCH_CONSOLE_TEXT, 2],
  ['KEYWORD_LIST', files.LIST_TEXT, 3],
  ['GENERIC_CSV', files.GENERIC_TEXT, 2],
])('imports %s by its content', async (format, content, acceptedCount) => {
  const { import: made, userErrors } = await importKeywords(service, caller(), { content, name: 'My keywords' });
  expect(userErrors).toEqual([]);
  expect(made).toMatchObject({ format, acceptedCount, name: 'My keywords' });
  expect(made?.preview).toHaveLength(acceptedCount);
});

test('tells what an import holds', async () => {
  const { import: made } = await importKeywords(service, caller(), { content: decoded, fileName: 'Keyword Stats.csv' });
  expect(made).toMatchObject({
    name: 'Keyword Stats.csv',
    firstMonth: '2024-01',
    lastMonth: '2024-12',
    currency: 'USD',
    rowCount: 3,
    skippedCount: 1,
  });
  expect(made?.preview[1]).toEqual({
    text: 'invoice app',
    line: 6,
    monthlySearches: { low: 2400, high: 2400 },
    advertisingCompetition: 0.24,
    keywordDifficulty: null,
    costPerClick: '4.00',
    intent: null,
  });
});

test('the same content in the same workspace answers with the same import, also when sent at once', async () => {
  const ann = caller();
  const [first, second] = await Promise.all([
    importKeywords(service, ann, { content: files.SEMRUSH_TEXT }),
    importKeywords(service, ann, { content: files.SEMRUSH_TEXT, name: 'Again' }),
  ]);
  const third = await importKeywords(service, ann, { content: files.SEMRUSH_TEXT });
  expect(new Set([first.import?.id, second.import?.id, third.import?.id]).size).toBe(1);
  const other = await importKeywords(service, caller(), { content: files.SEMRUSH_TEXT });
  expect(other.import?.id).not.toBe(first.import?.id);
});

test('asks for a mapping and reads the table with it', async () => {
  const ann = caller();
  const asked = await importKeywords(service, ann, { content: files.UNMAPPED_TEXT });
  expect(asked.import).toBeNull();
  expect(asked.userErrors).toEqual([
    expect.objectContaining({
      __typename: 'MappingNeededError',
      field: ['input', 'mapping'],
      columns: expect.arrayContaining([
        { position: 1, name: 'thing', meaning: null, samples: ['garden planner', 'raised bed plans'] },
      ]),
    }),
  ]);
  const mapping = [
    { column: 'thing', meaning: 'KEYWORD' },
    { column: 'amount', meaning: 'MONTHLY_SEARCHES' },
  ];
  const mapped = await importKeywords(service, ann, { content: files.UNMAPPED_TEXT, mapping });
  expect(mapped.import).toMatchObject({ format: 'GENERIC_CSV', acceptedCount: 2 });
});

describe('rejected rows', () => {
  test('are all kept, in file order, and paged without gap or repetition', async () => {
    const ann = caller();
    const rows = Array.from({ length: 1_203 }, (_, index) => `keyword ${index},-${index + 1}`);
    const content = `Keyword,Volume\nfine one,10\n${rows.join('\n')}\n`;
    const { import: made } = await importKeywords(service, ann, { content });
    expect(made).toMatchObject({ acceptedCount: 1, rejectedCount: 1_203 });
    const lines: number[] = [];
    let after: string | null = null;
    do {
      const query = `query ($id: ID!, $after: String) { import(id: $id) {
        rejectedRows(first: 100, after: $after) { totalCount nodes { line column reason content } pageInfo { hasNextPage endCursor } }
      } }`;
      const answer: RejectedAnswer = dataOf(await ann.graphql(service.url, query, { id: made?.id, after }));
      const { totalCount, nodes, pageInfo } = answer.import.rejectedRows;
      expect(totalCount).toBe(1_203);
      lines.push(...nodes.map(({ line }) => line));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(lines).toEqual(Array.from({ length: 1_203 }, (_, index) => index + 3));
  });
});

test('imports are listed newest first, in pages', async () => {
  const ann = caller();
  for (const word of ['one', 'two', 'three']) {
    await importKeywords(service, ann, { content: `Keyword\n${word} keyword\n`, name: word });
  }
  const query = `query ($after: String) { imports(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }`;
  const first = dataOf(await ann.graphql<ListAnswer>(service.url, query)).imports;
  expect(first.nodes.map(({ name }) => name)).toEqual(['three', 'two']);
  const { endCursor: after } = first.pageInfo;
  const second = dataOf(await ann.graphql<ListAnswer>(service.url, query, { after })).imports;
  expect(second.nodes.map(({ name }) => name)).toEqual(['one']);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

interface RejectedAnswer {
  import: {
    rejectedRows: {
      totalCount: number;
      nodes: { line: number }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
}

interface ListAnswer {
  imports: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
