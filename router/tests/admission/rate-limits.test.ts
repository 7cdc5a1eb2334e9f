import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createSchemaEngine, type EdgeRoot } from '../edge/schema-engine.js';
import { closedPort, startIssuer, startRouter, startRouterWith, type TestRouter } from '../edge/start-router.js';

const ROOT: EdgeRoot = { hello: () => 'hi' };
/** Everyone in these tests connects from loopback, which is taken for a proxy. */
const PROXY = '  client_address:\n    trusted_proxies: [127.0.0.1, "::1"]\n';
const limits = (rules: string, before = '') => `${before}extensions:\n${PROXY}  rate_limits:\n${rules}`;
const two = (by: string, more = '') => `    ${by}:\n${more}      requests: {capacity: 2, interval: 1h}\n`;

let router: TestRouter;
afterEach(() => router.stop());

const post = (headers: Record<string, string> = {}) =>
  fetch(router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{hello}"}',
  });
const statusesOf = async (count: number, headers: Record<string, string> = {}) => {
  const statuses: number[] = [];
  for (let i = 0; i < count; i++) statuses.push((await post(headers)).status);
  return statuses;
};
const from = (address: string) => ({ 'x-forwarded-for': address });

describe('a limit by address', () => {
  it('refuses with 429, a code, and when to come again', async () => {
    router = await startRouter(ROOT, limits(two('address')));
    const first = await post();
    expect([first.status, first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual([
      200,
      '2',
      '1',
    ]);
    await post();
    const refused = await post();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(1_700);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_RATE_LIMITED' } }] });
  });

  it('counts each client behind a trusted proxy on its own, and nobody gets round it by writing the header', async () => {
    router = await startRouter(ROOT, limits(two('address')));
    expect(await statusesOf(3, from('192.0.2.1'))).toEqual([200, 200, 429]);
    expect(await statusesOf(3, from('192.0.2.2'))).toEqual([200, 200, 429]);
    expect((await post(from('203.0.113.9, 192.0.2.1'))).status).toBe(429);
  });

  it('counts an IPv6 network as one', async () => {
    router = await startRouter(ROOT, limits(two('address')));
    await post(from('2001:db8::1'));
    await post(from('2001:db8::2'));
    expect((await post(from('2001:db8::3'))).status).toBe(429);
  });

  it('ignores the header of clients that are no trusted proxies', async () => {
    router = await startRouter(ROOT, `extensions:\n  rate_limits:\n${two('address')}`);
    await post(from('192.0.2.1'));
    await post(from('192.0.2.2'));
    expect((await post(from('192.0.2.3'))).status).toBe(429);
  });

  it('survives a reload of the configuration; a changed limit begins anew', async () => {
    router = await startRouter(ROOT, limits(two('address')));
    await statusesOf(2);
    await router.reload('', limits(two('address'), 'forbid_mutations: true\n'));
    expect((await post()).status).toBe(429);
    await router.reload('', limits('    address:\n      requests: {capacity: 1000, interval: 1s}\n'));
    expect((await post()).status).toBe(200);
  });

  it('holds over server-sent events', async () => {
    router = await startRouter(ROOT, limits(two('address')));
    await statusesOf(2);
    const client = createSseClient({ url: router.url, retryAttempts: 0 });
    expect((await client.iterate({ query: '{hello}' }).next()).value).toMatchObject({
      errors: [{ extensions: { code: 'REQUEST_RATE_LIMITED' } }],
    });
    client.dispose();
    const stream = await post({ accept: 'text/event-stream' });
    expect(Number(stream.headers.get('retry-after'))).toBeGreaterThan(0);
    await stream.body?.cancel();
  });

  it('counts every entry of a batch', async () => {
    router = await startRouter(ROOT, limits(two('address'), 'batching:\n  enabled: true\n  mode: batch_http_link\n'));
    const batch = await fetch(router.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{hello}' }, { query: '{a: hello}' }, { query: '{b: hello}' }]),
    });
    expect(await batch.json()).toEqual([
      { data: { hello: 'hi' } },
      { data: { a: 'hi' } },
      { errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'REQUEST_RATE_LIMITED' }) })] },
    ]);
    expect((await post()).status).toBe(429);
  });

  it('counts every message of a WebSocket, together with what comes over HTTP', async () => {
    router = await startRouter(ROOT, limits(two('address')));
    await post();
    const client = createWsClient({
      url: router.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const ask = async () => (await client.iterate({ query: '{hello}' }).next()).value;
    expect(await ask()).toEqual({ data: { hello: 'hi' } });
    await expect(ask()).rejects.toMatchObject([
      { extensions: { code: 'REQUEST_RATE_LIMITED', retryAfterSeconds: expect.any(Number) } },
    ]);
    await client.dispose();
  });
});

describe('a limit by user', () => {
  it('follows the person from address to address, and leaves those behind one address apart', async () => {
    const issuer = await startIssuer();
    router = await startRouter(ROOT, limits(two('user') + two('address'), issuer.yaml));
    const [ada, bob] = await Promise.all(
      ['ada', 'bob'].map(async (sub) => ({ authorization: `Bearer ${await issuer.sign({ sub })}` })),
    );
    expect(await statusesOf(2, { ...ada, ...from('192.0.2.1') })).toEqual([200, 200]);
    expect((await post({ ...ada, ...from('192.0.2.2') })).status).toBe(429);
    expect(await statusesOf(2, { ...bob, ...from('192.0.2.1') })).toEqual([200, 200]);
    expect(await statusesOf(3, from('192.0.2.1'))).toEqual([200, 200, 429]);
    await issuer.stop();
  });
});

describe('a limit by API key', () => {
  it('holds for each key', async () => {
    router = await startRouter(ROOT, limits(two('api_key', '      header: X-Key\n')));
    expect(await statusesOf(3, { 'x-key': 'a' })).toEqual([200, 200, 429]);
    expect(await statusesOf(1, { 'x-key': 'b' })).toEqual([200]);
    expect(await statusesOf(3)).toEqual([200, 200, 200]);
  });

  it('is on top of the one by address: made-up keys get nobody round that', async () => {
    router = await startRouter(ROOT, limits(two('api_key') + two('address')));
    const statuses: number[] = [];
    for (const key of ['a', 'b', 'c']) statuses.push((await post({ 'x-api-key': key })).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('a limit by cost', () => {
  it('takes the estimated cost of each operation, before anything is executed', async () => {
    let calls = 0;
    const create = createSchemaEngine({
      hello: () => {
        calls++;
        return 'hi';
      },
    });
    router = await startRouterWith(
      (options) => {
        const engine = create(options);
        const costs: typeof engine = {
          ...engine,
          async prepare(...given) {
            const prepared = await engine.prepare(...given);
            // The schema engine knows its operations by identity.
            return prepared.kind === 'prepared' ? Object.assign(prepared, { cost: 40 }) : prepared;
          },
        };
        return costs;
      },
      '',
      limits('    address:\n      cost: {capacity: 100, interval: 1h}\n'),
    );
    expect(await statusesOf(3)).toEqual([200, 200, 429]);
    expect(calls).toBe(2);
  });
});

describe('without the shared store', () => {
  it.each([
    ['local', [200, 200, 429]],
    ['allow', [200, 200, 200]],
    ['deny', [429, 429, 429]],
  ])('the policy %s answers %j', async (policy, statuses) => {
    const redis = `    redis:\n      url: redis://127.0.0.1:${await closedPort()}\n      when_down: ${policy}\n`;
    router = await startRouter(ROOT, limits(two('address') + redis));
    expect(await statusesOf(3)).toEqual(statuses);
    expect(router.log).toContainEqual(expect.objectContaining({ policy }));
  });
});
