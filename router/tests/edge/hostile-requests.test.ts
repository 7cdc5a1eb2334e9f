import { once } from 'node:events';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { WebSocket } from 'ws';
import { openPost, sendRaw } from './ask.js';
import { type FederatedRouter, startFederation } from './start-federation.js';

let router: FederatedRouter;
beforeAll(async () => {
  router = await startFederation(
    {
      a: {
        typeDefs: 'type Query { echo(json: JSON, text: String, id: ID, constructor: String): JSON } scalar JSON',
        resolvers: {
          Query: {
            echo: (_: unknown, args: Record<string, unknown>) =>
              args['json'] ?? args['text'] ?? args['id'] ?? Object.keys(args),
          },
        },
      },
    },
    'limits:\n  http_max_request_bytes: 20kb\n',
  );
});
afterAll(() => router.stop());

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(router.url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const codeOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions.code];
};
const echo = (json: string) => post(`{"query":"query ($j: JSON) { echo(json: $j) }","variables":{"j":${json}}}`);
const echoed = async (json: string) => ((await (await echo(json)).json()) as { data: { echo: unknown } }).data.echo;
const bytes = (buffer: Buffer) => new Uint8Array(buffer);
/** Still serves, which is what matters after an attack. */
const isWell = async () => expect((await post('{"query":"{ echo(text: \\"hi\\") }"}')).status).toBe(200);

describe('a body', () => {
  const large = JSON.stringify({ query: '{ echo }', padding: 'x'.repeat(100_000) });

  it.each([
    ['gzip', gzipSync(large)],
    ['deflate', deflateSync(large)],
    ['br', brotliCompressSync(large)],
  ])('that inflates over the limit from %s is refused with 413', async (encoding, body) => {
    expect(body.length).toBeLessThan(1_000);
    expect(await codeOf(await post(bytes(body), { 'content-encoding': encoding }))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it.each([
    ['wrapped twice', gzipSync(gzipSync(large)), 'gzip, gzip', 415],
    ['of an unknown encoding', Buffer.from('{}'), 'zstd', 415],
    ['that only claims to be compressed', Buffer.from('{"query":"{echo}"}'), 'gzip', 400],
    ['whose compressed bytes are cut off', gzipSync(large).subarray(0, 40), 'gzip', 400],
  ])('%s is refused', async (_case, body, encoding, status) => {
    expect((await post(bytes(body), { 'content-encoding': encoding })).status).toBe(status);
  });

  it('of unknown length is refused with 413 as soon as it is too long, and the client gets to know', async () => {
    const { request, answer } = openPost(router.url);
    request.write('{"query":"');
    request.write('x'.repeat(30_000));
    expect(await answer).toMatchObject({ status: 413, text: expect.stringContaining('PAYLOAD_TOO_LARGE') });
    request.destroy();
  });

  it('that is aborted halfway reaches no subgraph and hurts nobody', async () => {
    const before = router.sent.length;
    const { request, answer } = openPost(router.url, { 'content-length': '500' });
    request.write('{"query":"{ echo }');
    request.destroy();
    await expect(answer).rejects.toThrow();
    await isWell();
    expect(router.sent.length).toBe(before + 1);
  });

  it('that trickles in is read once it is whole', async () => {
    const { request, answer } = openPost(router.url);
    for (const piece of ['{"query":', '"{ echo(text: \\"ü', '\\") }"', '}']) {
      await new Promise((resolve) => request.write(piece, resolve));
    }
    request.end();
    expect(JSON.parse((await answer).text)).toEqual({ data: { echo: 'ü' } });
  });

  it.each([
    [
      'a stray continuation byte',
      Buffer.concat([Buffer.from('{"query":"{ echo(text: \\"'), Buffer.from([0x80]), Buffer.from('\\") }"}')]),
    ],
    ['Latin-1', Buffer.from('{"query":"{ echo(text: \\"ü\\") }"}', 'latin1')],
    ['an overlong slash', Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')])],
    [
      'an encoded surrogate',
      Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
    ],
    ['a character that is cut off', Buffer.concat([Buffer.from('{"query":"{echo}"} '), Buffer.from([0xe2, 0x82])])],
  ])('that is no UTF-8 (%s) is refused and not mended', async (_case, body) => {
    expect(await codeOf(await post(bytes(body)))).toEqual([400, 'BAD_REQUEST']);
    const response = await post(bytes(gzipSync(body)), { 'content-encoding': 'gzip' });
    expect(response.status).toBe(400);
  });

  it.each([
    ['text/plain', 400],
    ['application/x-www-form-urlencoded', 400],
    ['multipart/form-data; boundary=x', 400],
    ['application/graphql', 415],
    ['application/json; charset=iso-8859-1', 415],
    ['application/json; charset="UTF-8"', 200],
    ['Application/JSON;charset=utf8', 200],
    ['text/json', 415],
  ])('declared as %s is answered with %i', async (type, status) => {
    expect((await post('{"query":"{ echo(text: \\"x\\") }"}', { 'content-type': type })).status).toBe(status);
  });

  it.each([
    '',
    ' ',
    'null',
    '1',
    '"x"',
    '{"query":1}',
    '{"query":"{echo}"',
    '{"query":"{echo}"}}',
    '\u{feff}{"query":"{echo}"}',
  ])('that reads %j is refused with 400', async (body) => {
    expect((await post(body)).status).toBe(400);
  });
});

describe('JSON', () => {
  it('with a key twice means the last one, for limits as for execution', async () => {
    const first = '"query":"{ nope }"';
    const last = '"query":"{ echo(text: \\"last\\") }"';
    expect(await (await post(`{${first},${last}}`)).json()).toEqual({ data: { echo: 'last' } });
    expect(await codeOf(await post(`{${last},${first}}`))).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
  });

  it('reaches no prototype by its keys', async () => {
    const hostile = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    expect(
      await (await post(`{"query":"{ echo(text: \\"x\\") }","variables":${hostile},"extensions":${hostile}}`)).json(),
    ).toEqual({
      data: { echo: 'x' },
    });
    const returned = await (await echo(hostile)).text();
    expect(returned).toContain('"__proto__":{"polluted":true}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('takes members for what they are and not for what every object has', async () => {
    const response = await post(
      '{"query":"query ($constructor: String, $toString: String) { echo(text: $toString, constructor: $constructor) }","variables":{}}',
    );
    expect(await response.json()).toEqual({ data: { echo: [] } });
    expect(await codeOf(await post('{"__proto__":{"query":"{ echo }"}}'))).toEqual([400, 'MISSING_QUERY_STRING']);
  });

  it('that nests a hundred thousand levels deep is refused, wherever it stands', async () => {
    const deep = (json: string) => post(json);
    const lists = '['.repeat(9_000) + ']'.repeat(9_000);
    expect(await codeOf(await echo(lists))).toEqual([400, 'MAX_RECURSION_LIMIT']);
    expect(await codeOf(await deep(lists))).toEqual([400, 'BATCHING_NOT_ENABLED']);
    expect((await deep(`{"query":"{ echo(text: \\"x\\") }","extensions":{"x":${lists}}}`)).status).toBe(200);
  });

  it('keeps lone surrogates as they came', async () => {
    const text = await (await echo('"\\ud800 \\udc00x"')).text();
    expect(text).toBe('{"data":{"echo":"\\ud800 \\udc00x"}}');
  });

  it('keeps numbers up to 2^53 exact, 64-bit ones in literals, and any in strings', async () => {
    expect(await echoed('9007199254740991')).toBe(9_007_199_254_740_991);
    const literal = await post('{"query":"{ echo(id: 9223372036854775807) }"}');
    expect(await literal.json()).toEqual({ data: { echo: '9223372036854775807' } });
    const text = await post('{"query":"query ($i: ID) { echo(id: $i) }","variables":{"i":"12345678901234567890"}}');
    expect(await text.json()).toEqual({ data: { echo: '12345678901234567890' } });
  });
});

describe('a GET', () => {
  const get = (search: string, headers: Record<string, string> = {}) =>
    fetch(`${router.url}?${search}`, { headers: { 'apollo-require-preflight': '1', ...headers } });

  it.each(['query=%ff', 'query=%zz', 'query={echo}&variables=%7B%22a%22:%22%c3%28%22%7D'])(
    'whose query string is no UTF-8 (%s) is refused',
    async (search) => {
      const text = await sendRaw(
        router.url,
        `GET /graphql?${search} HTTP/1.1\r\nHost: x\r\nApollo-Require-Preflight: 1\r\nConnection: close\r\n\r\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 400 /);
    },
  );

  it('with a content type that is not JSON is refused', async () => {
    expect((await get('query={echo}', { 'content-type': 'application/xml' })).status).toBe(415);
  });

  it('with a huge URL is refused with 431', async () => {
    expect((await get(`query={echo}&x=${'x'.repeat(20_000)}`)).status).toBe(431);
  });
});

describe('the CSRF matrix', () => {
  const SIMPLE = [
    undefined,
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'TEXT/PLAIN; x=y',
    '',
  ];
  const search = `?query=${encodeURIComponent('{ echo(text: "x") }')}`;
  it.each(SIMPLE)('a GET or POST with the content type %j and no further header is refused', async (type) => {
    for (const method of ['GET', 'POST']) {
      const headers = type === undefined ? '' : `Content-Type: ${type}\r\n`;
      const text = await sendRaw(
        router.url,
        `${method} /graphql${search} HTTP/1.1\r\nHost: x\r\n${headers}Content-Length: 0\r\nConnection: close\r\n\r\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 400 [\s\S]*CSRF_ERROR/);
    }
  });

  it.each(['Apollo-Require-Preflight', 'X-Apollo-Operation-Name'])('a GET with %s is answered', async (name) => {
    expect((await fetch(router.url + search, { headers: { [name]: 'x' } })).status).toBe(200);
  });
});

describe('the HTTP parser', () => {
  const body = '{"query":"{ echo(text: \\"x\\") }"}';
  const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  it.each([
    ['a length and chunks', `${head}Content-Length: ${body.length}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `${head}Content-Length: ${body.length}\r\nContent-Length: 5\r\n\r\n${body}`],
    ['a length that is no number', `${head}Content-Length: 5, 6\r\n\r\n${body}`],
    ['a negative length', `${head}Content-Length: -1\r\n\r\n${body}`],
    ['chunks that are no last coding', `${head}Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n`],
    ['chunk sizes that are no hexadecimal', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n${body}\r\n0\r\n\r\n`],
    ['a space before a colon', `${head}Content-Length : ${body.length}\r\n\r\n${body}`],
    [
      'a folded header',
      `${head}X-A: b\r\n c\r\nContent-Length: ${body.length}\r\n\r\n${body}`.replace('\r\n c', '\n c'),
    ],
    [
      'no host',
      `POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    ],
  ])('refuses %s, by which two servers could see two requests', async (_case, request) => {
    const before = router.sent.length;
    expect(await sendRaw(router.url, request)).toMatch(/^HTTP\/1\.1 400 /);
    expect(router.sent.length).toBe(before);
  });

  it('refuses huge headers with 431', async () => {
    expect(await sendRaw(router.url, `${head}X-Large: ${'x'.repeat(40_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    await isWell();
  });
});

describe('a WebSocket', () => {
  const open = async () => {
    const socket = new WebSocket(router.url.replace('http', 'ws'), 'graphql-transport-ws');
    await once(socket, 'open');
    return socket;
  };
  it.each([
    ['binary messages', Buffer.from('{"type":"connection_init"}'), 4400],
    ['messages over the limit of requests', JSON.stringify({ type: 'ping', payload: { x: 'x'.repeat(30_000) } }), 1009],
  ])('is closed for %s', async (_case, message, code) => {
    const socket = await open();
    socket.send(message);
    expect((await once(socket, 'close'))[0]).toBe(code);
  });
});
