import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ErrorCode, PlatformError } from '@paissive/errors';
import { createIdentitySigner, IDENTITY_HEADER } from '@paissive/identity';
import { createLogger } from '@paissive/logging';
import { createSubgraphServer, readBody, type SubgraphServer } from '../index.js';
import { buildSampleSchema } from '../testing/sample-subgraph.fixture.js';

const secret = 'the secret that router and subgraph share';
const signer = createIdentitySigner({ secret, now: Date.now });
const viewer = { userId: 'user-1', sessionId: 's', workspaceId: 'w', roles: [], scopes: [] };
const signed = (audience = 'colours') => signer.sign({ viewer, requestId: 'request-1' }, audience);
const { schema } = buildSampleSchema();

let server: SubgraphServer;
let url: string;
let lines: string[];
let releaseSlow: () => void;
let slowStarted: Promise<void>;

beforeEach(async () => {
  lines = [];
  let markStarted = () => {};
  slowStarted = new Promise((resolve) => {
    markStarted = resolve;
  });
  const slow = new Promise<void>((resolve) => {
    releaseSlow = resolve;
  });
  server = createSubgraphServer({
    name: 'colours',
    schema,
    identitySecret: secret,
    log: createLogger({ service: 'colours', destination: { write: (line) => void lines.push(line) } }),
    bodyLimitBytes: 10_000,
    health: { store: () => (isStoreUp ? Promise.resolve() : Promise.reject(new Error('gone'))) },
    createContext: (request) => ({
      ...request,
      onSlow() {
        markStarted();
        return slow;
      },
    }),
    routes: [
      {
        method: 'PUT',
        path: '/uploads/:id',
        async handler(request, response, { params }) {
          const body = await readBody(request, 5);
          response.end(`${params['id']}:${body.length}`);
        },
      },
      { method: 'GET', path: '/broken', handler: () => Promise.reject(new Error('the password is opensesame')) },
      {
        method: 'GET',
        path: '/busy',
        handler() {
          throw new PlatformError(ErrorCode.SERVICE_UNAVAILABLE, 'Later.');
        },
      },
    ],
  });
  ({ url } = await server.start(0));
});

afterEach(async () => {
  releaseSlow();
  isStoreUp = true;
  await server.stop();
});

let isStoreUp = true;

describe('GraphQL over HTTP', () => {
  it('answers a request that the router signed', async () => {
    const { status, body } = await post({ query: '{ whoAmI }' });
    expect({ status, body }).toEqual({ status: 200, body: { data: { whoAmI: 'user-1' } } });
  });

  it.each([
    ['nothing', null],
    ['a forgery', `${Buffer.from('{}').toString('base64url')}.AAAA`],
    ['an identity for another subgraph', signed('accounts')],
  ])('answers 401 UNAUTHENTICATED to %s', async (_name, header) => {
    const { status, body } = await post({ query: '{ whoAmI }' }, header);
    expect(status).toBe(401);
    expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('masks unknown errors, and logs them whole with the request id', async () => {
    const { body } = await post({ query: 'query Q { fails }' });
    expect(body).toMatchObject({ errors: [{ path: ['fails'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(JSON.stringify(body)).not.toContain('opensesame');
    const entry = logged('unexpected error');
    expect(entry).toMatchObject({ requestId: 'request-1', err: { message: 'the password is opensesame' } });
  });

  it('writes one line for each operation, without variables', async () => {
    await post({
      query: 'query Find($id: ID!) { _entities(representations: [{__typename: "Colour", id: $id}]) { __typename } }',
      variables: { id: 'private' },
    });
    expect(logged('operation')).toMatchObject({
      operation: 'Find',
      kind: 'query',
      outcome: 'ok',
      requestId: 'request-1',
    });
    expect(lines.join('')).not.toContain('private');
  });

  it('writes the request id of the header, since one signature serves many requests', async () => {
    await post({ query: '{ colours { totalCount } }' }, signed(), { 'x-request-id': 'request-2' });
    expect(logged('operation')).toMatchObject({ requestId: 'request-2' });
  });

  it('tells what is wrong with an operation, its variables or its arguments', async () => {
    expect(await codeOf({ query: '{ nope }' })).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf({ query: '{' })).toBe('GRAPHQL_PARSE_FAILED');
    expect(
      await codeOf({ query: 'query ($n: Int!) { colours(first: $n) { totalCount } }', variables: { n: 'x' } }),
    ).toBe('BAD_USER_INPUT');
    expect(await codeOf({ query: '{ colours(first: 101) { totalCount } }' })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ query: '{ colours(after: "x") { totalCount } }' })).toBe('BAD_USER_INPUT');
    expect(await codeOf({ query: 'subscription { progress(of: 1) { percent } }' })).toBe('BAD_REQUEST');
  });

  it('refuses a body that is no JSON or too large, before and after inflating', async () => {
    const send = (body: Uint8Array<ArrayBuffer> | string, encoding = 'identity') =>
      fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'content-encoding': encoding, [IDENTITY_HEADER]: signed() },
      });
    expect((await send('{"query":')).status).toBe(400);
    expect((await send(JSON.stringify({ query: ' '.repeat(10_000) }))).status).toBe(413);
    expect(
      (await send(new Uint8Array(gzipSync(JSON.stringify({ query: ' '.repeat(1_000_000) }))), 'gzip')).status,
    ).toBe(413);
    expect((await send('not gzip', 'gzip')).status).toBe(400);
    const inflated = await send(new Uint8Array(gzipSync('{"query":"{ whoAmI }"}')), 'gzip');
    expect(await inflated.json()).toEqual({ data: { whoAmI: 'user-1' } });
  });
});

describe('health and routes', () => {
  const at = (path: string, init?: RequestInit) => fetch(new URL(path, url), init);

  it('is alive whatever its stores do, and ready only with all of them', async () => {
    isStoreUp = false;
    expect((await at('/health/live')).status).toBe(200);
    const response = await at('/health/ready');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'DOWN', checks: { store: 'DOWN' } });
    isStoreUp = true;
    expect((await at('/health/ready')).status).toBe(200);
  });

  it('hands a request with its path segments to the route', async () => {
    expect(await (await at('/uploads/a%2Fb', { method: 'PUT', body: '12345' })).text()).toBe('a/b:5');
  });

  it('answers 404, 405, the status of a foreseen error, and 500 without a word about the cause', async () => {
    expect((await at('/nope')).status).toBe(404);
    expect((await at('/uploads/1')).status).toBe(405);
    expect((await at('/uploads/1', { method: 'PUT', body: '123456' })).status).toBe(413);
    expect((await at('/busy')).status).toBe(503);
    const broken = await at('/broken');
    expect(broken.status).toBe(500);
    expect(await broken.text()).not.toContain('opensesame');
    expect(logged('unexpected error')).toMatchObject({ path: '/broken' });
  });
});

describe('stopping', () => {
  it('lets the answer under way finish and takes no new ones', async () => {
    const underWay = post({ query: '{ slow }' });
    await slowStarted;
    const stopped = server.stop();
    await expect(post({ query: '{ whoAmI }' })).rejects.toThrow();
    releaseSlow();
    expect((await underWay).body).toEqual({ data: { slow: 'done' } });
    await stopped;
  });

  it('says so when the port is taken', async () => {
    const other = createSubgraphServer({
      name: 'other',
      schema,
      identitySecret: secret,
      log: createLogger({ service: 'other', level: 'silent' }),
      createContext: () => ({}),
    });
    await expect(other.start(Number(new URL(url).port))).rejects.toThrow('EADDRINUSE');
    await other.stop();
  });
});

async function post(body: object, identity: string | null = signed(), headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      ...headers,
      'content-type': 'application/json',
      ...(identity !== null && { [IDENTITY_HEADER]: identity }),
    },
  });
  return { status: response.status, body: (await response.json()) as unknown };
}

async function codeOf(body: object): Promise<unknown> {
  const answer = (await post(body)).body as { errors?: Array<{ extensions: { code: string } }> };
  return answer.errors?.[0]?.extensions.code;
}

function logged(message: string): unknown {
  return lines.map((line) => JSON.parse(line)).find(({ msg }) => msg === message);
}
