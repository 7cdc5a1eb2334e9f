import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createIdentityVerifier, IDENTITY_HEADER } from '@paissive/identity';
import { eventually } from '@paissive/testkit';
import { startIssuer, startRouter, type TestRouter } from './start-router.js';

const SECRET = 'a secret of the tests that is long enough';
/** Longer than a busy machine takes for the requests that share an answer. */
const REMEMBER_MS = 5_000;

let issuer: Awaited<ReturnType<typeof startIssuer>>;
let exchange: Server;
let router: TestRouter;
/** The session of each key; `away` lets the exchange fail. */
const keys = new Map<string, string>();
const asked: string[] = [];
const verifier = createIdentityVerifier({ secret: SECRET, audience: 'accounts', now: Date.now });

beforeAll(async () => {
  issuer = await startIssuer();
  exchange = createServer(async (request, response) => {
    const key = (request.headers.authorization ?? '').replace('Bearer ', '');
    asked.push(key);
    verifier.verify(`${request.headers[IDENTITY_HEADER]}`);
    const sid = keys.get(key);
    if (sid === 'away') response.writeHead(503).end();
    else if (sid === undefined) response.writeHead(404).end('{}');
    else response.end(JSON.stringify({ accessToken: await issuer.sign({ sid }) }));
  });
  await new Promise<void>((resolve) => exchange.listen(0, '127.0.0.1', resolve));
  const { port } = exchange.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/api-keys/exchange`;
  const yaml = `extensions:\n  identity:\n    secret: ${SECRET}\n  api_keys:\n    exchange_url: ${url}\n    remember: ${REMEMBER_MS}ms\n`;
  router = await startRouter({ whoami: (_a, { claims }) => claims?.['sid'] ?? null }, issuer.yaml + yaml);
});
beforeEach(() => {
  keys.clear();
  asked.length = 0;
});
afterAll(async () => {
  await router.stop();
  exchange.closeAllConnections();
  await new Promise((resolve) => exchange.close(resolve));
  await issuer.stop();
});

async function ask(authorization: string) {
  const headers = { 'content-type': 'application/json', authorization };
  const response = await fetch(router.url, { method: 'POST', body: '{"query":"{whoami}"}', headers });
  return {
    status: response.status,
    body: (await response.json()) as { data?: { whoami: string }; errors?: { message: string }[] },
  };
}

describe('an API key', () => {
  it('lets a program in with the claims that it is exchanged for, and is exchanged once for many requests', async () => {
    keys.set('pik_good', 'key-1');
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('Bearer pik_good')));
    expect(answers.map(({ body }) => body.data?.whoami)).toEqual(Array(20).fill('key-1'));
    expect(asked).toEqual(['pik_good']);
  });

  it('is refused when it is not known, and guesses of the same key are asked for once', async () => {
    for (let guess = 0; guess < 5; guess += 1) {
      const { status, body } = await ask('Bearer pik_guess');
      expect(status).toBe(401);
      expect(body.errors?.[0]?.message).toContain('not known');
    }
    expect(asked).toEqual(['pik_guess']);
  });

  it('is refused within moments once it was revoked', async () => {
    keys.set('pik_revoked', 'key-2');
    expect((await ask('Bearer pik_revoked')).status).toBe(200);
    keys.delete('pik_revoked');
    await eventually(async () => expect((await ask('Bearer pik_revoked')).status).toBe(401));
  });

  it('is refused while nobody answers, and asked for again at once', async () => {
    keys.set('pik_later', 'away');
    expect((await ask('Bearer pik_later')).status).toBe(401);
    keys.set('pik_later', 'key-3');
    expect((await ask('bearer  pik_later')).body.data?.whoami).toBe('key-3');
  });

  it('is told from access tokens, which go the usual way', async () => {
    const { body } = await ask(`Bearer ${await issuer.sign({ sid: 'session' })}`);
    expect(body.data?.whoami).toBe('session');
    expect((await ask('Bearer pik')).status).toBe(401);
    expect(asked).toEqual([]);
  });
});
