import { createEngine } from '../../src/execution/create-engine.js';
import { createClients } from './clients.js';
import { SUBSCRIPTION, startRouterWith, type TestRouter } from './start-router.js';
import { startUpstream, supergraphSdl } from './start-upstream.js';

const PRICE = { query: 'subscription { price { id amount } }' };
const price = (id: string) => ({ value: { data: { price: { id, amount: 1 } } } });
const lost = (code: string) => ({
  value: { data: { price: null }, errors: [{ message: 'Subgraph errors redacted', extensions: { code } }] },
});

let upstream: Awaited<ReturnType<typeof startUpstream>>;
let router: TestRouter;
const clients = createClients(() => router);
beforeEach(async () => {
  upstream = await startUpstream();
});
afterEach(async () => {
  await clients.close();
  await router.stop();
  await upstream.stop();
});

const start = async ({ heartbeat = '15s', attempts = 3, more = '' } = {}) => {
  const mode = `  mode:\n    passthrough:\n      all:\n        heartbeat_interval: ${heartbeat}\n        max_reconnect_attempts: ${attempts}\n        reconnect_delay: 20ms\n`;
  router = await startRouterWith(createEngine, supergraphSdl, SUBSCRIPTION + mode + upstream.yaml + more);
};

describe('the connection to a subgraph', () => {
  it('is one for all subscriptions', async () => {
    await start();
    void clients.ws().iterate(PRICE).next();
    void clients.ws().iterate({ query: 'subscription { price { id } }' }).next();
    await upstream.opened(2);
    expect(upstream.connections()).toBe(1);
  });

  it('comes back with its subscriptions after the subgraph was killed and restarted', async () => {
    await start({ attempts: 100 });
    const events = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    upstream.send({ id: 'a', amount: 1 });
    expect(await events.next()).toMatchObject(price('a'));
    await upstream.kill();
    await upstream.opened(0);
    await upstream.restart();
    await upstream.opened(1);
    upstream.send({ id: 'b', amount: 1 });
    expect(await events.next()).toMatchObject(price('b'));
  });

  it('is given up after the attempts that the configuration allows: an error, then the end', async () => {
    await start({ attempts: 2 });
    const events = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    await upstream.kill();
    expect(await events.next()).toMatchObject(lost('SUBREQUEST_HTTP_ERROR'));
    expect((await events.next()).done).toBe(true);
  });

  it('is opened anew by the next subscription after it was given up', async () => {
    await start({ attempts: 0 });
    const events = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    await upstream.kill();
    await events.next();
    await upstream.restart();
    const again = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    upstream.send({ id: 'b', amount: 1 });
    expect(await again.next()).toMatchObject(price('b'));
  });

  it('is given up when the subgraph accepts every connection only to drop it', async () => {
    await start({ attempts: 2 });
    upstream.behaviour.onSubscribe = ({ socket }) => socket.terminate();
    const events = clients.ws().iterate(PRICE);
    expect(await events.next()).toMatchObject(lost('SUBREQUEST_HTTP_ERROR'));
    expect(upstream.connections()).toBe(3);
  });

  it('is replaced when the subgraph has fallen silent', async () => {
    await start({ heartbeat: '20ms' });
    upstream.behaviour.answersPings = false;
    const events = clients.ws().iterate(PRICE);
    await upstream.until(() => upstream.connections() === 2 && upstream.open.size > 0);
    upstream.behaviour.answersPings = true;
    upstream.send({ id: 'b', amount: 1 });
    expect(await events.next()).toMatchObject(price('b'));
  });

  it('is kept by a subgraph that answers pings and is otherwise quiet', async () => {
    await start({ heartbeat: '20ms' });
    let pings = 0;
    const events = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    const [subscription] = upstream.open.values();
    subscription?.socket.on('message', (data) => {
      if (String(data).includes('ping')) pings++;
    });
    await upstream.until(() => pings >= 5);
    expect(upstream.connections()).toBe(1);
    upstream.send({ id: 'a', amount: 1 });
    expect(await events.next()).toMatchObject(price('a'));
  });

  it('does not keep the router from stopping while it cannot be opened', async () => {
    await start({ attempts: 100 });
    const events = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    await upstream.kill();
    void events.next().catch(() => {});
    await router.stop();
    await start();
  });
});

describe('a subgraph that', () => {
  it('completes ends the stream of the client', async () => {
    await start();
    const events = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    upstream.complete();
    expect((await events.next()).done).toBe(true);
  });

  it.each(['all: false', 'all: true'])(
    'refuses the subscription is told of as redaction wants it (%s)',
    async (rule) => {
      await start({ more: `include_subgraph_errors:\n  ${rule}\n` });
      upstream.behaviour.onSubscribe = ({ id, socket }) =>
        socket.send(
          JSON.stringify({ id, type: 'error', payload: [{ message: 'secret', extensions: { code: 'INSIDE' } }] }),
        );
      const events = clients.ws().iterate(PRICE);
      const { value } = await events.next();
      expect(value?.data).toEqual({ price: null });
      const text = JSON.stringify(value);
      expect([text.includes('secret'), text.includes('INSIDE')]).toEqual([rule === 'all: true', rule === 'all: true']);
      expect((await events.next()).done).toBe(true);
    },
  );

  it.each(['no JSON', '{"type":"nonsense"}', '{"type":"next"}', '[]', 'null'])(
    'sends what is not of the protocol (%s) ends the stream with an error',
    async (text) => {
      await start();
      const events = clients.ws().iterate(PRICE);
      await upstream.opened(1);
      for (const { socket } of upstream.open.values()) socket.send(text);
      expect(await events.next()).toMatchObject(lost('SUBREQUEST_MALFORMED_RESPONSE'));
      expect((await events.next()).done).toBe(true);
    },
  );

  it('sends an event without data and errors spoils this event alone', async () => {
    await start();
    const events = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    for (const { id, socket } of upstream.open.values()) socket.send(JSON.stringify({ id, type: 'next', payload: {} }));
    expect(await events.next()).toMatchObject(lost('SUBREQUEST_MALFORMED_RESPONSE'));
    upstream.send({ id: 'b', amount: 1 });
    expect(await events.next()).toMatchObject(price('b'));
  });

  it('sends an event of more than 16 MB is cut off, and its subscriptions come back without it', async () => {
    await start();
    const events = clients.ws().iterate(PRICE);
    await upstream.opened(1);
    upstream.send({ id: 'x'.repeat(17_000_000), amount: 1 });
    await upstream.until(() => upstream.connections() === 2 && upstream.open.size > 0);
    upstream.send({ id: 'b', amount: 1 });
    expect(await events.next()).toMatchObject(price('b'));
  });
});
