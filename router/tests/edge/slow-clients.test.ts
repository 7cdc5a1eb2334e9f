import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createEventSource } from './event-source.js';
import { openRawSocket } from './raw-socket.js';
import { countedOpen, METRICS, readMetric } from './read-metric.js';
import { SUBSCRIPTION, startRouter, type TestRouter } from './start-router.js';

/** A hundred of them are more than the kernel holds for a connection. */
const EVENT = 'x'.repeat(100_000);
const EVENTS = 300;
const QUERY = 'subscription{text}';

/** A client that has subscribed and reads nothing until it is told to. */
interface SlowClient {
  /** Reads until this has come. */
  readUntil(text: string): Promise<void>;
  destroy(): void;
}

let router: TestRouter;
let source: ReturnType<typeof createEventSource>;
afterEach(() => router.stop());

const start = async (stalledAfter: string) => {
  source = createEventSource();
  router = await startRouter(
    { text: () => source.iterator },
    `${SUBSCRIPTION}  queue_capacity: 10\n${METRICS}extensions:\n  subscriptions:\n    stalled_after: ${stalledAfter}\n`,
  );
};

describe.each([
  ['a WebSocket', openSlowSocket],
  ['an event stream', openSlowStream],
])('a client on %s that does not read', (_transport, openSlow) => {
  it('costs a bounded backlog, delays no one else, and gets the newest when it reads again', async () => {
    await start('60s');
    const slow = await openSlow();
    const fast = await openRawSocket(router.url);
    await fast.init();
    fast.subscribe('1', QUERY);
    await countedOpen(router, 2);
    for (let index = 0; index < EVENTS; index++) {
      source.push(`${index} ${EVENT}`);
      await fast.got(({ payload }) => JSON.stringify(payload ?? '').startsWith(`{"data":{"text":"${index} `));
      fast.received.length = 0;
    }
    await slow.readUntil(`${EVENTS - 1} x`);
    slow.destroy();
    fast.socket.close();
    await countedOpen(router, 0);
    // What it did not get was not kept for it either: ten events in its backlog, and what fits into the kernel's buffers.
    expect(await readMetric(router, 'router_subscription_events_dropped_total')).toBeGreaterThan(EVENTS / 2);
  });

  it('is cut off when it has taken nothing for as long as it may', async () => {
    await start('50ms');
    const slow = await openSlow();
    await countedOpen(router, 1);
    let isClosed = false;
    void source.closed.then(() => {
      isClosed = true;
    });
    while (!isClosed) {
      source.push(EVENT);
      await new Promise(setImmediate);
    }
    await countedOpen(router, 0);
    slow.destroy();
  });
});

async function openSlowSocket(): Promise<SlowClient> {
  const { socket, init, subscribe } = await openRawSocket(router.url);
  await init();
  subscribe('1', QUERY);
  socket.pause();
  return {
    async readUntil(text) {
      const found = new Promise<void>((resolve) => {
        socket.on('message', (data) => {
          if (String(data).includes(text)) resolve();
        });
      });
      socket.resume();
      await found;
    },
    destroy: () => socket.terminate(),
  };
}

async function openSlowStream(): Promise<SlowClient> {
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const sent = request(router.url, { method: 'POST', headers });
  sent.end(JSON.stringify({ query: QUERY }));
  sent.on('error', () => {});
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.on('error', () => {});
  return {
    async readUntil(text) {
      let read = '';
      for await (const chunk of response) {
        read = read.slice(-text.length) + chunk;
        if (read.includes(text)) return;
      }
    },
    destroy: () => sent.destroy(),
  };
}
