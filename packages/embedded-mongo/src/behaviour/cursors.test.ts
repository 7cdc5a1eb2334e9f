import { type Document, Long } from 'mongodb';
import { describeTargets } from '../testing/targets.js';

describeTargets('cursors', (target) => {
  const collection = () => target.db.collection<Document & { _id: number }>('read');

  beforeAll(async () => {
    await collection().insertMany(Array.from({ length: 1000 }, (_, _id) => ({ _id, pad: 'x'.repeat(100) })));
  });

  test('batches give every document once, in order', async () => {
    const ids: number[] = [];
    for await (const { _id } of collection().find().sort({ _id: -1 }).batchSize(37)) ids.push(_id);
    expect(ids).toEqual(Array.from({ length: 1000 }, (_, at) => 999 - at));
  });

  test('a reply holds at most 16 MB', async () => {
    const large = target.db.collection('large');
    await large.insertMany(Array.from({ length: 5 }, () => ({ data: Buffer.alloc(6_000_000) })));
    const reply = await target.db.command({ find: 'large', batchSize: 100 });
    expect(reply['cursor'].firstBatch).toHaveLength(2);
    expect(await large.find({}, { projection: { _id: 1 } }).toArray()).toHaveLength(5);
    expect(await large.find({}).toArray()).toHaveLength(5);
  });

  test('a killed cursor is gone', async () => {
    const reply = await target.db.command({ find: 'read', batchSize: 1 });
    const { id } = reply['cursor'];
    const cursorId = Long.isLong(id) ? id : Long.fromNumber(Number(id));
    expect((await target.db.command({ killCursors: 'read', cursors: [cursorId] }))['cursorsKilled']).toHaveLength(1);
    await expect(target.db.command({ getMore: cursorId, collection: 'read' })).rejects.toMatchObject({ code: 43 });
  });

  test('an aggregation is read in batches', async () => {
    expect(
      await collection()
        .aggregate([{ $match: { _id: { $lt: 500 } } }, { $set: { a: 1 } }], { batchSize: 50 })
        .toArray(),
    ).toHaveLength(500);
  });

  test('a batch size of zero opens the cursor only', async () => {
    const reply = await target.db.command({ find: 'read', batchSize: 0 });
    expect(reply['cursor'].firstBatch).toEqual([]);
    expect(Number(reply['cursor'].id)).not.toBe(0);
  });

  test('a document over 16 MB is refused', async () => {
    const [half] = [Buffer.alloc(9_000_000)];
    const set = collection().updateOne({ _id: 0 }, { $set: { a: half } });
    await set;
    await expect(collection().updateOne({ _id: 0 }, { $set: { b: half } })).rejects.toMatchObject({
      name: 'MongoServerError',
    });
    await collection().updateOne({ _id: 0 }, { $unset: { a: 1 } });
  });
});
