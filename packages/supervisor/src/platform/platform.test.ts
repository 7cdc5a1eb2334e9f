import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { acquireProcessLock } from '@paissive/processes';
import { startPlatform } from '../index.js';
import { parseOptions } from '../options.js';
import { choosePorts, DEFAULT_PORTS } from './ports.js';
import { loadSecrets } from './secrets.js';
import { platformServices } from './services.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'platform-test-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('ports', () => {
  test('a taken default is replaced by a free one, and said', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { ports, moved } = await choosePorts('default', port - DEFAULT_PORTS.web);
    other.close();
    expect(moved).toContainEqual({ name: 'web', wanted: port, used: ports.web });
    expect(ports.web).not.toBe(port);
  });

  test('no two are the same', async () => {
    const { ports, moved } = await choosePorts('free');
    expect(new Set(Object.values(ports)).size).toBe(Object.keys(DEFAULT_PORTS).length);
    expect(moved).toEqual([]);
  });
});

describe('secrets', () => {
  test('are made once, kept, and readable by their owner alone', async () => {
    const path = join(directory, 'secrets.json');
    const first = await loadSecrets(path);
    expect(await loadSecrets(path)).toEqual(first);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(Buffer.byteLength(first.identitySecret)).toBeGreaterThanOrEqual(32);
  });

  test('a damaged file is an error rather than new secrets', async () => {
    const path = join(directory, 'secrets.json');
    await writeFile(path, '{"identitySecret":');
    await expect(loadSecrets(path)).rejects.toThrow(SyntaxError);
  });
});

describe('the table of services', () => {
  const context = {
    root: '/repository',
    dataDir: '/data',
    ports: DEFAULT_PORTS,
    secrets: { identitySecret: 'i', keyEncryptionSecret: 'k', demoPassword: 'd' },
    headless: true,
    env: {},
  };

  test('needs only services that are in it', () => {
    for (const stores of [{}, { postgres: 'postgresql://db', mongo: 'mongodb://db', redis: 'redis://db' }]) {
      const services = platformServices({ ...context, stores, headless: false });
      const names = services.map(({ name }) => name);
      expect(services.flatMap(({ needs }) => needs).filter((need) => !names.includes(need))).toEqual([]);
    }
  });

  test('points services at the stores given by URL, each at its own database', () => {
    const stores = { postgres: 'postgresql://me@db:5432/x', mongo: 'mongodb://db', redis: 'redis://cache:6379' };
    const services = platformServices({ ...context, stores });
    expect(services.map(({ name }) => name)).toEqual([
      'accounts',
      'niches',
      'monetization',
      'marketing',
      'ai-models',
      'agent-teams',
      'router',
    ]);
    expect(services[0]?.launch().env).toMatchObject({
      DATABASE_URL: 'postgresql://me@db:5432/accounts',
      JOBS_URL: 'postgresql://me@db:5432/jobs',
      REDIS_URL: 'redis://cache:6379',
    });
    expect(services[1]?.launch().env).toMatchObject({
      MONGODB_URL: 'mongodb://db/niches',
      REDIS_URL: 'redis://cache:6379',
    });
    expect(services[2]?.launch().env).toMatchObject({ REDIS_URL: 'redis://cache:6379' });
    expect(services[3]?.launch().env).toMatchObject({ MONGODB_URL: 'mongodb://db/marketing' });
  });
});

test('a second platform on the same data is refused, with the process to stop', async () => {
  await acquireProcessLock(join(directory, 'platform.lock'));
  await expect(startPlatform({ dataDir: directory })).rejects.toMatchObject({
    code: 'RUNNING',
    message: expect.stringContaining(`kill ${process.pid}`),
  });
});

describe('options', () => {
  test('are read, and unknown ones refused', () => {
    expect(parseOptions(['--headless', '--port-offset', '100', '--no-sample', '--data-dir', 'x'])).toEqual({
      headless: true,
      portOffset: 100,
      sample: false,
      dataDir: 'x',
    });
    expect(() => parseOptions(['--hedless'])).toThrow("Unknown option '--hedless'");
    expect(() => parseOptions(['--port-offset', 'ten'])).toThrow('--port-offset takes a whole number');
    expect(parseOptions(['--help'])).toContain('--data-dir');
  });
});

test('the sample exports have the shape of real ones', async () => {
  const bytes = await readFile(new URL('../../samples/small-business-ideas.csv', import.meta.url));
  const lines = bytes.toString('utf16le').split('\n');
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  expect(lines[0]).toMatch(/^\ufeffKeyword Stats /);
  const columns = lines[2]?.split('\t') ?? [];
  expect(columns.filter((column) => column.startsWith('Searches: '))).toHaveLength(36);
  expect(
    lines
      .slice(3)
      .filter(Boolean)
      .every((line) => line.split('\t').length === columns.length),
  ).toBe(true);
});
