import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { nicheTable } from './fixtures/niche-keywords.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { dataOf, importKeywords, type UserErrorAnswer } from './support/operations.js';

/** The limit of the operator of this platform. */
const LIMIT = 100_000;

let on: TestStores;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { hasWorker: false, maxUploadBytes: LIMIT });
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

interface Created {
  createUpload: { upload: { id: string; url: string } | null; userErrors: UserErrorAnswer[] };
}
const ann = caller();
const create = async (sizeBytes: number) => {
  const query = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) {
    upload { id url } userErrors { __typename message field ... on TooLargeError { maxBytes } } } }`;
  const input = { fileName: 'keywords.csv', sizeBytes };
  return dataOf(await ann.graphql<Created>(service.url, query, { input })).createUpload;
};

test('the limit is told to who may read, and to nobody who is not signed in', async () => {
  const reader = caller({ scopes: ['niches:read'] });
  expect(dataOf(await reader.graphql(service.url, '{ uploadLimits { maxBytes } }'))).toEqual({
    uploadLimits: { maxBytes: LIMIT },
  });
  const { errors } = await caller({ isSignedIn: false }).graphql(service.url, '{ uploadLimits { maxBytes } }');
  expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
});

test('a file of exactly the limit is staged and imported, row by row; one byte more is refused with the limit', async () => {
  const rows = nicheTable(2_000).split('\n').slice(0, -1);
  const text = fill(rows, LIMIT);
  const { upload } = await create(text.length);
  expect(text).toHaveLength(LIMIT);
  const sent = await fetch(`${upload?.url}`.replace('http://niches.test', service.origin), {
    method: 'PUT',
    body: text,
  });
  expect(sent.status).toBe(200);
  const { import: made } = await importKeywords(service, ann, { uploadId: upload?.id });
  expect(made).toMatchObject({ acceptedCount: text.trim().split('\n').length - 1, rejectedCount: 0 });
  expect(await readdir(join(on.dataDir, 'uploads'))).toEqual([]);

  const refused = await create(LIMIT + 1);
  expect(refused.upload).toBeNull();
  expect(refused.userErrors).toEqual([
    expect.objectContaining({ __typename: 'TooLargeError', field: ['input', 'sizeBytes'], maxBytes: LIMIT }),
  ]);
});

/** As many whole rows as fit, then line breaks, which are no rows. */
function fill(rows: readonly string[], bytes: number): string {
  let text = '';
  for (const row of rows) if (text.length + row.length + 1 <= bytes) text += `${row}\n`;
  return text.padEnd(bytes, '\n');
}
