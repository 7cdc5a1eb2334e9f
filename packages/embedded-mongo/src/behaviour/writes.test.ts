import type { Document } from 'mongodb';
import { describeTargets } from '../testing/targets.js';

type Row = Document & { _id: number };

describeTargets('claims, bulks and deletes', (target) => {
  let serial = 0;
  const fresh = () => {
    serial += 1;
    return target.db.collection<Row>(`w_${serial}`);
  };

  test('findOneAndUpdate claims one document by sort and returns it as asked', async () => {
    const collection = fresh();
    await collection.insertMany([
      { _id: 1, status: 'waiting', at: 5 },
      { _id: 2, status: 'waiting', at: 3 },
      { _id: 3, status: 'done', at: 1 },
    ]);
    const claim = { $set: { status: 'running' }, $inc: { attempt: 1 } };
    const options = { sort: { at: 1 as const }, returnDocument: 'after' as const };
    expect(await collection.findOneAndUpdate({ status: 'waiting' }, claim, options)).toEqual({
      _id: 2,
      status: 'running',
      at: 3,
      attempt: 1,
    });
    expect(
      await collection.findOneAndUpdate({ status: 'waiting' }, claim, {
        returnDocument: 'before',
        projection: { status: 1 },
      }),
    ).toEqual({ _id: 1, status: 'waiting' });
    expect(await collection.findOneAndUpdate({ status: 'waiting' }, claim)).toBeNull();
  });

  test('findOneAndUpdate upserts, findOneAndDelete removes, findOneAndReplace replaces', async () => {
    const collection = fresh();
    const made = await collection.findOneAndUpdate(
      { _id: 5 },
      { $set: { a: 1 } },
      { upsert: true, returnDocument: 'after' },
    );
    expect(made).toEqual({ _id: 5, a: 1 });
    expect(
      await collection.findOneAndReplace({ _id: 5 }, { b: 1 } as unknown as Row, { returnDocument: 'after' }),
    ).toEqual({ _id: 5, b: 1 });
    expect(await collection.findOneAndDelete({ _id: 5 })).toEqual({ _id: 5, b: 1 });
    expect(await collection.countDocuments()).toBe(0);
  });

  test('of many that claim at once, each document goes to one', async () => {
    const collection = fresh();
    await collection.insertMany(Array.from({ length: 20 }, (_, _id) => ({ _id, status: 'waiting' })));
    const claims = await Promise.all(
      Array.from({ length: 30 }, (_, worker) =>
        collection.findOneAndUpdate(
          { status: 'waiting' },
          { $set: { status: 'held', worker } },
          { returnDocument: 'after' },
        ),
      ),
    );
    const held = claims.filter((claim) => claim !== null).map((claim) => claim._id);
    expect(new Set(held).size).toBe(20);
    expect(held).toHaveLength(20);
  });

  test('an ordered bulk stops at its first error, an unordered one goes on', async () => {
    const operations = [
      { insertOne: { document: { _id: 1 } } },
      { insertOne: { document: { _id: 1 } } },
      { insertOne: { document: { _id: 2 } } },
    ];
    const ordered = fresh();
    await expect(ordered.bulkWrite(operations)).rejects.toMatchObject({ code: 11000, result: { insertedCount: 1 } });
    expect(await ordered.countDocuments()).toBe(1);
    const unordered = fresh();
    await expect(unordered.bulkWrite(operations, { ordered: false })).rejects.toMatchObject({
      code: 11000,
      result: { insertedCount: 2 },
    });
    expect(await unordered.countDocuments()).toBe(2);
  });

  test('a bulk mixes inserts, updates, upserts and deletes', async () => {
    const collection = fresh();
    const result = await collection.bulkWrite([
      { insertOne: { document: { _id: 1, n: 1 } } },
      { updateOne: { filter: { _id: 1 }, update: { $inc: { n: 1 } } } },
      { updateOne: { filter: { _id: 2 }, update: { $set: { n: 9 } }, upsert: true } },
      { deleteOne: { filter: { _id: 1 } } },
    ]);
    expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 1, upsertedCount: 1, deletedCount: 1 });
    expect(await collection.find().toArray()).toEqual([{ _id: 2, n: 9 }]);
  });

  test('deleteOne deletes one, deleteMany all that match', async () => {
    const collection = fresh();
    await collection.insertMany([1, 2, 3, 4].map((_id) => ({ _id, odd: _id % 2 })));
    expect((await collection.deleteOne({ odd: 1 })).deletedCount).toBe(1);
    expect((await collection.deleteMany({ odd: 0 })).deletedCount).toBe(2);
    expect(await collection.countDocuments()).toBe(1);
  });
});
