import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createEngine } from '../../src/execution/create-engine.js';
import { type ServedSubgraphs, serveSubgraphs } from '../testkit/serve-subgraphs.js';
import { closedPort, startIssuer, startRouterWith, type TestRouter } from './start-router.js';

let subgraphs: ServedSubgraphs;
let issuer: Awaited<ReturnType<typeof startIssuer>>;
let router: TestRouter;
let service: Server | undefined;

beforeAll(async () => {
  issuer = await startIssuer();
  subgraphs = await serveSubgraphs({
    files: {
      typeDefs: `
        type Query {
          open: String
          staff: String @policy(policies: [["staff"]])
          either: String @policy(policies: [["staff"], ["adult", "resident"]])
          stored: String @policy(policies: [["stored"]])
        }`,
      resolvers: { Query: { open: () => 'o', staff: () => 's', either: () => 'e', stored: () => 't' } },
    },
  });
});
afterAll(async () => {
  await subgraphs.stop();
  await issuer.stop();
});
afterEach(async () => {
  await router.stop();
  service?.closeAllConnections();
  service?.close();
  service = undefined;
});

const RULES = `
  policies:
    staff: { claim: roles, contains: staff }
    adult: { all: [{ claim: person.age, in: [18, 19, 20] }, { not: { claim: banned, equals: true } }] }
    resident: { any: [{ claim: country, equals: NL }, { claim: scope, contains: resident }] }`;

async function start(extensions: string, rest = '', authorization?: Parameters<typeof startRouterWith>[4]) {
  const yaml = `${subgraphs.yaml}${issuer.yaml}extensions:${extensions}\n${rest}`;
  router = await startRouterWith(createEngine, subgraphs.supergraphSdl, yaml, Date.now, authorization);
}

/** A service that decides policies and remembers what it was asked. */
async function startService(
  answer: (asked: { policies: string[]; claims: unknown }) => string | undefined,
  status = 200,
) {
  const asked: { policies: string[]; claims: Record<string, unknown> | null }[] = [];
  service = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    asked.push(JSON.parse(text));
    const body = answer(JSON.parse(text));
    if (body !== undefined) response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => service?.listen(0, '127.0.0.1', resolve));
  const { port } = service.address() as AddressInfo;
  return { asked, extensions: `\n  policy_hook: { url: "http://127.0.0.1:${port}/decide", timeout: 300ms }` };
}

interface Body {
  data: Record<string, unknown> | null;
  errors?: { path: string[]; extensions: { code: string } }[];
}

async function ask(query: string, claims?: Record<string, unknown>) {
  const token = claims && { authorization: `Bearer ${await issuer.sign(claims)}` };
  const response = await fetch(router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...token },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Body;
}

describe('declared policies', () => {
  it('hold for callers whose claims meet the rule, and for nobody else', async () => {
    await start(RULES);
    const granted = async (claims?: Record<string, unknown>) =>
      (await ask('{ either }', claims)).data?.['either'] === 'e';
    expect(await granted({ roles: ['staff'] })).toBe(true);
    expect(await granted({ roles: ['guest'] })).toBe(false);
    expect(await granted({ person: { age: 19 }, country: 'NL' })).toBe(true);
    expect(await granted({ person: { age: 19 }, scope: 'read resident' })).toBe(true);
    expect(await granted({ person: { age: 19 }, scope: 'residents' })).toBe(false);
    expect(await granted({ person: { age: 17 }, country: 'NL' })).toBe(false);
    expect(await granted({ person: { age: 19 }, country: 'NL', banned: true })).toBe(false);
    expect(await granted({ 'person.age': 19, country: 'NL' })).toBe(false);
    expect(await granted()).toBe(false);
  });

  it('leave out what they deny, and say so to the client and in the log', async () => {
    await start(RULES);
    const body = await ask('{ open staff }', { roles: [] });
    expect(body.data).toEqual({ open: 'o', staff: null });
    expect(body.errors).toMatchObject([{ path: ['staff'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }]);
    expect(router.log.findLast((line) => line['msg'] === 'operation')).toMatchObject({ unauthorized: ['staff'] });
  });

  it('are not logged when errors.log is off', async () => {
    await start(RULES, 'authorization:\n  directives:\n    errors: { log: false }\n');
    await ask('{ open staff }', { roles: [] });
    expect(router.log.findLast((line) => line['msg'] === 'operation')).not.toHaveProperty('unauthorized');
  });

  it('never hand a plan that one caller got to another', async () => {
    await start(RULES);
    expect((await ask('{ staff }', { roles: ['staff'] })).data).toEqual({ staff: 's' });
    expect((await ask('{ staff }', { roles: [] })).data).toBeNull();
    expect((await ask('{ staff }', { roles: ['staff'] })).data).toEqual({ staff: 's' });
  });

  it('are told of at the start when nothing decides one', async () => {
    await start(RULES);
    expect(router.log).toContainEqual(expect.objectContaining({ level: 'warn', policies: ['stored'] }));
    expect((await ask('{ stored }', { roles: ['staff'] })).data).toBeNull();
  });
});

describe('the policy hook', () => {
  it('is asked once per request, for what the operation names and no rule decides', async () => {
    const { asked, extensions } = await startService(() => '{"granted":["stored"]}');
    await start(RULES + extensions);
    const claims = { sub: 'u7', roles: ['staff'] };
    expect((await ask('{ a: stored b: stored staff }', claims)).data).toEqual({ a: 't', b: 't', staff: 's' });
    expect(asked).toMatchObject([{ policies: ['stored'], claims: { sub: 'u7' } }]);
    await ask('{ open staff }', claims);
    expect(asked).toHaveLength(1);
  });

  it('is asked anew for every request, also on a known plan', async () => {
    let granted = ['stored'];
    const { asked, extensions } = await startService(() => JSON.stringify({ granted }));
    await start(extensions);
    expect((await ask('{ stored }')).data).toEqual({ stored: 't' });
    granted = [];
    expect((await ask('{ stored }')).data).toBeNull();
    expect(asked).toHaveLength(2);
    expect(asked[0]?.claims).toBeNull();
  });

  it('grants nothing that it was not asked for', async () => {
    const { extensions } = await startService(() => '{"granted":["staff","adult","resident"]}');
    await start(RULES + extensions);
    expect((await ask('{ open staff stored }', {})).data).toEqual({ open: 'o', staff: null, stored: null });
  });

  it.each<[string, string | undefined, number]>([
    ['an error status', '{"granted":["stored"]}', 500],
    ['no JSON', 'stored', 200],
    ['another shape', '{"granted":"stored"}', 200],
    ['no answer in time', undefined, 200],
  ])('denies on %s', async (_what, body, status) => {
    const { extensions } = await startService(() => body, status);
    await start(extensions);
    expect((await ask('{ open stored }')).data).toEqual({ open: 'o', stored: null });
    expect(router.log).toContainEqual(expect.objectContaining({ msg: 'policy hook failed: denied' }));
  });

  it('denies when nothing listens', async () => {
    await start(`\n  policy_hook: { url: "http://127.0.0.1:${await closedPort()}/" }`);
    expect((await ask('{ open stored }')).data).toEqual({ open: 'o', stored: null });
  });

  it('decides over WebSockets too', async () => {
    const { asked, extensions } = await startService(() => '{"granted":["stored"]}');
    await start(extensions);
    const client = createClient({ url: router.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
    expect((await client.iterate({ query: '{ stored }' }).next()).value).toEqual({ data: { stored: 't' } });
    await client.dispose();
    expect(asked).toHaveLength(1);
  });
});

describe("an embedder's functions", () => {
  it('decide before rules, and one asynchronous function decides the rest', async () => {
    const asked: (readonly string[])[] = [];
    await start(RULES, '', {
      policies: { staff: (claims) => claims?.['sub'] === 'chief' },
      decidePolicies: async (policies) => {
        asked.push(policies);
        return policies;
      },
    });
    expect((await ask('{ staff stored }', { sub: 'chief' })).data).toEqual({ staff: 's', stored: 't' });
    expect((await ask('{ open staff }', { sub: 'u1', roles: ['staff'] })).data).toEqual({ open: 'o', staff: null });
    expect(asked).toEqual([['stored']]);
  });

  it('deny by throwing', async () => {
    await start(' {}', '', {
      policies: {
        staff: () => {
          throw new Error('no');
        },
      },
      decidePolicies: () => Promise.reject(new Error('no')),
    });
    expect((await ask('{ open staff stored }', { roles: ['staff'] })).data).toEqual({
      open: 'o',
      staff: null,
      stored: null,
    });
  });
});
