import { gzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { type FederatedRouter, startFederation } from './start-federation.js';
import { startRouter, type TestRouter } from './start-router.js';

let router: TestRouter;
beforeAll(async () => {
  router = await startRouter(
    { hello: ({ name }) => `Hello ${name ?? 'world'}`, add: () => 1 },
    'limits:\n  http_max_request_bytes: 20kb\n',
  );
});
afterAll(() => router.stop());

describe('the GraphQL-over-HTTP audits, on the real engine', () => {
  let federated: FederatedRouter;
  beforeAll(async () => {
    // The audits ask for __type, and for a mutation by GET.
    federated = await startFederation(
      { a: { typeDefs: 'type Query { hello: String } type Mutation { add: Int }' } },
      '  introspection: true\n',
    );
  });
  afterAll(() => federated.stop());
  const audits = serverAudits({
    url: () => federated.url,
    // What every client that sends GET requests sends here too, because of CSRF.
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } }),
  });

  it('are of every level', () => {
    const levels = new Set(audits.map(({ name }) => name.split(' ')[0]));
    expect([...levels].sort()).toEqual(['MAY', 'MUST', 'SHOULD']);
    expect(new Set(audits.map(({ id }) => id)).size).toBe(audits.length);
  });

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (_id, _name, audit) => {
    const result = await audit.fn();
    expect({ status: result.status, reason: 'reason' in result ? result.reason : undefined }).toEqual({
      status: 'ok',
      reason: undefined,
    });
  });
});

const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(router.url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const codeOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, errors[0]?.extensions.code];
};

describe('requests that are refused', () => {
  it('by a foreign page without preflight', async () => {
    expect(await codeOf(await fetch(`${router.url}?query={hello}`))).toEqual([400, 'CSRF_ERROR']);
    expect(await codeOf(await post('{"query":"{hello}"}', { 'content-type': 'text/plain' }))).toEqual([
      400,
      'CSRF_ERROR',
    ]);
  });

  it('of another content type or charset', async () => {
    expect(await codeOf(await post('<q/>', { 'content-type': 'application/xml' }))).toEqual([
      415,
      'INVALID_CONTENT_TYPE_HEADER',
    ]);
    expect(await codeOf(await post('{}', { 'content-type': 'application/json; charset=utf-16' }))).toEqual([
      415,
      'INVALID_CONTENT_TYPE_HEADER',
    ]);
  });

  it('that accept nothing that is written here', async () => {
    expect(await codeOf(await post('{"query":"{hello}"}', { accept: 'image/png' }))).toEqual([
      406,
      'INVALID_ACCEPT_HEADER',
    ]);
  });

  it('over the size limit, also while inflating', async () => {
    const large = JSON.stringify({ query: '{hello}', padding: 'x'.repeat(40_000) });
    expect(await codeOf(await post(large))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    const bomb = gzipSync(large);
    expect(bomb.length).toBeLessThan(1_000);
    expect(await codeOf(await post(bomb, { 'content-encoding': 'gzip' }))).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it('with a body that is no JSON, cut off or a batch', async () => {
    expect(await codeOf(await post('{'))).toEqual([400, 'BAD_REQUEST']);
    expect(await codeOf(await post('not gzip', { 'content-encoding': 'gzip' }))).toEqual([400, 'BAD_REQUEST']);
    expect(await codeOf(await post('[{"query":"{hello}"}]'))).toEqual([400, 'BATCHING_NOT_ENABLED']);
  });

  it('that would change something by GET', async () => {
    const response = await fetch(`${router.url}?query=${encodeURIComponent('mutation{add}')}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await codeOf(response)).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });

  it('that subscribe without accepting a stream', async () => {
    expect(await codeOf(await post('{"query":"subscription{count}"}'))).toEqual([406, 'INVALID_ACCEPT_HEADER']);
  });
});

describe('requests that are answered', () => {
  it('with a request id, the client’s own where it is well formed', async () => {
    const own = await post('{"query":"{hello}"}', { 'x-request-id': 'abcdef-123456' });
    expect(own.headers.get('x-request-id')).toBe('abcdef-123456');
    const forged = await post('{"query":"{hello}"}', { 'x-request-id': 'a b' });
    expect(forged.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('inflated from gzip', async () => {
    const response = await post(gzipSync('{"query":"{hello}"}'), { 'content-encoding': 'gzip' });
    expect(await response.json()).toEqual({ data: { hello: 'Hello world' } });
  });

  it('are logged in one line without variables', async () => {
    await post('{"query":"query Q($n:String){hello(name:$n)}","variables":{"n":"secret-name"}}');
    const line = router.log.findLast((entry) => entry['msg'] === 'operation');
    expect(line).toMatchObject({ operation: 'Q', type: 'query', status: 200 });
    expect(JSON.stringify(router.log)).not.toContain('secret-name');
  });
});

describe('health', () => {
  it('answers live and ready on its own listener', async () => {
    expect(await (await fetch(router.healthUrl)).json()).toEqual({ status: 'UP' });
    expect((await fetch(`${router.healthUrl}?live`)).status).toBe(200);
    expect((await fetch(`${router.healthUrl}/ready`)).status).toBe(200);
  });
});
