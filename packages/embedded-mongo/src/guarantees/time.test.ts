import { MongoClient } from 'mongodb';
import { startTemporary } from '../testing/targets.js';

const MINUTE_MS = 60_000;

/** A store whose clock the test moves. */
async function withClock(test: (client: MongoClient, advance: (ms: number) => void) => Promise<void>, options = {}) {
  let time = Date.UTC(2030, 0, 1);
  const mongo = await startTemporary({ now: () => time, expiryIntervalMs: 5, ...options });
  const client = await MongoClient.connect(mongo.url);
  try {
    await test(client, (ms) => {
      time += ms;
    });
  } finally {
    await client.close();
    await mongo.stop();
  }
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('time', () => {
  test('a TTL index deletes what is over, and only dates', async () => {
    await withClock(async (client, advance) => {
      const collection = client.db('ttl').collection<{ _id: number; at?: unknown }>('c');
      await collection.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
      const now = Date.UTC(2030, 0, 1);
      await collection.insertMany([
        { _id: 1, at: new Date(now) },
        { _id: 2, at: new Date(now + 10 * MINUTE_MS) },
        { _id: 3, at: 'never' },
        { _id: 4 },
        { _id: 5, at: [new Date(now + 20 * MINUTE_MS), new Date(now)] },
      ]);
      advance(2 * MINUTE_MS);
      await until(async () => (await collection.countDocuments()) === 3);
      expect((await collection.find().toArray()).map(({ _id }) => _id)).toEqual([2, 3, 4]);
    });
  });

  test('a transaction that lasts too long is aborted and frees what it held', async () => {
    await withClock(
      async (client) => {
        const collection = client.db('tx').collection<{ _id: number; n: number }>('c');
        await collection.insertOne({ _id: 1, n: 0 });
        const session = client.startSession();
        session.startTransaction();
        await collection.updateOne({ _id: 1 }, { $set: { n: 1 } }, { session });
        await collection.updateOne({ _id: 1 }, { $inc: { n: 5 } });
        await expect(session.commitTransaction()).rejects.toMatchObject({ code: 251 });
        await session.endSession();
        expect(await collection.findOne()).toEqual({ _id: 1, n: 5 });
      },
      { transactionLifetimeMs: 50 },
    );
  });

  test('a cursor that nobody reads is closed', async () => {
    await withClock(
      async (client, advance) => {
        const db = client.db('cursors');
        await db.collection('c').insertMany([{}, {}, {}]);
        const { cursor } = await db.command({ find: 'c', batchSize: 1 }, { promoteLongs: false });
        advance(11 * MINUTE_MS);
        await until(async () => (await db.command({ serverStatus: 1 }))['metrics'].cursor.open.total === 0);
        await expect(db.command({ getMore: cursor.id, collection: 'c' })).rejects.toMatchObject({ code: 43 });
      },
      { cursorIdleMs: 10 },
    );
  });

  test('maxTimeMS ends a query that takes longer', async () => {
    let time = 0;
    const tick = () => {
      time += 1000;
      return time;
    };
    const mongo = await startTemporary({ now: tick });
    const client = await MongoClient.connect(mongo.url);
    await client
      .db('slow')
      .collection('c')
      .insertMany(Array.from({ length: 100 }, () => ({})));
    await expect(client.db('slow').collection('c').find({ a: 1 }, { maxTimeMS: 10 }).toArray()).rejects.toMatchObject({
      code: 50,
    });
    await client.close();
    await mongo.stop();
  });

  test('data, indexes and their flags are there after a restart', async () => {
    const first = await startTemporary();
    const client = await MongoClient.connect(first.url);
    const collection = client.db('kept').collection<{ _id: number; tags: number[] }>('c');
    await collection.createIndex({ tags: -1 });
    await collection.insertMany([
      { _id: 1, tags: [1, 9] },
      { _id: 2, tags: [5] },
    ]);
    await client.close();
    // stop() of a temporary store deletes its directory, so a copy is opened
    const { cpSync, mkdtempSync, rmSync } = await import('node:fs');
    const copy = mkdtempSync(`${first.dataDir}-copy-`);
    cpSync(first.dataDir, copy, { recursive: true });
    rmSync(`${copy}/store.lock`);
    await first.stop();
    const second = await startTemporary({ dataDir: copy });
    const again = await MongoClient.connect(second.url);
    const kept = again.db('kept').collection<{ _id: number }>('c');
    expect((await kept.indexes()).map(({ name }) => name)).toEqual(['_id_', 'tags_-1']);
    expect(await kept.countDocuments({ tags: { $gt: 4, $lt: 6 } })).toBe(2);
    expect((await kept.find().sort({ tags: 1 }).toArray()).map(({ _id }) => _id)).toEqual([1, 2]);
    await kept.insertOne({ _id: 3 });
    expect((await kept.find().toArray()).map(({ _id }) => _id)).toEqual([1, 2, 3]);
    await again.close();
    await second.stop();
  });
});
