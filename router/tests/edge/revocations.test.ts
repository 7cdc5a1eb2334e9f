import { randomUUID } from 'node:crypto';
import { createRedisPubSub } from '@paissive/pubsub';
import { createTestProxy, createTestRedis, eventually, type TestRedis } from '@paissive/testkit';
import { createRevokedSessions } from '../../src/revocations/revoked-sessions.js';
import { createClients } from './clients.js';
import { createEventSource } from './event-source.js';
import { openRawSocket } from './raw-socket.js';
import { startIssuer, startRouter, type TestRouter } from './start-router.js';

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let redis: TestRedis;
let proxy: Awaited<ReturnType<typeof createTestProxy>>;
let pubsub: ReturnType<typeof createRedisPubSub>;
let router: TestRouter;
let source: ReturnType<typeof createEventSource>;
const clients = createClients(() => router);

beforeAll(async () => {
  issuer = await startIssuer();
  redis = await createTestRedis();
  proxy = await createTestProxy(redis.url);
  const { url, prefix } = redis;
  pubsub = createRedisPubSub({ url, prefix, log: { warn() {} } });
  const yaml = `extensions:\n  revocations:\n    redis:\n      url: ${proxy.url}\n      channel: ${prefix}revoked\n`;
  router = await startRouter(
    { hello: () => 'hi', count: () => source.iterator, whoami: (_a, { claims }) => claims?.['sub'] ?? null },
    issuer.yaml + yaml,
  );
  await isHeard();
});
beforeEach(() => {
  source = createEventSource();
});
afterAll(async () => {
  await clients.close();
  await router.stop();
  await pubsub.close();
  await proxy.stop();
  await redis.stop();
  await issuer.stop();
});

const revoke = (sessionId: string, leftMs = 60_000) =>
  pubsub.publish('revoked', { sessionId, untilMs: Date.now() + leftMs });
const ask = async (sid: string) => {
  const response = await fetch(router.url, {
    method: 'POST',
    body: '{"query":"{whoami}"}',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await issuer.sign({ sid })}` },
  });
  return { status: response.status, body: await response.json() };
};
/** Publishes until the router has heard something: it connects in its own time. */
async function isHeard(): Promise<void> {
  await eventually(async () => {
    const probe = randomUUID();
    await revoke(probe);
    expect((await ask(probe)).status).toBe(401);
  });
}

describe('when a session is revoked', () => {
  it('its token is refused from then on, though it was accepted before and has not expired', async () => {
    expect(await ask('s1')).toEqual({ status: 200, body: { data: { whoami: 'u1' } } });
    await revoke('s1');
    await eventually(async () =>
      expect(await ask('s1')).toMatchObject({
        status: 401,
        body: { errors: [{ extensions: { code: 'AUTH_ERROR' } }] },
      }),
    );
    expect((await ask('s2')).status).toBe(200);
  });

  it('its event streams end with SUBSCRIPTION_JWT_EXPIRED', async () => {
    const authorization = `Bearer ${await issuer.sign({ sid: 's3' })}`;
    const events = clients.sse({ authorization }).iterate({ query: 'subscription{count}' });
    source.push(1);
    await events.next();
    await revoke('s3');
    expect((await events.next()).value).toMatchObject({
      errors: [{ extensions: { code: 'SUBSCRIPTION_JWT_EXPIRED' } }],
    });
    expect((await events.next()).done).toBe(true);
    await source.closed;
  });

  it('its WebSockets are told the same and closed with 4403, and those of other sessions are not', async () => {
    const connect = async (sid: string) => {
      const socket = await openRawSocket(router.url);
      await socket.init({ authorization: `Bearer ${await issuer.sign({ sid })}` });
      return socket;
    };
    const [revoked, idle, other] = [await connect('s4'), await connect('s4'), await connect('s5')];
    revoked.subscribe('1', 'subscription{count}');
    source.push(1);
    await revoked.got(({ type }) => type === 'next');
    await revoke('s4');
    expect(await Promise.all([revoked.closed, idle.closed])).toEqual([4403, 4403]);
    expect(revoked.received.slice(-2)).toMatchObject([
      { id: '1', type: 'next', payload: { errors: [{ extensions: { code: 'SUBSCRIPTION_JWT_EXPIRED' } }] } },
      { id: '1', type: 'complete' },
    ]);
    other.subscribe('2', '{hello}');
    expect(await other.got(({ id }) => id === '2')).toMatchObject({ payload: { data: { hello: 'hi' } } });
    other.socket.close();
  });

  it('its token opens no WebSocket any more', async () => {
    await revoke('s6');
    await eventually(async () => expect((await ask('s6')).status).toBe(401));
    const socket = await openRawSocket(router.url);
    socket.send({ type: 'connection_init', payload: { authorization: `Bearer ${await issuer.sign({ sid: 's6' })}` } });
    expect(await socket.closed).toBe(4403);
  });
});

describe('while Redis is away', () => {
  it('requests are answered, the outage is logged once, and revocations are heard again afterwards', async () => {
    proxy.down();
    await eventually(() =>
      expect(router.log.filter(({ msg }) => String(msg).startsWith('revocations are not heard'))).toHaveLength(1),
    );
    expect((await ask('s7')).status).toBe(200);
    proxy.up();
    await isHeard();
    expect(router.log.filter(({ msg }) => String(msg).startsWith('revocations are'))).toHaveLength(2);
  });

  it('a message that is no revocation changes nothing', async () => {
    await pubsub.publish('revoked', { nonsense: true });
    await isHeard();
    expect((await ask('s8')).status).toBe(200);
  });
});

describe('the list of revoked sessions', () => {
  it('forgets a session once its last token has expired', () => {
    let nowMs = 0;
    const revoked = createRevokedSessions(() => nowMs);
    revoked.revoke('a', 1_000);
    expect(revoked.has('a')).toBe(true);
    nowMs = 1_000;
    expect(revoked.has('a')).toBe(false);
  });

  it('is bounded in number, and in time whatever a message says', () => {
    let nowMs = 0;
    const revoked = createRevokedSessions(() => nowMs, 3);
    for (const id of ['a', 'b', 'c', 'd']) revoked.revoke(id, Number.MAX_SAFE_INTEGER);
    expect(['a', 'b', 'c', 'd'].map((id) => revoked.has(id))).toEqual([false, true, true, true]);
    nowMs = 24 * 3_600_000;
    expect(revoked.has('d')).toBe(false);
  });
});
