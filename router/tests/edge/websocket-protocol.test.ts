import { once } from 'node:events';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createEventSource } from './event-source.js';
import { openRawSocket } from './raw-socket.js';
import { startIssuer, startRouter, type TestRouter } from './start-router.js';

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let router: TestRouter;
let source: ReturnType<typeof createEventSource>;
beforeAll(async () => {
  issuer = await startIssuer();
  router = await startRouter(
    { hello: () => 'hi', count: () => source.iterator, text: () => source.iterator },
    issuer.yaml,
  );
});
beforeEach(() => {
  source = createEventSource();
});
afterAll(async () => {
  await router.stop();
  await issuer.stop();
});

/** The code with which the router closes a real client. */
const closeCodeOf = (options: { connectionParams?: Record<string, unknown>; webSocketImpl?: unknown }) =>
  new Promise<number>((resolve) => {
    createClient({
      url: router.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      lazy: false,
      retryAttempts: 0,
      onNonLazyError: () => {},
      on: { closed: (event) => resolve((event as { code: number }).code) },
      ...options,
    });
  });

describe('the router closes a WebSocket with', () => {
  it.each([
    ['no JSON', 'nonsense'],
    ['an unknown type', '{"type":"nonsense"}'],
    ['a subscribe without an id', '{"type":"subscribe","payload":{"query":"{hello}"}}'],
    ['a subscribe without a query', '{"id":"1","type":"subscribe","payload":{}}'],
    ['an array', '[]'],
  ])('4400 for %s', async (_case, message) => {
    const socket = await openRawSocket(router.url);
    await socket.init();
    socket.send(message);
    expect(await socket.closed).toBe(4400);
  });

  it('4401 for subscribing before connection_init', async () => {
    const socket = await openRawSocket(router.url);
    socket.subscribe('1', '{hello}');
    expect(await socket.closed).toBe(4401);
  });

  it('4403 for a bad token (graphql-ws client)', async () => {
    expect(await closeCodeOf({ connectionParams: { authorization: 'Bearer nonsense' } })).toBe(4403);
  });

  it('4406 for no protocol in common', async () => {
    const socket = new WebSocket(router.url.replace('http', 'ws'));
    expect((await once(socket, 'close'))[0]).toBe(4406);
  });

  it('4408 for no connection_init in ten seconds', async () => {
    const socket = await openRawSocket(router.url);
    expect(await socket.closed).toBe(4408);
  });

  it('4409 for an id in use', async () => {
    const socket = await openRawSocket(router.url);
    await socket.init();
    socket.subscribe('1', 'subscription{count}');
    socket.subscribe('1', 'subscription{count}');
    expect(await socket.closed).toBe(4409);
  });

  it('4429 for a second connection_init', async () => {
    const socket = await openRawSocket(router.url);
    await socket.init();
    socket.send({ type: 'connection_init' });
    expect(await socket.closed).toBe(4429);
  });

  it('1009 for a message of more than a megabyte', async () => {
    const socket = await openRawSocket(router.url);
    await socket.init();
    socket.subscribe('1', `{hello(name:"${'x'.repeat(1_000_000)}")}`);
    expect(await socket.closed).toBe(1009);
  });
});

describe('the router', () => {
  it('answers a ping of the protocol with its payload, and a ping of the WebSocket', async () => {
    const socket = await openRawSocket(router.url);
    socket.send({ type: 'ping', payload: { at: 1 } });
    expect(await socket.got(({ type }) => type === 'pong')).toEqual({ type: 'pong', payload: { at: 1 } });
    socket.socket.ping('here');
    expect(String((await once(socket.socket, 'pong'))[0])).toBe('here');
    socket.socket.close();
  });

  it.each(['"', '\\', '\u2028', '😀', '__proto__', 'x'.repeat(500)])(
    'sends events and the end under the id that the client chose (%j)',
    async (id) => {
      const socket = await openRawSocket(router.url);
      await socket.init();
      socket.subscribe(id, 'subscription{count}');
      source.push(1);
      expect(await socket.got((message) => message.type === 'next')).toEqual({
        id,
        type: 'next',
        payload: { data: { count: 1 } },
      });
      await source.end();
      expect(await socket.got((message) => message.type === 'complete')).toEqual({ id, type: 'complete' });
      socket.socket.close();
    },
  );

  it('frames events of every length as WebSockets do', async () => {
    const socket = await openRawSocket(router.url);
    await socket.init();
    socket.subscribe('1', 'subscription{text}');
    const texts = [1, 100, 125, 126, 1_000, 16_000, 17_000, 65_535, 70_000, 1_000_000].map((length) =>
      'é'.repeat(length),
    );
    for (const text of texts) source.push(text);
    await socket.got(() => socket.received.filter(({ type }) => type === 'next').length === texts.length);
    const events = socket.received.filter(({ type }) => type === 'next').map(({ payload }) => payload);
    expect(events).toEqual(texts.map((text) => ({ data: { text } })));
    socket.socket.close();
  });

  it('closes all connections with 1001 when it stops, also those in the middle of a subscription', async () => {
    const own = await startRouter({ count: () => source.iterator });
    const socket = await openRawSocket(own.url);
    await socket.init();
    socket.subscribe('1', 'subscription{count}');
    source.push(1);
    await socket.got(({ type }) => type === 'next');
    await own.stop();
    expect(await socket.closed).toBe(1001);
    await source.closed;
  });
});
