import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { encodeUtf16, plannerText } from './fixtures/keyword-files.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf, importKeywords, mutateAnalysis } from './support/operations.js';

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

const ann = caller();
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

test.each([
  ['an empty file', '', 'InvalidInputError', 'The file is empty'],
  ['only white space', ' \n\n', 'InvalidInputError', 'white space'],
  ['a header without rows', 'Keyword,Volume\n', 'InvalidInputError', 'no rows below line 1'],
  ['a PDF', '%PDF-1.4 whatever', 'UnsupportedFileError', 'a PDF document'],
  ['a zip renamed .csv', latin(Buffer.from('PK\u0003\u0004'.padEnd(60, 'x'))), 'UnsupportedFileError', 'a zip archive'],
  ['JSON', '[{"keyword": "a"}]', 'UnsupportedFileError', 'a JSON document'],
  ['a header of a million columns', `${'x,'.repeat(1_000_000)}\n1\n`, 'UnsupportedFileError', 'Line 1'],
])('%s gets a clear error, not an import', async (_, content, typename, message) => {
  const payload = await importKeywords(service, ann, { content, fileName: 'keywords.csv' });
  expect(payload.import).toBeNull();
  expect(payload.userErrors).toEqual([
    expect.objectContaining({
      __typename: typename,
      message: expect.stringContaining(message),
      field: ['input', 'content'],
    }),
  ]);
});

test('text over the limit is refused with the limit', async () => {
  const { userErrors } = await importKeywords(service, ann, { content: 'x'.repeat(5_000_001) });
  expect(userErrors).toEqual([expect.objectContaining({ __typename: 'TooLargeError', maxBytes: 5_000_000 })]);
});

test.each([[{}], [{ content: 'Keyword\na b\n', uploadId: 'x' }]])(
  '%j: exactly one source has to be given',
  async (input) => {
    const { userErrors } = await importKeywords(service, ann, input);
    expect(userErrors).toEqual([
      expect.objectContaining({ __typename: 'InvalidInputError', field: ['input', 'content'] }),
    ]);
  },
);

test('a row of a million columns is rejected where it stands, and the rest is imported', async () => {
  const content = `Keyword,Volume\nfirst one,10\n${'1,'.repeat(1_000_000)}\nlast one,20\n`;
  const payload = await importKeywords(service, ann, { content });
  expect(payload.import).toMatchObject({ rowCount: 3, acceptedCount: 2, rejectedCount: 1 });
});

test('a formula is rejected and shown as it stood', async () => {
  const content = "Keyword,Volume\n=cmd|' /C calc'!A0,10\ngood one,20\n";
  const payload = await importKeywords(service, ann, { content });
  const query = 'query ($id: ID!) { import(id: $id) { rejectedRows { nodes { line column reason content } } } }';
  const found = dataOf(
    await ann.graphql<{ import: { rejectedRows: { nodes: unknown[] } } }>(service.url, query, {
      id: payload.import?.id,
    }),
  );
  expect(found.import.rejectedRows.nodes).toEqual([
    {
      line: 2,
      column: 'Keyword',
      reason: `"=cmd|' /C calc'!A0" is a spreadsheet formula, not a keyword.`,
      content: "=cmd|' /C calc'!A0,10",
    },
  ]);
});

test('a file whose rows are all unusable is kept but cannot be analysed', async () => {
  const { import: made } = await importKeywords(service, ann, { content: 'Keyword,Volume\nbad,-1\nworse,-2\n' });
  expect(made).toMatchObject({ acceptedCount: 0, rejectedCount: 2 });
  const { userErrors } = await mutateAnalysis(service, ann, 'analyzeNiche', { importId: made?.id });
  expect(userErrors).toEqual([
    expect.objectContaining({ __typename: 'InvalidInputError', field: ['input', 'importId'] }),
  ]);
});

test.each([
  [{ weights: { demand: -1 } }, ['input', 'weights', 'demand']],
  [{ weights: { demand: 101 } }, ['input', 'weights', 'demand']],
  [{ weights: { demand: 0, competition: 0, trend: 0, monetization: 0, resources: 0 } }, ['input', 'weights']],
  [{ name: ' ' }, ['input', 'name']],
])('analysis input %j is refused at its field', async (input, field) => {
  const { import: made } = await importKeywords(service, ann, { content: 'Keyword\nfine one\n' });
  const { userErrors } = await mutateAnalysis(service, ann, 'analyzeNiche', { importId: made?.id, ...input });
  expect(userErrors).toEqual([expect.objectContaining({ __typename: 'InvalidInputError', field })]);
});

test('pages out of bounds and cursors of other lists are bad user input', async () => {
  const stranger = await ann.graphql(service.url, '{ imports(first: 101) { nodes { id } } }');
  const nonsense = await ann.graphql(service.url, '{ imports(after: "nonsense") { nodes { id } } }');
  const ids = await ann.graphql(service.url, '{ compareOpportunities(ids: ["a"]) { differences } }');
  for (const answer of [stranger, nonsense, ids]) {
    expect(answer.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  }
});

test('UTF-16 that was cut off in the middle of a character is refused with its line', async () => {
  const bytes = encodeUtf16(plannerText([{ keyword: 'a b', volume: '10' }]));
  const { import: none, userErrors } = await importKeywords(service, ann, {
    content: latin(bytes.subarray(0, bytes.length - 3)),
  });
  // Inline text was decoded by the client; what arrives is what it made of the bytes.
  expect(none).toBeNull();
  expect(userErrors[0]?.__typename).toBe('UnsupportedFileError');
});
