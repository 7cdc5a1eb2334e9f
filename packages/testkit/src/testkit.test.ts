import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { createIdentityVerifier, IDENTITY_HEADER } from '@paissive/identity';
import pg from 'pg';
import { asViewer, createTestPostgres, createTestProxy, createTestRedis, eventually, recorder } from './index.js';

const secret = 'the secret of the subgraph under test';

describe('asViewer', () => {
  it('signs each request as the router does, for one subgraph', async () => {
    const verifier = createIdentityVerifier({ secret, audience: 'niches', now: Date.now });
    const ann = asViewer({ secret, audience: 'niches', roles: ['viewer'] });
    const server = createServer((request, response) => {
      const { viewer } = verifier.verify(request.headers[IDENTITY_HEADER] as string);
      response.end(JSON.stringify({ data: { viewer } }));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const answer = await ann.graphql(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, '{ viewer }');
    expect(answer).toEqual({ status: 200, data: { viewer: ann.viewer }, errors: [] });
    expect(ann.viewer?.roles).toEqual(['viewer']);
    expect(asViewer({ secret, audience: 'niches', isSignedIn: false }).viewer).toBeNull();
    server.closeAllConnections();
    server.close();
  });
});

describe('a test store', () => {
  it('is a PostgreSQL database of its own, gone when it is stopped', async () => {
    const [one, two] = await Promise.all([createTestPostgres(), createTestPostgres()]);
    const client = new pg.Client(one.url);
    client.on('error', () => {});
    await client.connect();
    await client.query('CREATE TABLE only_here ()');
    expect(one.url).not.toBe(two.url);
    // Whoever is still connected is thrown out.
    await Promise.all([one.stop(), two.stop()]);
    await expect(new pg.Client(one.url).connect()).rejects.toThrow();
  });

  it('is a part of a Redis of its own', async () => {
    const [one, two] = await Promise.all([createTestRedis(), createTestRedis()]);
    expect(one.prefix).not.toBe(two.prefix);
    await Promise.all([one.stop(), two.stop()]);
  });

  it('can be taken away and given back by a proxy', async () => {
    const postgres = await createTestPostgres();
    const proxy = await createTestProxy(postgres.url);
    const connect = async () => {
      const client = new pg.Client(proxy.url);
      client.on('error', () => {});
      await client.connect();
      await client.end();
    };
    await connect();
    proxy.down();
    await expect(connect()).rejects.toThrow();
    proxy.up();
    await connect();
    await proxy.stop();
    await postgres.stop();
  });
});

describe('eventually', () => {
  it('waits for an assertion to hold, and throws what it said last when it never does', async () => {
    let calls = 0;
    await eventually(() => {
      calls += 1;
      expect(calls).toBe(3);
    });
    await expect(
      eventually(() => Promise.reject(new Error('never')), { timeoutMs: 30, intervalMs: 5 }),
    ).rejects.toThrow('never');
  });
});

describe('a recorder', () => {
  it('tells when enough was recorded', async () => {
    const seen = recorder<number>();
    setImmediate(() => {
      for (const value of [1, 2, 3]) seen.record(value);
    });
    await seen.seen(2);
    expect(seen.values.slice(0, 2)).toEqual([1, 2]);
  });
});
