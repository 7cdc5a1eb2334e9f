import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { MAX_OPEN_UPLOADS } from '../src/uploads/upload.js';
import { encodeUtf16, plannerFile, plannerText } from './fixtures/keyword-files.js';
import { caller, startService, startStores, type TestService, type TestStores, WEB_ORIGIN } from './support/harness.js';
import { dataOf, importKeywords, type UserErrorAnswer } from './support/operations.js';

let on: TestStores;
let service: TestService;
let aheadMs = 0;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { hasWorker: false, now: () => new Date(Date.now() + aheadMs) });
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

interface UploadAnswer {
  upload: { id: string; url: string; method: string; maxBytes: number } | null;
  userErrors: UserErrorAnswer[];
}

async function createUpload(who: TestCaller, sizeBytes: number): Promise<UploadAnswer> {
  const query = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) {
    upload { id url method maxBytes expiresAt } userErrors { __typename message field ... on TooLargeError { maxBytes } }
  } }`;
  const input = { fileName: 'Keyword Stats.csv', sizeBytes };
  return dataOf(await who.graphql<{ createUpload: UploadAnswer }>(service.url, query, { input })).createUpload;
}

/** The public address is another one than the test listens on. */
const local = (url: string) => url.replace('http://niches.test', service.origin);
const put = (url: string, body: Uint8Array) => fetch(local(url), { method: 'PUT', body: Buffer.from(body) });
const staged = () => readdir(join(on.dataDir, 'uploads')).catch(() => []);

async function uploaded(who: TestCaller, bytes: Uint8Array) {
  const { upload } = await createUpload(who, bytes.length);
  if (!upload) throw new Error('no upload');
  expect((await put(upload.url, bytes)).status).toBe(200);
  return upload;
}

test('a file is sent to the signed URL, imported, and its bytes are deleted', async () => {
  const ann = caller();
  const upload = await uploaded(ann, plannerFile());
  expect(upload.method).toBe('PUT');
  const { import: made } = await importKeywords(service, ann, { uploadId: upload.id });
  expect(made).toMatchObject({ format: 'GOOGLE_KEYWORD_PLANNER', name: 'Keyword Stats.csv', acceptedCount: 2 });
  expect(await staged()).toEqual([]);
  const again = await importKeywords(service, ann, { uploadId: upload.id });
  expect(again.userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
});

test('UTF-16 that stops in the middle of a character is refused with its line', async () => {
  const ann = caller();
  const bytes = encodeUtf16(plannerText([{ keyword: 'a b', volume: '10' }]));
  const upload = await uploaded(ann, bytes.subarray(0, bytes.length - 21));
  const { userErrors } = await importKeywords(service, ann, { uploadId: upload.id });
  expect(userErrors).toEqual([
    expect.objectContaining({ __typename: 'UnsupportedFileError', message: expect.stringContaining('line 4') }),
  ]);
});

describe('what is refused', () => {
  test('a file of 2 GB, before a byte of it is sent', async () => {
    const { upload, userErrors } = await createUpload(caller(), 2 * 1024 ** 3);
    expect(upload).toBeNull();
    expect(userErrors).toEqual([expect.objectContaining({ __typename: 'TooLargeError', maxBytes: 256 * 1024 ** 2 })]);
  });

  test('a body announced as 2 GB, with 413 and before it is read', async () => {
    const { upload } = await createUpload(caller(), 1_000);
    const answer = await announce(local(upload?.url ?? ''), 2 * 1024 ** 3);
    expect(answer.status).toBe(413);
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE', maxBytes: 1_000 } }] });
  });

  test('more bytes than announced, in the middle of the stream', async () => {
    const { upload } = await createUpload(caller(), 1_000);
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(600));
      },
    });
    const sent = fetch(local(upload?.url ?? ''), { method: 'PUT', body, duplex: 'half' } as RequestInit);
    // The server answers and hangs up; which of both the client notices first is up to the network.
    const status = await sent.then(({ status }) => status).catch(() => 413);
    expect(status).toBe(413);
    expect(await staged()).toEqual([]);
  });

  test('a second file for the same URL', async () => {
    const { upload } = await createUpload(caller(), 10);
    const url = upload?.url ?? '';
    const statuses = await Promise.all([put(url, new Uint8Array(10)), put(url, new Uint8Array(10))]);
    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 409]);
    await put(url, new Uint8Array(10)).then(({ status }) => expect(status).toBe(409));
  });

  test.each([
    ['another size', (url: URL) => url.searchParams.set('size', '99999999')],
    ['another workspace', (url: URL) => url.searchParams.set('workspace', 'someone-else')],
    ['no signature', (url: URL) => url.searchParams.delete('signature')],
  ])('a URL with %s', async (_, change) => {
    const { upload } = await createUpload(caller(), 10);
    const url = new URL(upload?.url ?? '');
    change(url);
    const response = await put(url.href, new Uint8Array(10));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  test('an expired URL', async () => {
    const { upload } = await createUpload(caller(), 10);
    aheadMs += 61 * 60_000;
    const response = await put(upload?.url ?? '', new Uint8Array(10));
    aheadMs -= 61 * 60_000;
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('expired') }] });
  });

  test('more open uploads than a workspace may have, until one is gone', async () => {
    const who = caller();
    let id = '';
    for (let open = 0; open < MAX_OPEN_UPLOADS; open++) id = (await createUpload(who, 10)).upload?.id ?? '';
    expect(id).not.toBe('');
    const refused = await createUpload(who, 10);
    expect(refused.upload).toBeNull();
    expect(refused.userErrors[0]).toMatchObject({ __typename: 'TooManyUploadsError' });
    expect((await createUpload(caller(), 10)).upload).not.toBeNull();
    await service.stores.uploads.delete(id);
    expect((await createUpload(who, 10)).upload).not.toBeNull();
  });

  test("another workspace's upload, and one without bytes", async () => {
    const upload = await uploaded(caller(), plannerFile());
    const stranger = await importKeywords(service, caller(), { uploadId: upload.id });
    expect(stranger.userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
    const ann = caller();
    const { upload: empty } = await createUpload(ann, 10);
    const early = await importKeywords(service, ann, { uploadId: empty?.id });
    expect(early.userErrors).toEqual([expect.objectContaining({ __typename: 'ConflictError' })]);
  });

  test('writing with a token that may only read', async () => {
    const reader = caller({ scopes: ['niches:read'] });
    const query = 'mutation { createUpload(input: {fileName: "a", sizeBytes: 1}) { upload { id } } }';
    const { errors } = await reader.graphql(service.url, query);
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});

test('browsers of the web application may upload, other pages may not', async () => {
  const { upload } = await createUpload(caller(), 10);
  const preflight = (origin: string) =>
    fetch(local(upload?.url ?? ''), { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PUT' } });
  const own = await preflight(WEB_ORIGIN);
  expect(own.status).toBe(204);
  expect(own.headers.get('access-control-allow-origin')).toBe(WEB_ORIGIN);
  expect(own.headers.get('access-control-allow-methods')).toBe('PUT');
  const other = await preflight('http://evil.test');
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
});

/** Sends the head of a request and waits for the answer without sending the body. */
function announce(url: string, contentLength: number): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'PUT', headers: { 'content-length': contentLength } }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => {
        sent.destroy();
        resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
      });
    });
    sent.on('error', reject);
    sent.flushHeaders();
  });
}
