import { once } from 'node:events';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createEventSource } from './event-source.js';
import { startIssuer, startRouter, type TestRouter } from './start-router.js';

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let router: TestRouter;
let source: ReturnType<typeof createEventSource>;
beforeAll(async () => {
  issuer = await startIssuer();
  router = await startRouter(
    { hello: () => 'hi', count: () => source.iterator, whoami: (_a, { claims }) => claims?.['sub'] ?? null },
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

describe('an event stream (graphql-sse client)', () => {
  it('delivers events in order and completes', async () => {
    const client = createSseClient({ url: router.url, retryAttempts: 0 });
    const events = client.iterate<{ count: number }>({ query: 'subscription{count}' });
    source.push(1);
    source.push(2);
    expect((await events.next()).value).toEqual({ data: { count: 1 } });
    expect((await events.next()).value).toEqual({ data: { count: 2 } });
    await source.end();
    expect((await events.next()).done).toBe(true);
  });

  it('answers queries too', async () => {
    const client = createSseClient({ url: router.url, retryAttempts: 0 });
    expect((await client.iterate({ query: '{hello}' }).next()).value).toEqual({ data: { hello: 'hi' } });
  });

  it('that the client leaves ends upstream, without waiting for another event', async () => {
    const abort = new AbortController();
    const response = await fetch(router.url, {
      method: 'POST',
      body: '{"query":"subscription{count}"}',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      signal: abort.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    abort.abort();
    await source.closed;
  });

  it('ends with SUBSCRIPTION_JWT_EXPIRED when the token expires', async () => {
    const client = createSseClient({
      url: router.url,
      retryAttempts: 0,
      headers: { authorization: `Bearer ${await issuer.sign({}, 2)}` },
    });
    const events = client.iterate({ query: 'subscription{count}' });
    const { value } = await events.next();
    expect(value?.errors?.[0]?.extensions).toEqual({ code: 'SUBSCRIPTION_JWT_EXPIRED' });
    expect((await events.next()).done).toBe(true);
    await source.closed;
  });
});

const wsUrl = () => router.url.replace('http', 'ws');

describe('a WebSocket (graphql-ws client)', () => {
  const connect = (connectionParams: Record<string, unknown> = {}) =>
    createWsClient({ url: wsUrl(), webSocketImpl: WebSocket, retryAttempts: 0, connectionParams });

  it('delivers events in order and completes', async () => {
    const client = connect();
    const events = client.iterate({ query: 'subscription{count}' });
    source.push(1);
    source.push(2);
    expect((await events.next()).value).toEqual({ data: { count: 1 } });
    expect((await events.next()).value).toEqual({ data: { count: 2 } });
    await source.end();
    expect((await events.next()).done).toBe(true);
    await client.dispose();
  });

  it('runs queries with the token of connection_init', async () => {
    const client = connect({ Authorization: `Bearer ${await issuer.sign()}` });
    expect((await client.iterate({ query: '{whoami}' }).next()).value).toEqual({ data: { whoami: 'u1' } });
    await client.dispose();
  });

  it('refuses a bad token with 4403', async () => {
    const closed = new Promise<number>((resolve) => {
      const client = createWsClient({
        url: wsUrl(),
        webSocketImpl: WebSocket,
        lazy: false,
        retryAttempts: 0,
        connectionParams: { authorization: 'Bearer nonsense' },
        onNonLazyError: () => {},
        on: { closed: (event) => resolve((event as { code: number }).code) },
      });
      void client;
    });
    expect(await closed).toBe(4403);
  });

  it('tells the errors of an operation that does not validate', async () => {
    const client = connect();
    await expect(client.iterate({ query: '{nope}' }).next()).rejects.toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    await client.dispose();
  });

  it('that completes a quiet subscription ends it upstream', async () => {
    const client = connect();
    const events = client.iterate({ query: 'subscription{count}' });
    source.push(1);
    await events.next();
    await events.return?.();
    await source.closed;
    await client.dispose();
  });

  it.each([
    ['a message that is no JSON', ['nonsense'], 4400],
    ['subscribing before connection_init', ['{"id":"1","type":"subscribe","payload":{"query":"{hello}"}}'], 4401],
    ['two connection_init', ['{"type":"connection_init"}', '{"type":"connection_init"}'], 4429],
    [
      'an id that is taken',
      [
        '{"type":"connection_init"}',
        '{"id":"1","type":"subscribe","payload":{"query":"subscription{count}"}}',
        '{"id":"1","type":"subscribe","payload":{"query":"subscription{count}"}}',
      ],
      4409,
    ],
  ])('is closed for %s', async (_case, messages, code) => {
    const socket = new WebSocket(wsUrl(), 'graphql-transport-ws');
    await once(socket, 'open');
    const acknowledged = messages.length > 2 ? once(socket, 'message') : undefined;
    for (const [index, message] of messages.entries()) {
      if (index === 1) await acknowledged;
      socket.send(message);
    }
    expect((await once(socket, 'close'))[0]).toBe(code);
  });

  it('is refused on other paths and without the protocol', async () => {
    const wrong = new WebSocket(wsUrl().replace('/graphql', '/other'), 'graphql-transport-ws');
    const [error] = await once(wrong, 'error');
    expect(String(error)).toContain('404');
    const bare = new WebSocket(wsUrl());
    expect((await once(bare, 'close'))[0]).toBe(4406);
  });
});

describe('stopping', () => {
  it('lets requests in flight finish', async () => {
    let release: (value: string) => void = () => {};
    let isAsked = () => {};
    const asked = new Promise<void>((resolve) => {
      isAsked = resolve;
    });
    const slow = () =>
      new Promise((resolve) => {
        release = resolve;
        isAsked();
      });
    const own = await startRouter({ slow });
    const answer = fetch(own.url, {
      method: 'POST',
      body: '{"query":"{slow}"}',
      headers: { 'content-type': 'application/json' },
    });
    await asked;
    const stopped = own.stop();
    release('done');
    expect(await (await answer).json()).toEqual({ data: { slow: 'done' } });
    await stopped;
  });

  it('closes WebSockets with 1001 and ends event streams', async () => {
    const own = await startRouter({ count: () => source.iterator });
    const socket = new WebSocket(own.url.replace('http', 'ws'), 'graphql-transport-ws');
    await once(socket, 'open');
    const stream = await fetch(own.url, {
      method: 'POST',
      body: '{"query":"subscription{count}"}',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    });
    const closed = once(socket, 'close');
    await own.stop();
    expect((await closed)[0]).toBe(1001);
    expect(await stream.text()).toContain('event: complete');
  });
});
