import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createGuardedFetch, type GuardedFetchOptions } from './index.js';

let server: Server | null = null;
let connections = 0;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
  server = null;
  connections = 0;
});

async function listen(listener: RequestListener): Promise<number> {
  server = createServer(listener);
  server.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** In development mode, for only there a test can have a receiver; names lead to this machine. */
function fetchHere(options: Partial<GuardedFetchOptions> = {}) {
  return createGuardedFetch({
    allowsAnyTarget: true,
    timeoutMs: 2_000,
    resolve: async () => ['127.0.0.1'],
    ...options,
  });
}

describe('a guarded request', () => {
  it('reaches the receiver under its name, at the address that was checked, looked up once', async () => {
    let seen: IncomingMessage | null = null;
    let asked = 0;
    const port = await listen((request, response) => {
      seen = request;
      response.writeHead(201, { 'x-answer': 'yes' }).end('fine');
    });
    const resolve = async () => {
      asked += 1;
      // A name that leads elsewhere the second time, as in DNS rebinding.
      return asked === 1 ? ['127.0.0.1'] : ['192.0.2.1'];
    };
    const outcome = await fetchHere({ resolve })({
      url: `http://hooks.example:${port}/in`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"ä":1}',
    });
    expect(outcome).toMatchObject({
      kind: 'answered',
      status: 201,
      body: 'fine',
      isCutOff: false,
      headers: { 'x-answer': 'yes' },
    });
    expect((seen as unknown as IncomingMessage).headers).toMatchObject({
      host: `hooks.example:${port}`,
      'content-length': '8',
    });
    expect(asked).toBe(1);
  });

  it.each([
    ['a private address', ['10.0.0.1']],
    ['the metadata service', ['169.254.169.254']],
    ['one inner address among public ones', ['8.8.8.8', '127.0.0.1']],
    ['a mapped address', ['::ffff:127.0.0.1']],
  ])('is not made to a name that leads to %s', async (_what, addresses) => {
    await listen((_request, response) => response.end());
    const send = createGuardedFetch({ timeoutMs: 2_000, resolve: async () => addresses });
    expect(await send({ url: 'https://hooks.example.com/', method: 'POST' })).toMatchObject({
      kind: 'refused',
      message: 'The name leads into a network that is not public.',
    });
    expect(connections).toBe(0);
  });

  it('does not follow redirects', async () => {
    const port = await listen((_request, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    );
    const outcome = await fetchHere()({ url: `http://a.example:${port}/`, method: 'POST' });
    expect(outcome).toMatchObject({ kind: 'answered', status: 302 });
    expect(connections).toBe(1);
  });

  it('reads no more than the limit of an answer without end', async () => {
    const port = await listen((_request, response) => {
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => clearInterval(timer));
    });
    const outcome = await fetchHere({ maxResponseBytes: 1_000 })({ url: `http://a.example:${port}/`, method: 'GET' });
    expect(outcome).toMatchObject({ kind: 'answered', status: 200, isCutOff: true });
    expect(outcome.kind === 'answered' && outcome.body).toHaveLength(1_000);
  });

  it('ends in time, whether the answer or the look-up does not come', async () => {
    const port = await listen(() => undefined);
    const silent = await fetchHere({ timeoutMs: 100 })({ url: `http://a.example:${port}/`, method: 'GET' });
    expect(silent).toMatchObject({ kind: 'failed', reason: 'timeout' });
    const lost = await fetchHere({ timeoutMs: 100, resolve: () => new Promise(() => undefined) })({
      url: 'http://a.example/',
      method: 'GET',
    });
    expect(lost).toMatchObject({ kind: 'failed', reason: 'timeout' });
  });

  it('says why a receiver cannot be reached', async () => {
    const port = await listen((request) => request.socket.destroy());
    expect(await fetchHere()({ url: `http://a.example:${port}/`, method: 'GET' })).toMatchObject({
      message: 'ECONNRESET',
    });
    expect(await fetchHere()({ url: `https://a.example:${port}/`, method: 'GET' })).toMatchObject({
      kind: 'failed',
      reason: 'unreachable',
    });
    expect(await fetchHere()({ url: 'http://127.0.0.1:1/', method: 'GET' })).toMatchObject({ message: 'ECONNREFUSED' });
    expect(await fetchHere({ resolve: async () => [] })({ url: 'http://a.example/', method: 'GET' })).toMatchObject({
      message: 'The name stands for no address.',
    });
  });

  it('refuses a body beyond the limit, and stops when the caller does', async () => {
    const port = await listen(() => undefined);
    const url = `http://a.example:${port}/`;
    expect(await fetchHere({ maxRequestBytes: 3 })({ url, method: 'POST', body: 'four' })).toMatchObject({
      kind: 'refused',
    });
    expect(connections).toBe(0);
    await expect(fetchHere()({ url, method: 'POST' }, AbortSignal.timeout(50))).rejects.toThrow();
  });
});

describe('a packed answer', () => {
  const pack = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync };

  it.each(Object.entries(pack))('in %s is unpacked', async (encoding, packed) => {
    const port = await listen((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(packed('{"ä":1}'));
    });
    const outcome = await fetchHere()({ url: `http://a.example:${port}`, method: 'GET' });
    expect(outcome).toMatchObject({ kind: 'answered', body: '{"ä":1}', isCutOff: false });
  });

  it('is bounded by what it is unpacked', async () => {
    const port = await listen((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(10_000_000)));
    });
    const outcome = await fetchHere({ maxResponseBytes: 1_000 })({ url: `http://a.example:${port}`, method: 'GET' });
    expect(outcome).toMatchObject({ kind: 'answered', body: 'a'.repeat(1_000), isCutOff: true });
  });

  it.each([
    ['that is none', Buffer.from('plain')],
    ['without its end', gzipSync('{"a":1}').subarray(0, 15)],
  ])('%s has failed', async (_how, body) => {
    const port = await listen((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(body);
    });
    const outcome = await fetchHere()({ url: `http://a.example:${port}`, method: 'GET' });
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'unreachable' });
  });
});
