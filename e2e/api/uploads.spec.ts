import { expect, test } from '@playwright/test';
import { importFile, importKeywords, openUpload, sendBytes } from '../kit/niches.js';
import { type Person, registerPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';

const BYTES = Buffer.from('Keyword,Volume\ncat fountain,900\n');
let person: Person;

test.beforeAll(async () => {
  person = await registerPerson(sharedPlatform().urls.graphql);
});

test('a file of 2 GB is refused before a byte of it is sent', async () => {
  const { data } = await person.api.send(
    `mutation { createUpload(input: { fileName: "huge.csv", sizeBytes: ${2 * 1024 ** 3} }) {
      upload { id } userErrors { __typename field ... on TooLargeError { maxBytes } }
    } }`,
  );
  expect(data).toEqual({
    createUpload: {
      upload: null,
      userErrors: [{ __typename: 'TooLargeError', field: ['input', 'sizeBytes'], maxBytes: 256 * 1024 ** 2 }],
    },
  });
});

test('a URL that was changed is refused, whatever was changed', async () => {
  const upload = await openUpload(person.api, 'a.csv', BYTES.byteLength);
  for (const [name, value] of [
    ['signature', 'AAAA'],
    ['size', '999999999'],
    ['workspace', 'another'],
    ['expires', '99999999999999'],
  ]) {
    const url = new URL(upload.url);
    url.searchParams.set(name ?? '', value ?? '');
    expect([name, (await sendBytes({ ...upload, url: url.href }, BYTES)).status]).toEqual([name, 403]);
  }
  expect((await sendBytes(upload, BYTES)).status).toBe(200);
});

test('more bytes than announced are refused, and the right ones are taken afterwards', async () => {
  const upload = await openUpload(person.api, 'a.csv', BYTES.byteLength);
  expect((await sendBytes(upload, Buffer.concat([BYTES, BYTES]))).status).toBe(413);
  expect((await sendBytes(upload, BYTES)).status).toBe(200);
});

test('a URL takes one file', async () => {
  const upload = await openUpload(person.api, 'a.csv', BYTES.byteLength);
  expect((await sendBytes(upload, BYTES)).status).toBe(200);
  expect((await sendBytes(upload, BYTES)).status).toBe(409);
});

test('an upload is imported once, and the same content again is the same import', async () => {
  const upload = await openUpload(person.api, 'a.csv', BYTES.byteLength);
  expect((await sendBytes(upload, BYTES)).status).toBe(200);
  const id = await importKeywords(person.api, { uploadId: upload.id });
  await expect(importKeywords(person.api, { uploadId: upload.id })).rejects.toThrow(/no such upload|not/i);
  expect(await importFile(person.api, 'a.csv', BYTES)).toBe(id);
});

test('a keyword that is a spreadsheet formula is left out, located, and kept as the text that it was', async () => {
  const formula = "=cmd|' /C calc'!A0";
  const file = Buffer.from(`Keyword,Volume\ncat fountain,900\n${formula},500\n`);
  const id = await importFile(person.api, 'formula.csv', file);
  const { data } = await person.api.send(
    `query ($id: ID!) {
      import(id: $id) { acceptedCount preview { text } rejectedRows { nodes { line column reason content } } }
    }`,
    { id },
  );
  expect(data).toEqual({
    import: {
      acceptedCount: 1,
      preview: [{ text: 'cat fountain' }],
      rejectedRows: {
        nodes: [
          {
            line: 3,
            column: 'Keyword',
            reason: `"${formula}" is a spreadsheet formula, not a keyword.`,
            content: `${formula},500`,
          },
        ],
      },
    },
  });
});
