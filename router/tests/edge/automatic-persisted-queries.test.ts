import { createHash } from 'node:crypto';
import { createTestRedis, eventually, type TestRedis } from '@paissive/testkit';
import { Redis } from 'ioredis';
import { type Question, TRANSPORTS } from './ask.js';
import { type FederatedRouter, startFederation } from './start-federation.js';
import { closedPort } from './start-router.js';

const SUBGRAPHS = {
  a: { typeDefs: 'type Query { hello: String }', resolvers: { Query: { hello: () => 'hi' } } },
};
const start = (yaml = '') => startFederation(SUBGRAPHS, `batching:\n  enabled: true\n${yaml}`);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (hash: string, query?: string): Question => ({
  ...(query === undefined ? {} : { query }),
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});
/** A text of its own for every test, since they share a router. */
const textOf = (name: string) => `query ${name.replace(/\W/g, '_')} { hello }`;

let router: FederatedRouter;
beforeAll(async () => {
  router = await start();
});
afterAll(() => router.stop());

async function post(question: Question, url = router.url) {
  const response = await fetch(url, {
    method: 'POST',
    body: JSON.stringify(question),
    headers: { 'content-type': 'application/json' },
  });
  return { status: response.status, cache: response.headers.get('cache-control'), json: await response.json() };
}
const NOT_FOUND = {
  data: null,
  errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
};

describe.each(Object.entries(TRANSPORTS))('a hash over %s', (transport, ask) => {
  const query = textOf(`over ${transport}`);
  const codeOf = async (question: Question) => (await ask(router.url, question)).errors?.[0]?.extensions?.code;

  it('is asked for its text, is registered with it, and stands for it from then on', async () => {
    expect(await codeOf(byHash(sha256(query)))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await ask(router.url, byHash(sha256(query), query))).toEqual({ data: { hello: 'hi' } });
    expect(await ask(router.url, byHash(sha256(query)))).toEqual({ data: { hello: 'hi' } });
    expect(await ask(router.url, byHash(sha256(query).toUpperCase()))).toEqual({ data: { hello: 'hi' } });
  });

  it('of another text is refused and registers nothing', async () => {
    const other = sha256(`${query} `);
    expect(await codeOf(byHash(other, query))).toBe('PERSISTED_QUERY_HASH_MISMATCH');
    expect(await codeOf(byHash(other))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('automatic persisted queries', () => {
  it('answer an unknown hash with 200 and nothing that a cache may keep, as Apollo’s clients expect', async () => {
    expect(await post(byHash(sha256('unknown')))).toEqual({ status: 200, cache: 'no-store', json: NOT_FOUND });
  });

  it('answer a mismatch with 400', async () => {
    expect(await post(byHash(sha256('x'), '{hello}'))).toMatchObject({
      status: 400,
      json: { errors: [{ extensions: { code: 'PERSISTED_QUERY_HASH_MISMATCH' } }] },
    });
  });

  it.each([
    ['does not parse', '{ hello'],
    ['does not validate', '{ nope }'],
    ['passes a limit', `{ ${'hello '.repeat(300)} }`],
  ])('keep no text that %s', async (_case, query) => {
    const hash = sha256(query);
    expect((await post(byHash(hash, query))).json).toMatchObject({ errors: [{}] });
    expect((await post(byHash(hash))).json).toEqual(NOT_FOUND);
  });

  it('take a hash that is none for a request without an operation', async () => {
    for (const persistedQuery of [{ version: 1, sha256Hash: 'abc' }, { sha256Hash: sha256('x') }, null, 'x', [1]]) {
      expect(await post({ extensions: { persistedQuery } })).toMatchObject({
        status: 400,
        json: { errors: [{ extensions: { code: 'MISSING_QUERY_STRING' } }] },
      });
    }
  });

  it('forget the least recently used over their limit', async () => {
    const small = await start('apq:\n  router:\n    cache:\n      in_memory:\n        limit: 2\n');
    const texts = ['One', 'Two', 'Three'].map(textOf);
    for (const text of texts) await post(byHash(sha256(text), text), small.url);
    const found = await Promise.all(texts.map(async (text) => (await post(byHash(sha256(text)), small.url)).json));
    expect(found).toEqual([NOT_FOUND, { data: { hello: 'hi' } }, { data: { hello: 'hi' } }]);
    await small.stop();
  });

  it('switched off say so, over every transport, also to those who send the text along', async () => {
    const off = await start('apq:\n  enabled: false\n');
    for (const ask of Object.values(TRANSPORTS)) {
      for (const question of [byHash(sha256('{hello}')), byHash(sha256('{hello}'), '{hello}')]) {
        const { errors } = await ask(off.url, question);
        expect(errors).toMatchObject([
          { message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } },
        ]);
      }
    }
    await off.stop();
  });

  it('towards subgraphs are refused at start', async () => {
    await expect(start('apq:\n  subgraph:\n    all:\n      enabled: true\n')).rejects.toThrow(
      /apq\.subgraph\.all\.enabled: the router sends subgraphs whole operations/,
    );
  });
});

describe('automatic persisted queries in Redis', () => {
  let redis: TestRedis;
  let client: Redis;
  beforeAll(async () => {
    redis = await createTestRedis();
    client = new Redis(redis.url);
  });
  afterAll(async () => {
    client.disconnect();
    await redis.stop();
  });
  const yaml = (url = redis.url) =>
    `apq:\n  router:\n    cache:\n      redis:\n        urls: ["${url}"]\n        namespace: "${redis.prefix}test"\n        ttl: 60s\n`;
  const keyOf = (hash: string) => `${redis.prefix}test:apq:${hash}`;

  it('are known to every router, and expire', async () => {
    const routers = [await start(yaml()), await start(yaml())] as const;
    const query = textOf('shared');
    await post(byHash(sha256(query), query), routers[0].url);
    await eventually(async () => {
      expect((await post(byHash(sha256(query)), routers[1].url)).json).toEqual({ data: { hello: 'hi' } });
    });
    expect(await client.pttl(keyOf(sha256(query)))).toBeGreaterThan(0);
    await Promise.all(routers.map((one) => one.stop()));
  });

  it('are not believed when someone put another text under their hash', async () => {
    const one = await start(yaml());
    const hash = sha256(textOf('poisoned'));
    await client.set(keyOf(hash), JSON.stringify('{ hello }'), 'PX', 60_000);
    expect((await post(byHash(hash), one.url)).json).toEqual(NOT_FOUND);
    await one.stop();
  });

  it('work from memory while Redis is away', async () => {
    const one = await start(yaml(`redis://127.0.0.1:${await closedPort()}`));
    const query = textOf('away');
    expect((await post(byHash(sha256(query)), one.url)).json).toEqual(NOT_FOUND);
    expect((await post(byHash(sha256(query), query), one.url)).json).toEqual({ data: { hello: 'hi' } });
    expect((await post(byHash(sha256(query)), one.url)).json).toEqual({ data: { hello: 'hi' } });
    await one.stop();
  });
});
