import { type Document, Long, MongoClient } from 'mongodb';
import { describeTargets } from '../testing/targets.js';

describeTargets('transactions', (target) => {
  let serial = 0;
  const fresh = async (...documents: Array<Document & { _id: number }>) => {
    serial += 1;
    const collection = await target.db.createCollection<Document & { _id: number }>(`t_${serial}`);
    if (documents.length > 0) await collection.insertMany(documents);
    return collection;
  };

  test('all of it is seen after the commit and none before', async () => {
    const collection = await fresh({ _id: 1, n: 1 });
    await target.client.withSession(async (session) => {
      session.startTransaction();
      await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
      await collection.insertOne({ _id: 2, n: 9 }, { session });
      expect(await collection.find({}, { session }).sort({ n: -1 }).toArray()).toEqual([
        { _id: 2, n: 9 },
        { _id: 1, n: 2 },
      ]);
      expect(await collection.find().toArray()).toEqual([{ _id: 1, n: 1 }]);
      await session.commitTransaction();
    });
    expect(await collection.find().toArray()).toEqual([
      { _id: 1, n: 2 },
      { _id: 2, n: 9 },
    ]);
  });

  test('an abort leaves nothing', async () => {
    const collection = await fresh({ _id: 1 });
    await target.client.withSession(async (session) => {
      session.startTransaction();
      await collection.deleteOne({ _id: 1 }, { session });
      await collection.insertOne({ _id: 2 }, { session });
      await session.abortTransaction();
    });
    expect(await collection.find().toArray()).toEqual([{ _id: 1 }]);
  });

  test('a transaction reads the state of its beginning', async () => {
    const collection = await fresh({ _id: 1, n: 1 });
    await target.client.withSession(async (session) => {
      session.startTransaction({ readConcern: { level: 'snapshot' } });
      await collection.findOne({ _id: 1 }, { session });
      await collection.updateOne({ _id: 1 }, { $set: { n: 2 } });
      expect(await collection.findOne({ _id: 1 }, { session })).toEqual({ _id: 1, n: 1 });
      await session.commitTransaction();
    });
  });

  test('own writes are found by index, range and sort', async () => {
    const collection = await fresh(...Array.from({ length: 20 }, (_, _id) => ({ _id, n: _id })));
    await collection.createIndex({ n: 1 });
    await target.client.withSession(async (session) => {
      session.startTransaction();
      await collection.updateOne({ _id: 3 }, { $set: { n: 100 } }, { session });
      await collection.deleteOne({ _id: 5 }, { session });
      await collection.insertOne({ _id: 50, n: 4.5 }, { session });
      const found = await collection
        .find({ n: { $gte: 2, $lte: 7 } }, { session })
        .sort({ n: 1 })
        .toArray();
      expect(found.map(({ _id }) => _id)).toEqual([2, 4, 50, 6, 7]);
      const down = await collection
        .find({ n: { $gte: 2 } }, { session })
        .sort({ n: -1 })
        .limit(2)
        .toArray();
      expect(down.map(({ _id }) => _id)).toEqual([3, 19]);
      await session.abortTransaction();
    });
  });

  test('of two that change one document the second conflicts, labelled for a retry', async () => {
    const collection = await fresh({ _id: 1, n: 0 });
    const [first, second] = [target.client.startSession(), target.client.startSession()];
    first.startTransaction();
    second.startTransaction();
    await collection.findOne({}, { session: second });
    await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: first });
    const conflict = await collection
      .updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: second })
      .catch((error) => error);
    expect(conflict).toMatchObject({ code: 112 });
    expect(conflict.hasErrorLabel('TransientTransactionError')).toBe(true);
    await first.commitTransaction();
    await second.abortTransaction();
    await Promise.all([first.endSession(), second.endSession()]);
    expect(await collection.findOne({})).toEqual({ _id: 1, n: 1 });
  });

  test('withTransaction retries until every increment is there', async () => {
    const collection = await fresh({ _id: 1, n: 0 });
    await Promise.all(
      Array.from({ length: 8 }, () =>
        target.client.withSession((session) =>
          session.withTransaction(async () => {
            const found = await collection.findOne({ _id: 1 }, { session });
            await collection.updateOne({ _id: 1 }, { $set: { n: (found?.['n'] ?? 0) + 1 } }, { session });
          }),
        ),
      ),
    );
    expect(await collection.findOne({})).toEqual({ _id: 1, n: 8 });
  });

  test('transactions on different documents go on side by side', async () => {
    const collection = await fresh({ _id: 1 }, { _id: 2 });
    const [first, second] = [target.client.startSession(), target.client.startSession()];
    first.startTransaction();
    second.startTransaction();
    await collection.updateOne({ _id: 1 }, { $set: { by: 'first' } }, { session: first });
    await collection.updateOne({ _id: 2 }, { $set: { by: 'second' } }, { session: second });
    await second.commitTransaction();
    await first.commitTransaction();
    await Promise.all([first.endSession(), second.endSession()]);
    expect(await collection.find().toArray()).toEqual([
      { _id: 1, by: 'first' },
      { _id: 2, by: 'second' },
    ]);
  });

  test('a plain write waits for the transaction that holds its document', async () => {
    const collection = await fresh({ _id: 1, log: [] });
    const session = target.client.startSession();
    session.startTransaction();
    await collection.updateOne({ _id: 1 }, { $push: { log: 'transaction' } } as Document, { session });
    const plain = collection.updateOne({ _id: 1 }, { $push: { log: 'plain' } } as Document);
    await session.commitTransaction();
    await plain;
    await session.endSession();
    expect(await collection.findOne({})).toEqual({ _id: 1, log: ['transaction', 'plain'] });
  });

  test('a unique key taken in a transaction conflicts with another that takes it', async () => {
    const collection = await fresh();
    await collection.createIndex({ k: 1 }, { unique: true });
    const [first, second] = [target.client.startSession(), target.client.startSession()];
    first.startTransaction();
    second.startTransaction();
    await collection.insertOne({ _id: 1, k: 'x' }, { session: first });
    const conflict = await collection.insertOne({ _id: 2, k: 'x' }, { session: second }).catch((error) => error);
    expect(conflict.hasErrorLabel('TransientTransactionError')).toBe(true);
    await first.commitTransaction();
    await Promise.all([first.endSession(), second.endSession()]);
    expect(await collection.countDocuments()).toBe(1);
  });

  test('an error within ends the transaction', async () => {
    const collection = await fresh({ _id: 1 });
    const session = target.client.startSession();
    session.startTransaction();
    await collection.insertOne({ _id: 2 }, { session });
    await expect(collection.insertOne({ _id: 1 }, { session })).rejects.toMatchObject({ code: 11000 });
    const next = await collection.insertOne({ _id: 3 }, { session }).catch((error) => error);
    expect(next).toMatchObject({ code: 251 });
    expect(next.hasErrorLabel('TransientTransactionError')).toBe(true);
    await session.abortTransaction();
    await session.endSession();
    expect(await collection.find().toArray()).toEqual([{ _id: 1 }]);
  });

  test('a commit that is sent again is answered again', async () => {
    const collection = await fresh();
    await target.client.withSession(async (session) => {
      session.startTransaction();
      await collection.insertOne({ _id: 1 }, { session });
      await session.commitTransaction();
      await session.commitTransaction();
    });
    expect(await collection.countDocuments()).toBe(1);
  });

  test('reading on within a transaction sees its own writes', async () => {
    const collection = await fresh(...Array.from({ length: 10 }, (_, _id) => ({ _id })));
    await target.client.withSession(async (session) => {
      session.startTransaction();
      await collection.insertOne({ _id: 10 }, { session });
      expect(await collection.find({}, { session, batchSize: 3 }).toArray()).toHaveLength(11);
      expect(await collection.aggregate([{ $count: 'n' }], { session }).toArray()).toEqual([{ n: 11 }]);
      await session.abortTransaction();
    });
  });

  test('a write that a driver sends again is answered again and counts once', async () => {
    const collection = await fresh({ _id: 1, n: 0 });
    const client = await MongoClient.connect(target.url);
    const update = { q: { _id: 1 }, u: { $inc: { n: 1 } } };
    const command = { update: collection.collectionName, updates: [update], txnNumber: Long.fromNumber(7) };
    const database = client.db(target.db.databaseName);
    const first = await database.command(command);
    const second = await database.command(command);
    await client.close();
    expect([first['nModified'], second['nModified']]).toEqual([1, 1]);
    expect(await collection.findOne({})).toEqual({ _id: 1, n: 1 });
  });
});
