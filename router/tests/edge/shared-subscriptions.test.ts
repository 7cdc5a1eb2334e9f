import { createEngine } from '../../src/execution/create-engine.js';
import { createClients } from './clients.js';
import { countedOpen, METRICS } from './read-metric.js';
import { SUBSCRIPTION, startIssuer, startRouterWith, type TestRouter } from './start-router.js';
import { startUpstream, supergraphSdl } from './start-upstream.js';

const IDENTITY = 'extensions:\n  identity:\n    secret: a secret that only tests know, long enough\n';
const PRICE = { query: 'subscription { price { id amount name } }' };

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let upstream: Awaited<ReturnType<typeof startUpstream>>;
let router: TestRouter;
const clients = createClients(() => router);
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());
beforeEach(async () => {
  upstream = await startUpstream();
});
afterEach(async () => {
  await clients.close();
  await router.stop();
  await upstream.stop();
});

/** @param subscription indented lines below the key `subscription` */
const start = async (yaml = '', subscription = '') => {
  router = await startRouterWith(
    createEngine,
    supergraphSdl,
    SUBSCRIPTION + subscription + METRICS + upstream.yaml + issuer.yaml + yaml,
  );
};
const bearer = async (claims: Record<string, unknown>) => ({
  authorization: `Bearer ${await issuer.sign({ sid: 's', workspace: 'w', roles: [], ...claims })}`,
});
const product = (id: string) => ({ value: { data: { price: { id, amount: 1, name: `name of ${id}` } } } });

describe('identical subscriptions', () => {
  it('share one upstream and one run of the entity fetches per event, over WebSockets and event streams', async () => {
    await start();
    const first = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    const others = [clients.ws().iterate(PRICE), clients.sse().iterate(PRICE)];
    const pending = [first, ...others].map((events) => events.next());
    await countedOpen(router, 3);
    upstream.send({ id: 'a', amount: 1 });
    for (const next of pending) expect(await next).toMatchObject(product('a'));
    expect(upstream.open.size).toBe(1);
    expect(upstream.fetches).toHaveLength(1);
  });

  it('give a new one the events from then on', async () => {
    await start();
    const first = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    upstream.send({ id: 'a', amount: 1 });
    expect(await first.next()).toMatchObject(product('a'));
    const second = clients.ws().iterate(PRICE);
    await countedOpen(router, 2);
    upstream.send({ id: 'b', amount: 1 });
    expect(await second.next()).toMatchObject(product('b'));
    expect(await first.next()).toMatchObject(product('b'));
  });

  it('go on for the others when one leaves, and end upstream with the last', async () => {
    await start();
    const [first, second] = [clients.ws().iterate(PRICE), clients.ws().iterate(PRICE)];
    await countedOpen(router, 2);
    await upstream.opened(1);
    await first.return?.();
    await countedOpen(router, 1);
    upstream.send({ id: 'a', amount: 1 });
    expect(await second.next()).toMatchObject(product('a'));
    expect(upstream.ended()).toBe(0);
    await second.return?.();
    await upstream.opened(0);
    expect(upstream.ended()).toBe(1);
  });

  it('open a stream anew after the last one has left', async () => {
    await start();
    const first = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    await first.return?.();
    const second = clients.ws().iterate(PRICE);
    await upstream.until(() => upstream.ended() === 1 && upstream.open.size === 1);
    upstream.send({ id: 'b', amount: 1 });
    expect(await second.next()).toMatchObject(product('b'));
  });

  it('all get the first event, also one that comes with the acknowledgement', async () => {
    await start();
    upstream.behaviour.onSubscribe = (subscription) =>
      subscription.socket.send(upstream.eventText(subscription, { id: 'a', amount: 1 }));
    expect(await clients.ws().iterate(PRICE).next()).toMatchObject(product('a'));
  });

  it('all learn of an error and of the end', async () => {
    await start();
    const all = [clients.ws().iterate(PRICE), clients.ws().iterate(PRICE)];
    await countedOpen(router, 2);
    await upstream.opened(1);
    for (const { id, socket } of upstream.open.values())
      socket.send(JSON.stringify({ id, type: 'error', payload: [{ message: 'no more' }] }));
    for (const events of all) {
      expect((await events.next()).value).toMatchObject({
        data: { price: null },
        errors: [{ message: 'Subgraph errors redacted' }],
      });
      expect((await events.next()).done).toBe(true);
    }
  });

  it.each([
    ['another variable', { query: 'subscription ($of: ID) { price(of: $of) { id } }', variables: { of: 'x' } }],
    ['another selection', { query: 'subscription { price { id } }' }],
  ])('are not those with %s', async (_case, other) => {
    await start();
    const base = { query: 'subscription ($of: ID) { price(of: $of) { id } }', variables: { of: 'a' } };
    void clients.ws().iterate(base).next();
    void clients.ws().iterate(other).next();
    await upstream.opened(2);
  });

  it('are shared by different callers with equal grants when no subgraph is told who asks', async () => {
    await start();
    const one = clients.ws(await bearer({ sub: 'u1' })).iterate(PRICE);
    const two = clients.ws(await bearer({ sub: 'u2' })).iterate(PRICE);
    const pending = [one.next(), two.next()];
    await countedOpen(router, 2);
    await upstream.opened(1);
    upstream.send({ id: 'a', amount: 1 });
    for (const next of pending) expect(await next).toMatchObject(product('a'));
  });

  it('are never shared by callers with different grants', async () => {
    await start();
    const query = { query: 'subscription { price { id } }' };
    const insider = { query: 'subscription { insider { id } }' };
    void clients.ws().iterate(query).next();
    const refused = await clients.ws().iterate(insider).next();
    expect(refused.value).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }] });
    void clients
      .ws(await bearer({ sub: 'u1' }))
      .iterate(insider)
      .next();
    await upstream.opened(2);
  });

  it('are never shared by different callers when subgraphs are told who asks', async () => {
    await start(IDENTITY);
    void clients
      .ws(await bearer({ sub: 'u1' }))
      .iterate(PRICE)
      .next();
    void clients
      .ws(await bearer({ sub: 'u2' }))
      .iterate(PRICE)
      .next();
    void clients
      .ws(await bearer({ sub: 'u1', sid: 'another session' }))
      .iterate(PRICE)
      .next();
    void clients.ws().iterate(PRICE).next();
    await upstream.opened(4);
    void clients
      .ws(await bearer({ sub: 'u1' }))
      .iterate(PRICE)
      .next();
    await countedOpen(router, 5);
    expect(upstream.open.size).toBe(4);
  });

  it('are never shared across a header that a rule passes on, unless it is ignored', async () => {
    const rules = 'headers:\n  all:\n    request:\n      - propagate:\n          matching: ^x-\n';
    await start(rules, '  deduplication:\n    ignored_headers: [X-Trace]\n');
    void clients.ws({ 'x-tenant': 'a', 'x-trace': '1' }).iterate(PRICE).next();
    void clients.ws({ 'x-tenant': 'b', 'x-trace': '1' }).iterate(PRICE).next();
    await upstream.opened(2);
    void clients.ws({ 'x-tenant': 'a', 'x-trace': '2' }).iterate(PRICE).next();
    await countedOpen(router, 3);
    expect(upstream.open.size).toBe(2);
  });

  it('have a stream each where it is switched off', async () => {
    await start('', '  deduplication:\n    enabled: false\n');
    void clients.ws().iterate(PRICE).next();
    void clients.ws().iterate(PRICE).next();
    await upstream.opened(2);
  });
});
