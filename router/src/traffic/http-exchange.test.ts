import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttpExchange, type HttpExchange, type HttpRequest } from './http-exchange.js';

let answer: (request: IncomingMessage, response: ServerResponse) => void;
let connections = 0;
const server = createServer((request, response) => answer(request, response));
server.on('connection', () => connections++);
let url: URL;
let exchange: HttpExchange;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?tenant=1`);
});
beforeEach(() => {
  connections = 0;
  exchange = createHttpExchange({ url, connections: 1, maxAnswerBytes: 100_000 });
});
afterEach(() => exchange.close());
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const post = (more: Partial<HttpRequest> = {}) =>
  exchange.post({
    headers: { 'x-a': 'b' },
    body: '{"query":"{ä}"}',
    timeoutMs: 10_000,
    signal: new AbortController().signal,
    ...more,
  });
const failed = (cause: string, detail?: string) => ({ kind: 'failed', cause, ...(detail && { detail }) });

describe('an exchange', () => {
  it('sends headers and body and gives back status, headers and every byte, however the answer is cut', async () => {
    answer = async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      response.writeHead(207, { 'x-c': 'd' });
      const echo = Buffer.from(`${request.method} ${request.url} ${request.headers['x-a']} ${Buffer.concat(chunks)}`);
      // In the middle of a character.
      const middle = echo.indexOf('ä') + 1;
      response.write(echo.subarray(0, middle), () => setImmediate(() => response.end(echo.subarray(middle))));
    };
    const result = await post();
    expect(result).toMatchObject({ kind: 'answered', status: 207, headers: { 'x-c': 'd' } });
    expect(result.kind === 'answered' && result.body.toString()).toBe('POST /graphql?tenant=1 b {"query":"{ä}"}');
  });

  it('gives an empty body for an answer without one', async () => {
    answer = (_request, response) => void response.writeHead(204).end();
    const result = await post();
    expect(result.kind === 'answered' && [result.status, result.body.length]).toEqual([204, 0]);
  });

  it('keeps the connection for the next one', async () => {
    answer = (request, response) => void request.resume().on('end', () => response.end('{}'));
    for (let count = 0; count < 3; count++) await post();
    expect(connections).toBe(1);
  });
});

describe('without an answer it tells', () => {
  it('that nothing was sent', async () => {
    const gone = createServer();
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve));
    const { port } = gone.address() as AddressInfo;
    await new Promise((resolve) => gone.close(resolve));
    const nowhere = createHttpExchange({
      url: new URL(`http://127.0.0.1:${port}/`),
      connections: 1,
      maxAnswerBytes: 1,
    });
    const request = { headers: {}, body: '', timeoutMs: 10_000, signal: new AbortController().signal };
    expect(await nowhere.post(request)).toEqual(failed('connect', 'ECONNREFUSED'));
    await nowhere.close();
  });

  it('that the connection broke before an answer began', async () => {
    answer = (request) => void request.socket.destroy();
    expect(await post()).toMatchObject(failed('reset'));
  });

  it('that the connection broke within the answer', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': 10 });
      response.write('12345', () => response.destroy());
    };
    expect(await post()).toMatchObject(failed('cut'));
  });

  it('that the answer is too large, announced or not', async () => {
    answer = (_request, response) => void response.end(Buffer.alloc(100_001));
    expect(await post()).toMatchObject(failed('too-large'));
    answer = (_request, response) => {
      response.on('error', () => {});
      for (let part = 0; part < 11; part++) response.write(Buffer.alloc(10_000));
    };
    expect(await post()).toMatchObject(failed('too-large'));
  });

  it('that time is up, also when the answer trickles', async () => {
    answer = () => {};
    expect(await post({ timeoutMs: 20 })).toMatchObject(failed('timeout'));
    answer = (_request, response) => void response.write('{');
    expect(await post({ timeoutMs: 20 })).toMatchObject(failed('timeout'));
  });

  it('that time is up while it waits for a connection, which the one before keeps', async () => {
    let arrived: (release: () => void) => void = () => {};
    const held = new Promise<() => void>((resolve) => {
      arrived = resolve;
    });
    answer = (_request, response) => arrived(() => void response.end('{}'));
    const first = post();
    const release = await held;
    expect(await post({ timeoutMs: 20 })).toMatchObject(failed('timeout'));
    release();
    expect(await first).toMatchObject({ kind: 'answered' });
  });

  it('that nobody waits any more, at once', async () => {
    const abort = new AbortController();
    answer = () => abort.abort();
    expect(await post({ signal: abort.signal })).toMatchObject(failed('cancelled'));
    expect(await post({ signal: abort.signal })).toMatchObject(failed('cancelled'));
  });

  it('that a header cannot be sent', async () => {
    expect(await post({ headers: { 'x-a': 'b\r\nx-c: d' } })).toMatchObject(failed('connect', 'UND_ERR_INVALID_ARG'));
  });
});

it('answers the next one after each failure', async () => {
  answer = (request) => void request.socket.destroy();
  await post();
  answer = () => {};
  await post({ timeoutMs: 20 });
  answer = (_request, response) => void response.end('{}');
  expect(await post()).toMatchObject({ kind: 'answered', status: 200 });
});
