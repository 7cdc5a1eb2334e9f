import { type IncomingHttpHeaders, get as sendGet, request as sendRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { createEventSource } from './event-source.js';
import { startRouter, type TestRouter } from './start-router.js';

const LONG = 'x'.repeat(3_000);
const HUGE = 'y'.repeat(200_000);
let router: TestRouter;
let source: ReturnType<typeof createEventSource>;
beforeAll(async () => {
  router = await startRouter({
    hello: ({ name }) => (name === 'long' ? LONG : name === 'huge' ? HUGE : 'short'),
    count: () => source.iterator,
  });
});
beforeEach(() => {
  source = createEventSource();
});
afterAll(() => router.stop());

interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
/** Without a client that inflates on its own. */
function send(method: string, url: string, headers: Record<string, string> = {}, body?: string): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = sendRequest(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
const ask = (name: string, headers: Record<string, string> = {}) =>
  send(
    'POST',
    router.url,
    { 'content-type': 'application/json', ...headers },
    JSON.stringify({ query: `{ hello(name: "${name}") }` }),
  );

describe('a response', () => {
  it.each([
    ['gzip', 'gzip', gunzipSync],
    ['br', 'br', brotliDecompressSync],
    ['deflate', 'deflate', inflateSync],
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0.2, gzip;q=0.8', 'gzip', gunzipSync],
    ['br;q=0, *', 'gzip', gunzipSync],
  ])('is compressed for Accept-Encoding: %s', async (accept, encoding, inflate) => {
    for (const [name, value] of [
      ['long', LONG],
      ['huge', HUGE],
    ] as const) {
      const { headers, body } = await ask(name, { 'accept-encoding': accept });
      expect(headers).toMatchObject({
        'content-encoding': encoding,
        'content-length': String(body.length),
        vary: 'Accept-Encoding',
      });
      expect(body.length).toBeLessThan(value.length / 10);
      expect(JSON.parse(inflate(body).toString())).toEqual({ data: { hello: value } });
    }
  });

  it.each([
    ['that is short', 'short', 'gzip'],
    ['for those who do not ask', 'long', undefined],
    ['for those who ask for what is not known here', 'long', 'zstd, identity'],
    ['for those who refuse it', 'long', 'gzip;q=0'],
  ])('is not compressed %s', async (_case, name, accept) => {
    const { headers, body } = await ask(name, accept === undefined ? {} : { 'accept-encoding': accept });
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body.toString())).toEqual({ data: { hello: name === 'long' ? LONG : 'short' } });
  });

  it('that streams is never compressed, so that events arrive when they happen', async () => {
    const url = `${router.url}?query=${encodeURIComponent('subscription{count}')}`;
    for (const accept of ['text/event-stream', 'multipart/mixed;subscriptionSpec=1.0']) {
      source = createEventSource();
      const encoding = await new Promise((resolve) => {
        const request = sendGet(
          url,
          { headers: { accept, 'accept-encoding': 'gzip', 'apollo-require-preflight': '1' } },
          (response) => {
            resolve(response.headers['content-encoding']);
            request.destroy();
          },
        );
        request.on('error', () => {});
      });
      expect(encoding).toBeUndefined();
      await source.closed;
    }
  });

  it('may be kept by no cache', async () => {
    for (const name of ['short', 'long']) expect((await ask(name)).headers['cache-control']).toBe('no-store');
    const refused = await send('POST', router.url, { 'content-type': 'application/json' }, '{');
    expect(refused.headers['cache-control']).toBe('no-store');
  });
});

describe('a method', () => {
  it.each(['HEAD', 'PUT', 'DELETE', 'PATCH'])('%s is refused and told what is allowed', async (method) => {
    const { status, headers } = await send(method, router.url);
    expect([status, headers.allow]).toEqual([405, 'GET, POST, OPTIONS']);
  });

  it('OPTIONS tells what is allowed', async () => {
    const { status, headers, body } = await send('OPTIONS', router.url);
    expect([status, headers.allow, body.length]).toEqual([204, 'GET, POST, OPTIONS', 0]);
  });

  it('OPTIONS of a preflight is answered without permission for origins that are not allowed', async () => {
    const { status, headers } = await send('OPTIONS', router.url, {
      origin: 'https://evil.test',
      'access-control-request-method': 'POST',
    });
    expect([status, headers['access-control-allow-origin']]).toEqual([204, undefined]);
  });
});

describe('the home page', () => {
  const pageOf = async (yaml: string) => {
    const own = await startRouter({ hello: () => 'hi' }, yaml);
    const root = new URL('/', own.url).href;
    const answers = {
      page: await send('GET', root, { accept: 'text/html' }),
      head: await send('HEAD', root, { accept: 'text/html' }),
      playground: await send('GET', new URL('/playground/', own.url).href, { accept: 'text/html' }),
    };
    await own.stop();
    return answers;
  };

  it('is there for people, with its headers alone for HEAD', async () => {
    const { page, head } = await pageOf('');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body.toString()).toContain('/graphql');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  it('and the playground are off when they are switched off', async () => {
    const { page, playground } = await pageOf('homepage:\n  enabled: false\n');
    expect([page.status, playground.status]).toEqual([404, 404]);
  });
});
