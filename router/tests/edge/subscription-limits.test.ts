import { createClients } from './clients.js';
import { createEventSource } from './event-source.js';
import { openRawSocket } from './raw-socket.js';
import { SUBSCRIPTION, startIssuer, startRouter, type TestRouter } from './start-router.js';

const COUNT = { query: 'subscription{count}' };
let issuer: Awaited<ReturnType<typeof startIssuer>>;
let router: TestRouter;
let source: ReturnType<typeof createEventSource>;
let release: (value: string) => void = () => {};
const clients = createClients(() => router);
const bearer = async (sub: string) => ({ authorization: `Bearer ${await issuer.sign({ sub })}` });

beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());
beforeEach(() => {
  source = createEventSource();
});
afterEach(async () => {
  release('done');
  await clients.close();
  await router.stop();
});

const start = async (subscription: string, extensions = '') => {
  const slow = () =>
    new Promise<string>((resolve) => {
      release = resolve;
    });
  const root = { hello: () => 'hi', slow, count: () => source.iterator };
  router = await startRouter(
    root,
    SUBSCRIPTION + subscription + issuer.yaml + (extensions && `extensions:\n  subscriptions:\n${extensions}`),
  );
};
const opened = async (events: AsyncIterableIterator<unknown>) => {
  source.push(1);
  expect(await events.next()).toMatchObject({ value: { data: { count: 1 } } });
};

describe('subscription.max_opened_subscriptions', () => {
  it('is counted over WebSockets and event streams, and places come free', async () => {
    await start('  max_opened_subscriptions: 1\n');
    const first = clients.sse().iterate(COUNT);
    await opened(first);
    await expect(clients.ws().iterate(COUNT).next()).rejects.toMatchObject([
      { extensions: { code: 'SUBSCRIPTION_MAX_LIMIT' } },
    ]);
    const refused = await subscribeOverHttp();
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SUBSCRIPTION_MAX_LIMIT' } }] });
    await first.return?.();
    await source.closed;
    source = createEventSource();
    await opened(clients.ws().iterate(COUNT));
  });

  it('does not count a subscription that is completed before it has begun', async () => {
    await start('  max_opened_subscriptions: 1\n');
    const socket = await openRawSocket(router.url);
    await socket.init();
    for (let index = 0; index < 20; index++) {
      socket.subscribe(`a${index}`, 'subscription{count}');
      socket.send({ id: `a${index}`, type: 'complete' });
    }
    socket.subscribe('b', '{hello}');
    await socket.got(({ id, type }) => id === 'b' && type === 'complete');
    source = createEventSource();
    await opened(clients.ws().iterate(COUNT));
    socket.socket.close();
  });
});

describe('extensions.subscriptions.max_per_client', () => {
  it('bounds one user over all connections, and no other', async () => {
    await start('', '    max_per_client: 1\n');
    await opened(clients.ws(await bearer('u1')).iterate(COUNT));
    await expect(
      clients
        .ws(await bearer('u1'))
        .iterate(COUNT)
        .next(),
    ).rejects.toMatchObject([{ extensions: { code: 'SUBSCRIPTION_LIMIT_EXCEEDED' } }]);
    const refused = await subscribeOverHttp(await bearer('u1'));
    expect(refused.status).toBe(429);
    source = createEventSource();
    await opened(clients.ws(await bearer('u2')).iterate({ query: 'subscription Other {count}' }));
  });

  it('bounds an address for callers without a token', async () => {
    await start('', '    max_per_client: 1\n');
    await opened(clients.ws().iterate(COUNT));
    expect((await subscribeOverHttp()).status).toBe(429);
  });
});

describe('extensions.subscriptions.max_per_connection', () => {
  it('bounds operations of every type on one connection, also those that the client has completed while they run', async () => {
    await start('', '    max_per_connection: 2\n');
    const socket = await openRawSocket(router.url);
    await socket.init();
    socket.subscribe('a', 'subscription{count}');
    socket.subscribe('b', '{slow}');
    socket.send({ id: 'b', type: 'complete' });
    socket.subscribe('c', '{hello}');
    expect(await socket.got(({ id }) => id === 'c')).toMatchObject({
      type: 'error',
      payload: [{ extensions: { code: 'REQUEST_CONCURRENCY_LIMITED' } }],
    });
    socket.send({ id: 'a', type: 'complete' });
    socket.subscribe('d', '{hello}');
    expect(await socket.got(({ id }) => id === 'd')).toMatchObject({
      type: 'next',
      payload: { data: { hello: 'hi' } },
    });
    socket.socket.close();
  });
});

function subscribeOverHttp(headers: Record<string, string> = {}): Promise<Response> {
  return fetch(router.url, {
    method: 'POST',
    body: JSON.stringify(COUNT),
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
  });
}
