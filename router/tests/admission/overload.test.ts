import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { createClient as createWsClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createEventSource } from '../edge/event-source.js';
import type { EdgeRoot } from '../edge/schema-engine.js';
import { startRouter, type TestRouter } from '../edge/start-router.js';

let router: TestRouter;
let waiting: (() => void)[] = [];
let source = createEventSource();
const ROOT: EdgeRoot = {
  hello: () => 'hi',
  slow: () => new Promise((resolve) => waiting.push(() => resolve('done'))),
  count: () => source.iterator,
};
const release = () => {
  for (const one of waiting.splice(0)) one();
};
beforeEach(() => {
  waiting = [];
  source = createEventSource();
});
afterEach(async () => {
  release();
  await router.stop();
});

const ask = (query = '{hello}', headers: Record<string, string> = {}) =>
  fetch(router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const isReady = async () => (await fetch(`${router.healthUrl}?ready`)).status === 200;
const isLive = async () => (await fetch(`${router.healthUrl}?live`)).status === 200;
const until = async (holds: () => boolean | Promise<boolean>) => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
};
const SHEDDING = 'extensions:\n  overload:\n    max_in_flight: 2\n';

describe('requests over what the router can do', () => {
  it('are answered 503 at once with Retry-After; readiness turns false, liveness does not', async () => {
    router = await startRouter(ROOT, SHEDDING);
    const inFlight = [ask('{slow}'), ask('{slow}')];
    await until(() => waiting.length === 2);
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expect([await isReady(), await isLive()]).toEqual([false, true]);
    release();
    expect((await Promise.all(inFlight)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await ask()).status).toBe(200);
    await until(isReady);
  });

  it('are turned away over WebSockets too', async () => {
    router = await startRouter(ROOT, SHEDDING);
    const client = createWsClient({
      url: router.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const slow = [client.iterate({ query: '{slow}' }).next(), client.iterate({ query: '{slow}' }).next()];
    await until(() => waiting.length === 2);
    await expect(client.iterate({ query: '{hello}' }).next()).rejects.toMatchObject([
      { extensions: { code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: 1 } },
    ]);
    expect((await ask()).status).toBe(503);
    release();
    await Promise.all(slow);
    expect((await ask()).status).toBe(200);
    await client.dispose();
  });

  it('do not count event streams that stay open', async () => {
    router = await startRouter(ROOT, SHEDDING);
    const open = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const response = await ask('subscription{count}', { accept: 'text/event-stream' });
        return response.body?.getReader();
      }),
    );
    expect((await ask()).status).toBe(200);
    await Promise.all(open.map((reader) => reader?.cancel()));
  });
});

describe('traffic_shaping.router', () => {
  it('concurrency_limit answers 503 REQUEST_CONCURRENCY_LIMITED', async () => {
    router = await startRouter(ROOT, 'traffic_shaping:\n  router:\n    concurrency_limit: 1\n');
    const inFlight = ask('{slow}');
    await until(() => waiting.length === 1);
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_CONCURRENCY_LIMITED' } }] });
    expect(await isReady()).toBe(true);
    release();
    await inFlight;
  });

  it('global_rate_limit answers 429 REQUEST_RATE_LIMITED, and a page of another origin may read it', async () => {
    router = await startRouter(
      ROOT,
      'cors:\n  policies:\n    - origins: [https://app.example]\ntraffic_shaping:\n  router:\n    global_rate_limit:\n      capacity: 1\n      interval: 1h\n',
    );
    await ask();
    const refused = await ask('{hello}', { origin: 'https://app.example' });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000);
    expect(refused.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_RATE_LIMITED' } }] });
  });
});

describe('connections', () => {
  const raw = async (text: string): Promise<Socket> => {
    const { hostname, port } = new URL(router.url);
    const socket = connect(Number(port), hostname);
    // A reset is one way of being closed.
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(text);
    return socket;
  };

  it('that send their head a byte at a time are closed, while others are answered', async () => {
    router = await startRouter(ROOT, 'server:\n  http:\n    header_read_timeout: 100ms\n');
    const slow = await Promise.all(Array.from({ length: 20 }, () => raw('POST /graphql HTTP/1.1\r\nHost: x\r\n')));
    const drip = setInterval(() => {
      for (const socket of slow) if (!socket.destroyed) socket.write('X-A: b\r\n');
    }, 20);
    const closed = slow.map((socket) => {
      socket.resume();
      return new Promise<void>((resolve) => socket.once('close', () => resolve()));
    });
    expect((await ask()).status).toBe(200);
    await Promise.all(closed);
    clearInterval(drip);
  });

  it('are bounded', async () => {
    router = await startRouter(ROOT, 'extensions:\n  overload:\n    max_connections: 2\n');
    const held = await Promise.all([raw('POST'), raw('POST')]);
    const third = await raw('POST');
    third.resume();
    await new Promise<void>((resolve) => {
      if (third.closed) resolve();
      else third.once('close', () => resolve());
    });
    for (const socket of held) socket.destroy();
    await until(() =>
      ask().then(
        () => true,
        () => false,
      ),
    );
  });
});

describe('stopping', () => {
  it('turns readiness off first, takes requests for the delay, finishes what is in flight and closes every connection', async () => {
    router = await startRouter(ROOT, 'extensions:\n  drain_delay: 300ms\n');
    const agent = new Agent({ keepAlive: true });
    const post = (query: string) =>
      new Promise<{ status: number | undefined; connection: string | undefined; body: string }>((resolve, reject) => {
        const sent = httpRequest(
          router.url,
          { method: 'POST', agent, headers: { 'content-type': 'application/json' } },
          (response) => {
            let body = '';
            response.on('data', (chunk) => {
              body += chunk;
            });
            response.on('end', () =>
              resolve({ status: response.statusCode, connection: response.headers.connection, body }),
            );
          },
        );
        sent.on('error', reject);
        sent.end(JSON.stringify({ query }));
      });
    expect((await post('{hello}')).connection).toBe('keep-alive');
    const inFlight = post('{slow}');
    await until(() => waiting.length === 1);
    let hasStopped = false;
    const stopped = router.stop().then(() => {
      hasStopped = true;
    });
    expect([await isReady(), await isLive()]).toEqual([false, true]);
    expect(await post('{hello}')).toMatchObject({ status: 200, connection: 'close' });
    await until(() =>
      post('{hello}').then(
        () => false,
        () => true,
      ),
    );
    expect(hasStopped).toBe(false);
    release();
    expect(await inFlight).toEqual({ status: 200, connection: 'close', body: '{"data":{"slow":"done"}}' });
    await stopped;
    agent.destroy();
    router = await startRouter(ROOT);
  });
});
