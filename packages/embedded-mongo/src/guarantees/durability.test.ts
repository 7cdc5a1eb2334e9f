import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Document, MongoClient } from 'mongodb';
import { buildProcess, type Running, startProcess } from '../testing/child-process.js';

type Row = Document & { _id: number | string };

/** What the writers were told. */
interface Acknowledged {
  inserted: number[];
  paired: number[];
  increments: number;
  attempts: number;
}

describe('the process', () => {
  let dataDir = '';
  const started: Running[] = [];
  const start = async (env: NodeJS.ProcessEnv = {}) => {
    const running = await startProcess({ DATA_DIR: dataDir, PORT: '0', ...env });
    started.push(running);
    return running;
  };

  beforeAll(buildProcess);
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'embedded-mongo-'));
  });
  afterEach(async () => {
    for (const { process: child } of started.splice(0)) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true, force: true });
  });

  test.each<[durability: string, perRound: number]>([
    ['committed', 800],
    ['flushed', 150],
  ])(
    'killed mid-write, it has lost no acknowledged write and applied none by half (%s)',
    async (durability, perRound) => {
      const known: Acknowledged = { inserted: [], paired: [], increments: 0, attempts: 0 };
      let next = 0;
      for (let round = 0; round < 3; round += 1) {
        const running = await start({ DURABILITY: durability });
        const client = await MongoClient.connect(running.url, { retryWrites: false, serverSelectionTimeoutMS: 500 });
        if (round === 0) await prepare(client);
        await verify(client, known);
        const goal = known.inserted.length + perRound;
        const writers = Array.from({ length: 4 }, () => write(client, known, () => next++));
        while (known.inserted.length < goal) await new Promise((resolve) => setImmediate(resolve));
        await running.kill('SIGKILL');
        await Promise.all(writers);
        await client.close();
      }
      const running = await start();
      const client = await MongoClient.connect(running.url);
      await verify(client, known);
      await client.close();
      expect(await running.kill('SIGTERM')).toBe(0);
      expect(known.paired.length).toBeGreaterThan(perRound / 2);
    },
    120_000,
  );

  test('a second process on one data directory is refused, and may take it when the first is gone', async () => {
    const first = await start();
    await expect(start()).rejects.toThrow(/in use by the embedded document store with process id \d+/);
    await first.kill('SIGKILL');
    const second = await start();
    expect(await second.kill('SIGINT')).toBe(0);
    const third = await start();
    expect(await third.kill('SIGTERM')).toBe(0);
  });

  test('it says what is missing in its environment', async () => {
    await expect(startProcess({ PORT: 'x' })).rejects.toThrow(
      'DATA_DIR is missing: the directory of the data. PORT is not a port: x',
    );
  });
});

const rows = (client: MongoClient, name: string) => client.db('durable').collection<Row>(name);

async function prepare(client: MongoClient): Promise<void> {
  await rows(client, 'single').createIndex({ key: 1 }, { unique: true });
  await rows(client, 'single').createIndex({ group: 1 });
  await rows(client, 'counter').insertOne({ _id: 'n', n: 0 });
  await client.db('durable').createCollection('pairs');
}

/** Writes until the connection breaks: single documents, pairs in transactions, and increments. */
async function write(client: MongoClient, known: Acknowledged, take: () => number): Promise<void> {
  try {
    for (;;) {
      const n = take();
      await rows(client, 'single').insertOne({ _id: n, key: `k${n}`, group: n % 7 });
      known.inserted.push(n);
      if (n % 3 === 0) await writePair(client, known, n);
      known.attempts += 1;
      await rows(client, 'counter').updateOne({ _id: 'n' }, { $inc: { n: 1 } });
      known.increments += 1;
    }
  } catch {
    // the server was killed: what was acknowledged until then is what counts
  }
}

async function writePair(client: MongoClient, known: Acknowledged, n: number): Promise<void> {
  await client.withSession(async (session) => {
    session.startTransaction();
    await rows(client, 'pairs').insertOne({ _id: `left ${n}` }, { session });
    await rows(client, 'pairs').insertOne({ _id: `right ${n}` }, { session });
    await session.commitTransaction();
  });
  known.paired.push(n);
}

async function verify(client: MongoClient, known: Acknowledged): Promise<void> {
  const singles = await rows(client, 'single').find().toArray();
  const present = new Set(singles.map(({ _id }) => _id));
  expect(known.inserted.filter((n) => !present.has(n))).toEqual([]);
  for (let group = 0; group < 7; group += 1) {
    const byIndex = await rows(client, 'single').find({ group }).toArray();
    expect(byIndex).toHaveLength(singles.filter((row) => row['group'] === group).length);
  }
  const [sample] = singles;
  if (sample)
    await expect(rows(client, 'single').insertOne({ _id: -1, key: sample['key'] })).rejects.toMatchObject({
      code: 11000,
    });
  const keys = await rows(client, 'single')
    .find({ key: { $gte: '' } })
    .sort({ key: 1 })
    .toArray();
  expect(keys).toHaveLength(singles.length);
  const pairs = new Set((await rows(client, 'pairs').find().toArray()).map(({ _id }) => String(_id)));
  for (const name of pairs)
    expect(pairs).toContain(name.startsWith('left') ? name.replace('left', 'right') : name.replace('right', 'left'));
  expect(known.paired.filter((n) => !pairs.has(`left ${n}`))).toEqual([]);
  const counter = await rows(client, 'counter').findOne({ _id: 'n' });
  expect(counter?.['n']).toBeGreaterThanOrEqual(known.increments);
  expect(counter?.['n']).toBeLessThanOrEqual(known.attempts);
}
