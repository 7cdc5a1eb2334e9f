import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloClient, CombinedProtocolErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { writeMultipartStream } from '../../src/http/multipart-stream.js';
import { createEventSource } from './event-source.js';
import { startIssuer, startRouter, type TestRouter } from './start-router.js';

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let router: TestRouter;
let source: ReturnType<typeof createEventSource>;
beforeAll(async () => {
  issuer = await startIssuer();
  router = await startRouter({ hello: () => 'hi', count: () => source.iterator, add: () => 1 }, issuer.yaml);
});
beforeEach(() => {
  source = createEventSource();
});
afterAll(async () => {
  await router.stop();
  await issuer.stop();
});

const SUBSCRIBE = 'multipart/mixed;subscriptionSpec=1.0, application/json';
const ask = (query: string, accept: string, rest: RequestInit = {}) =>
  fetch(router.url, {
    method: 'POST',
    body: JSON.stringify({ query }),
    ...rest,
    headers: { 'content-type': 'application/json', accept, ...rest.headers },
  });
const PART = '\r\ncontent-type: application/json\r\n\r\n';
const HEARTBEAT = `${PART}{}\r\n--graphql`;

describe('a subscription in parts', () => {
  it('is a heartbeat, a part for each event, and the end marker', async () => {
    const response = await ask('subscription{count}', SUBSCRIBE);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
      'no-store, no-transform',
    ]);
    source.push(1);
    source.push(2);
    await source.end();
    expect(await response.text()).toBe(
      `\r\n--graphql${HEARTBEAT}${PART}{"payload":{"data":{"count":1}}}\r\n--graphql${PART}{"payload":{"data":{"count":2}}}\r\n--graphql--\r\n`,
    );
  });

  it('ends with a fatal error in the place of a payload when the token expires', async () => {
    const authorization = `Bearer ${await issuer.sign({}, 2)}`;
    const response = await ask('subscription{count}', SUBSCRIBE, { headers: { authorization } });
    const parts = (await response.text()).split('\r\n--graphql');
    expect(JSON.parse(parts.at(-2)?.slice(PART.length) ?? '')).toEqual({
      payload: null,
      errors: [{ message: expect.any(String), extensions: { code: 'SUBSCRIPTION_JWT_EXPIRED' } }],
    });
    expect(parts.at(-1)).toBe('--\r\n');
    await source.closed;
  });

  it('that the client leaves ends upstream', async () => {
    const abort = new AbortController();
    await ask('subscription{count}', SUBSCRIBE, { signal: abort.signal });
    abort.abort();
    await source.closed;
  });

  it('says that it is alive while nothing happens', async () => {
    const server = createServer(
      (_request, response) =>
        void writeMultipartStream(response, {
          responses: source.iterator as AsyncIterableIterator<string>,
          isFatal: () => false,
          heartbeatMs: 2,
        }),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      if (text.split(HEARTBEAT).length > 3) break;
    }
    expect(text).toBe(`\r\n--graphql${HEARTBEAT.repeat(text.split(HEARTBEAT).length - 1)}`);
    await source.closed;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('an operation that is no stream', () => {
  it('comes whole where that is accepted too', async () => {
    for (const accept of [SUBSCRIBE, 'multipart/mixed;deferSpec=20220824, application/json']) {
      const response = await ask('{hello}', accept);
      expect([response.headers.get('content-type'), await response.json()]).toEqual([
        'application/json; charset=utf-8',
        { data: { hello: 'hi' } },
      ]);
    }
  });

  it.each([
    ['multipart/mixed;deferSpec=20220824', 'deferSpec=20220824', '{"data":{"hello":"hi"}}'],
    ['multipart/mixed;subscriptionSpec=1.0', 'subscriptionSpec=1.0', '{"payload":{"data":{"hello":"hi"}}}'],
  ])('comes as one part where only %s is accepted', async (accept, parameter, message) => {
    const response = await ask('{hello}', accept);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      `multipart/mixed;boundary="graphql";${parameter}`,
      `\r\n--graphql${PART}${message}\r\n--graphql--\r\n`,
    ]);
  });

  it('that is a subscription is refused where only deferred parts are accepted', async () => {
    expect((await ask('subscription{count}', 'multipart/mixed;deferSpec=20220824')).status).toBe(406);
  });
});

describe('Apollo Client', () => {
  const connect = (headers: Record<string, string> = {}) =>
    new ApolloClient({ link: new HttpLink({ uri: router.url, headers }), cache: new InMemoryCache() });
  /** What a subscription gives, until it ends. */
  const collect = (client: ApolloClient, query: string, onFirst = () => {}) =>
    new Promise<{ results: { data?: unknown; error?: unknown }[] }>((resolve, reject) => {
      const results: { data?: unknown; error?: unknown }[] = [];
      client.subscribe({ query: gql(query) }).subscribe({
        next: ({ data, error }) => {
          results.push(error === undefined ? { data } : { data, error });
          if (results.length === 1) onFirst();
        },
        error: reject,
        complete: () => resolve({ results }),
      });
    });

  it('asks', async () => {
    const { data } = await connect().query({ query: gql('query { hello }') });
    expect(data).toEqual({ hello: 'hi' });
  });

  it('subscribes over HTTP', async () => {
    const collected = collect(connect(), 'subscription { count }', () => {
      source.push(2);
      void source.end();
    });
    source.push(1);
    expect((await collected).results).toEqual([{ data: { count: 1 } }, { data: { count: 2 } }]);
  });

  it('is told of a token that expires as an error of the protocol', async () => {
    const client = connect({ authorization: `Bearer ${await issuer.sign({}, 2)}` });
    const { results } = await collect(client, 'subscription { count }');
    const { error } = results.at(-1) ?? {};
    expect(CombinedProtocolErrors.is(error) && error.errors[0]?.extensions?.['code']).toBe('SUBSCRIPTION_JWT_EXPIRED');
  });

  it('is told why a subscription is refused', async () => {
    const { results } = await collect(connect(), 'subscription { nope }');
    expect(String(results.at(-1)?.error)).toMatch(/Cannot query field/);
  });

  it('leaves', async () => {
    const subscription = connect()
      .subscribe({ query: gql('subscription { count }') })
      .subscribe({ next: () => subscription.unsubscribe() });
    source.push(1);
    await source.closed;
  });
});
