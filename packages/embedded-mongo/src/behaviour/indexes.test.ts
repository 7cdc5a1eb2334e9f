import type { Document } from 'mongodb';
import { describeTargets } from '../testing/targets.js';

/** All stage names of a plan, the index names among them. */
function stagesOf(plan: Document): string[] {
  const own = [plan['stage'], plan['indexName']].filter((name) => typeof name === 'string');
  const inner = [plan['inputStage'], plan['queryPlan'], ...(plan['inputStages'] ?? [])].filter(Boolean);
  return [...own, ...inner.flatMap(stagesOf)];
}

describeTargets('indexes', (target) => {
  let serial = 0;
  const fresh = () => {
    serial += 1;
    return target.db.collection<Document & { _id: number }>(`i_${serial}`);
  };
  const planOf = async (cursor: { explain(): Promise<Document> }) =>
    stagesOf((await cursor.explain())['queryPlanner']['winningPlan']);

  test('a unique index refuses a duplicate and names the key', async () => {
    const collection = fresh();
    await collection.createIndex({ workspace: 1, name: 1 }, { unique: true });
    await collection.insertOne({ _id: 1, workspace: 'w', name: 'n' });
    await expect(collection.insertOne({ _id: 2, workspace: 'w', name: 'n' })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { workspace: 1, name: 1 },
      keyValue: { workspace: 'w', name: 'n' },
      message: expect.stringContaining('E11000 duplicate key error'),
    });
    await expect(
      collection.updateOne({ _id: 3 }, { $set: { workspace: 'w', name: 'n' } }, { upsert: true }),
    ).rejects.toMatchObject({ code: 11000 });
    await collection.insertOne({ _id: 4, workspace: 'w2', name: 'n' });
    await expect(collection.updateOne({ _id: 4 }, { $set: { workspace: 'w' } })).rejects.toMatchObject({ code: 11000 });
    expect(await collection.countDocuments()).toBe(2);
  });

  test('a freed unique key may be taken again', async () => {
    const collection = fresh();
    await collection.createIndex({ k: 1 }, { unique: true });
    await collection.insertOne({ _id: 1, k: 'a' });
    await collection.updateOne({ _id: 1 }, { $set: { k: 'b' } });
    await collection.insertOne({ _id: 2, k: 'a' });
    await collection.deleteOne({ _id: 2 });
    await collection.insertOne({ _id: 3, k: 'a' });
    expect(await collection.find({ k: 'a' }).toArray()).toEqual([{ _id: 3, k: 'a' }]);
  });

  test('missing counts as null in a unique index, unless it is sparse', async () => {
    const plain = fresh();
    await plain.createIndex({ k: 1 }, { unique: true });
    await plain.insertOne({ _id: 1 });
    await expect(plain.insertOne({ _id: 2, k: null })).rejects.toMatchObject({ code: 11000 });
    const sparse = fresh();
    await sparse.createIndex({ k: 1 }, { unique: true, sparse: true });
    await sparse.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3, k: 1 }]);
    expect(await sparse.countDocuments({ k: { $exists: false } })).toBe(2);
    expect(await sparse.countDocuments({ k: null })).toBe(2);
  });

  test('a partial unique index binds only what its filter takes', async () => {
    const collection = fresh();
    await collection.createIndex({ k: 1 }, { unique: true, partialFilterExpression: { active: true } });
    await collection.insertMany([
      { _id: 1, k: 1, active: true },
      { _id: 2, k: 1, active: false },
      { _id: 3, k: 1 },
    ]);
    await expect(collection.insertOne({ _id: 4, k: 1, active: true })).rejects.toMatchObject({ code: 11000 });
    await expect(collection.updateOne({ _id: 2 }, { $set: { active: true } })).rejects.toMatchObject({ code: 11000 });
    expect(await collection.countDocuments({ k: 1 })).toBe(3);
    expect(await collection.countDocuments({ k: 1, active: true })).toBe(1);
  });

  test('an index over existing duplicates is not made', async () => {
    const collection = fresh();
    await collection.insertMany([
      { _id: 1, k: 1 },
      { _id: 2, k: 1 },
    ]);
    await expect(collection.createIndex({ k: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
    expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_']);
  });

  test('a multikey index finds by each element, and a unique one refuses a shared element', async () => {
    const collection = fresh();
    await collection.createIndex({ tags: 1 }, { unique: true });
    await collection.insertOne({ _id: 1, tags: ['a', 'b', 'a'] });
    await collection.insertOne({ _id: 2, tags: ['c'] });
    await expect(collection.insertOne({ _id: 3, tags: ['x', 'b'] })).rejects.toMatchObject({ code: 11000 });
    expect((await collection.find({ tags: { $in: ['a', 'b', 'c'] } }).toArray()).map(({ _id }) => _id).sort()).toEqual([
      1, 2,
    ]);
    expect(await collection.countDocuments({ tags: { $gte: 'b', $lte: 'b' } })).toBe(1);
  });

  test('indexed fields that are both arrays are refused', async () => {
    const collection = fresh();
    await collection.createIndex({ a: 1, b: 1 });
    await collection.insertOne({ _id: 1, a: [1, 2], b: 3 });
    await expect(collection.insertOne({ _id: 2, a: [1], b: [2] })).rejects.toMatchObject({ code: 171 });
  });

  test('queries with and without an index agree', async () => {
    const [plain, indexed] = [fresh(), fresh()];
    const values = [
      1,
      2.5,
      '2',
      null,
      undefined,
      [1, 3],
      [],
      true,
      new Date(5),
      { a: 1 },
      'x'.repeat(3000),
      `${'x'.repeat(3000)}y`,
    ];
    const documents = values.map((v, _id) => (v === undefined ? { _id } : { _id, v }));
    await Promise.all([plain.insertMany(documents), indexed.insertMany(documents)]);
    await indexed.createIndex({ v: -1 });
    const filters = [
      { v: 1 },
      { v: null },
      { v: { $gt: 1 } },
      { v: { $lte: 2.5 } },
      { v: { $gte: 1, $lt: 3 } },
      { v: { $in: [1, '2', null] } },
      { v: /^x/ },
      { v: 'x'.repeat(3000) },
      { v: { $gt: 'x'.repeat(3000) } },
      { v: { a: 1 } },
      { v: [1, 3] },
      { v: [] },
      { v: { $ne: 1 } },
      { v: { $exists: false } },
      { v: { $gte: new Date(0) } },
    ] as Document[];
    for (const filter of filters) {
      const ids = async (from: typeof plain) =>
        (await from.find(filter).toArray()).map(({ _id }) => _id).sort((a, b) => a - b);
      expect({ filter, ids: await ids(indexed) }).toEqual({ filter, ids: await ids(plain) });
    }
    const order = async (from: typeof plain, v: 1 | -1) =>
      (await from.find().sort({ v, _id: 1 }).toArray()).map(({ _id }) => _id);
    expect(await order(indexed, 1)).toEqual(await order(plain, 1));
  });

  test('equality, range and sort are read from a compound index', async () => {
    const collection = fresh();
    await collection.createIndex({ workspace: 1, at: -1, _id: -1 });
    await collection.insertMany(
      Array.from({ length: 300 }, (_, _id) => ({ _id, workspace: `w${_id % 3}`, at: Math.floor(_id / 10) })),
    );
    const page = collection
      .find({ workspace: 'w1', at: { $lte: 20 } })
      .sort({ at: -1, _id: -1 })
      .limit(5);
    const expected = Array.from({ length: 300 }, (_, _id) => _id)
      .filter((id) => id % 3 === 1 && Math.floor(id / 10) <= 20)
      .reverse()
      .slice(0, 5);
    expect((await page.clone().toArray()).map(({ _id }) => _id)).toEqual(expected);
    const stages = await planOf(page.clone());
    expect(stages).toContain('IXSCAN');
    expect(stages).not.toContain('SORT');
    const upwards = await collection.find({ workspace: 'w1' }).sort({ at: 1, _id: 1 }).limit(2).toArray();
    expect(upwards.map(({ _id }) => _id)).toEqual([1, 4]);
  });

  test('a page of a large collection reads little', async () => {
    const collection = fresh();
    await collection.createIndex({ score: -1, _id: 1 });
    await collection.insertMany(Array.from({ length: 5000 }, (_, _id) => ({ _id, score: _id % 100 })));
    const page = collection
      .find({ $or: [{ score: { $lt: 50 } }, { score: 50, _id: { $gt: 2000 } }], score: { $lte: 50 } })
      .sort({ score: -1, _id: 1 })
      .limit(20);
    const explained = await page.clone().explain('executionStats');
    expect(explained['executionStats'].totalDocsExamined).toBeLessThan(200);
    expect((await page.toArray())[0]).toEqual({ _id: 2050, score: 50 });
  });

  test('a hint chooses the index and an unknown one is an error', async () => {
    const collection = fresh();
    await collection.createIndex({ a: 1 });
    await collection.insertOne({ _id: 1, a: 1 });
    expect(await planOf(collection.find({}).hint('a_1'))).toContain('a_1');
    await expect(collection.find({}).hint('no_such').toArray()).rejects.toMatchObject({ code: 2 });
  });

  test('indexes are listed, made once, and dropped', async () => {
    const collection = fresh();
    expect(await collection.createIndex({ a: 1 }, { expireAfterSeconds: 60 })).toBe('a_1');
    await collection.createIndex({ a: 1 }, { expireAfterSeconds: 60 });
    await expect(collection.createIndex({ a: -1 }, { name: 'a_1' })).rejects.toMatchObject({ code: 86 });
    await expect(collection.createIndex({ a: 1 }, { unique: true })).rejects.toMatchObject({
      code: expect.any(Number),
    });
    expect(await collection.indexes()).toEqual([
      { v: 2, key: { _id: 1 }, name: '_id_' },
      { v: 2, key: { a: 1 }, name: 'a_1', expireAfterSeconds: 60 },
    ]);
    await collection.dropIndex('a_1');
    expect(await collection.indexes()).toHaveLength(1);
    await expect(collection.dropIndex('a_1')).rejects.toMatchObject({ code: 27 });
  });

  test('collections and databases are listed and dropped', async () => {
    const collection = fresh();
    await collection.insertOne({ _id: 1 });
    expect((await target.db.listCollections({ name: collection.collectionName }).toArray())[0]).toMatchObject({
      name: collection.collectionName,
      type: 'collection',
    });
    expect((await target.db.admin().listDatabases()).databases.map(({ name }) => name)).toContain(
      target.db.databaseName,
    );
    await expect(target.db.createCollection(collection.collectionName, {})).resolves.toBeDefined();
    await collection.drop();
    expect(await target.db.listCollections({ name: collection.collectionName }).toArray()).toEqual([]);
  });
});
