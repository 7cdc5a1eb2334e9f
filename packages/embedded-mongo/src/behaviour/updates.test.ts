import { Decimal128, type Document, Double, Int32, Long } from 'mongodb';
import { describeTargets } from '../testing/targets.js';

type Row = Document & { _id: number };

describeTargets('updates', (target) => {
  let serial = 0;
  const fresh = () => {
    serial += 1;
    return target.db.collection<Row>(`u_${serial}`);
  };
  /** Applies an update to one document and returns what becomes of it. */
  const apply = async (document: Document, update: Document | Document[], options = {}, filter: Document = {}) => {
    const collection = fresh();
    await collection.insertOne({ _id: 1, ...document });
    await collection.updateOne(filter, update, options);
    const { _id, ...rest }: Document = (await collection.findOne({})) ?? {};
    return rest;
  };

  test('$set writes nested paths and array positions, padding with null', async () => {
    expect(await apply({ a: { b: 1 }, l: [1] }, { $set: { 'a.c': 2, 'n.x.y': 3, 'l.3': 9 } })).toEqual({
      a: { b: 1, c: 2 },
      l: [1, null, null, 9],
      n: { x: { y: 3 } },
    });
  });

  test('$set through a scalar is refused', async () => {
    await expect(apply({ a: 1 }, { $set: { 'a.b': 1 } })).rejects.toMatchObject({ code: 28 });
  });

  test('$unset removes fields and empties array places', async () => {
    expect(
      await apply({ a: 1, b: { c: 1, d: 2 }, l: [1, 2] }, { $unset: { a: '', 'b.c': '', 'l.0': '', no: '' } }),
    ).toEqual({ b: { d: 2 }, l: [null, 2] });
  });

  test('$inc and $mul keep and widen number types', async () => {
    const collection = fresh();
    await collection.insertOne({
      _id: 1,
      int: new Int32(2147483647),
      long: Long.fromString('9007199254740993'),
      decimal: Decimal128.fromString('0.10'),
      double: 1.5,
    });
    await collection.updateOne(
      {},
      { $inc: { int: 1, long: 1, decimal: Decimal128.fromString('0.2'), double: 1, made: 4 }, $mul: { zero: 5 } },
    );
    const raw = await collection.findOne({}, { promoteValues: false } as object);
    expect(raw?.['int']).toEqual(Long.fromString('2147483648'));
    expect(raw?.['long'].toString()).toBe('9007199254740994');
    expect(raw?.['decimal'].toString()).toBe('0.30');
    expect(raw?.['double']).toEqual(new Double(2.5));
    expect(raw?.['made']).toEqual(new Int32(4));
    expect(raw?.['zero']).toEqual(new Int32(0));
  });

  test.each([
    ['$inc of a string', { $inc: { s: 1 } }, 14],
    ['$inc by a string', { $inc: { n: 'x' } }, 14],
    ['$mul of a string', { $mul: { s: 2 } }, 14],
    ['$push to a number', { $push: { n: 1 } }, 2],
    ['$addToSet to a number', { $addToSet: { n: 1 } }, 2],
    ['$pop of a number', { $pop: { n: 1 } }, 14],
    ['$pull from a number', { $pull: { n: 1 } }, 2],
    ['a changed _id', { $set: { _id: 2 } }, 66],
    ['an unset _id', { $unset: { _id: 1 } }, 66],
    ['conflicting paths', { $set: { a: 1 }, $inc: { 'a.b': 1 } }, 40],
    ['an unknown operator', { $frobnicate: { a: 1 } }, 9],
    ['an empty path part', { $set: { 'a..b': 1 } }, 56],
    ['a dollar field', { $set: { 'a.$b': 1 } }, 52],
  ])('%s is refused and changes nothing', async (_name, update, code) => {
    const collection = fresh();
    await collection.insertOne({ _id: 1, s: 'text', n: 1 });
    await expect(collection.updateOne({}, update as Document)).rejects.toMatchObject({ code });
    expect(await collection.findOne({})).toEqual({ _id: 1, s: 'text', n: 1 });
  });

  test('$min and $max compare in BSON order', async () => {
    expect(await apply({ a: 5, b: 5, c: 5 }, { $min: { a: 3, b: 9, d: 1 }, $max: { c: 'text' } })).toEqual({
      a: 3,
      b: 5,
      c: 'text',
      d: 1,
    });
  });

  test('$rename moves a field', async () => {
    expect(await apply({ a: 1, b: { c: 2 } }, { $rename: { a: 'b.d', no: 'x' } })).toEqual({ b: { c: 2, d: 1 } });
  });

  test('$currentDate sets the time of the server', async () => {
    expect((await apply({}, { $currentDate: { at: true } }))['at']).toBeInstanceOf(Date);
  });

  test('$push with $each, $position, $sort and $slice', async () => {
    expect(await apply({ l: [3, 1] }, { $push: { l: { $each: [2, 5], $sort: 1, $slice: -3 } } })).toEqual({
      l: [2, 3, 5],
    });
    expect(await apply({ l: [3] }, { $push: { l: { $each: [1, 2], $position: 0 } } })).toEqual({ l: [1, 2, 3] });
    expect(await apply({}, { $push: { l: { $each: [{ n: 2 }, { n: 1 }], $sort: { n: 1 } } } })).toEqual({
      l: [{ n: 1 }, { n: 2 }],
    });
  });

  test('$addToSet compares whole values', async () => {
    expect(
      await apply({ l: [1, { a: 1, b: 2 }] }, { $addToSet: { l: { $each: [1, 2, { a: 1, b: 2 }, { b: 2, a: 1 }] } } }),
    ).toEqual({
      l: [1, { a: 1, b: 2 }, 2, { b: 2, a: 1 }],
    });
  });

  test('$pull takes values and conditions, $pullAll values, $pop an end', async () => {
    expect(await apply({ l: [1, 5, 9] }, { $pull: { l: { $gte: 5 } } })).toEqual({ l: [1] });
    expect(
      await apply(
        {
          l: [
            { k: 'a', n: 1 },
            { k: 'b', n: 1 },
          ],
        },
        { $pull: { l: { k: 'a' } } },
      ),
    ).toEqual({ l: [{ k: 'b', n: 1 }] });
    expect(await apply({ l: [1, 2, 1] }, { $pullAll: { l: [1] } })).toEqual({ l: [2] });
    expect(await apply({ a: [1, 2], b: [1, 2] }, { $pop: { a: 1, b: -1 } })).toEqual({ a: [1], b: [2] });
  });

  test('the positional $ changes the element that met the query', async () => {
    const items = [
      { k: 'x', n: 1 },
      { k: 'y', n: 1 },
    ];
    expect(await apply({ items }, { $set: { 'items.$.n': 5 } }, {}, { 'items.k': 'y' })).toEqual({
      items: [
        { k: 'x', n: 1 },
        { k: 'y', n: 5 },
      ],
    });
    await expect(apply({ items }, { $set: { 'items.$.n': 5 } })).rejects.toMatchObject({ code: 2 });
  });

  test('$[] and $[name] with arrayFilters change many elements', async () => {
    expect(await apply({ g: [1, 5, 9] }, { $inc: { 'g.$[]': 1 } })).toEqual({ g: [2, 6, 10] });
    const items = [
      { n: 1, l: [1, 7] },
      { n: 2, l: [8] },
    ];
    expect(
      await apply(
        { items },
        { $set: { 'items.$[i].l.$[n]': 0 } },
        { arrayFilters: [{ 'i.n': { $lte: 2 } }, { n: { $gt: 6 } }] },
      ),
    ).toEqual({
      items: [
        { n: 1, l: [1, 0] },
        { n: 2, l: [0] },
      ],
    });
    await expect(apply({ g: [1] }, { $set: { 'g.$[x]': 1 } }, { arrayFilters: [{ y: 1 }] })).rejects.toMatchObject({
      name: 'MongoServerError',
    });
  });

  test('a pipeline computes from the document', async () => {
    expect(await apply({ a: 2, b: 3 }, [{ $set: { c: { $multiply: ['$a', '$b'] } } }, { $unset: 'a' }])).toEqual({
      b: 3,
      c: 6,
    });
  });

  test('replaceOne keeps the _id and refuses another', async () => {
    const collection = fresh();
    await collection.insertOne({ _id: 1, a: 1 });
    await collection.replaceOne({ _id: 1 }, { b: 2 });
    expect(await collection.findOne({})).toEqual({ _id: 1, b: 2 });
    await expect(collection.replaceOne({ _id: 1 }, { _id: 2 } as Row)).rejects.toMatchObject({ code: 66 });
  });

  test('an upsert starts from the equalities of its query and applies $setOnInsert once', async () => {
    const collection = fresh();
    const update = { $set: { n: 1 }, $setOnInsert: { made: true } };
    const first = await collection.updateOne({ _id: 7, 'key.a': 'x', age: { $gt: 3 } }, update, { upsert: true });
    expect(first).toMatchObject({ matchedCount: 0, upsertedCount: 1, upsertedId: 7 });
    expect(await collection.findOne({})).toEqual({ _id: 7, key: { a: 'x' }, n: 1, made: true });
    await collection.updateOne({ _id: 7 }, { $set: { n: 2 }, $setOnInsert: { made: false } }, { upsert: true });
    expect(await collection.findOne({})).toMatchObject({ n: 2, made: true });
  });

  test('matched and modified counts differ where nothing changes', async () => {
    const collection = fresh();
    await collection.insertMany([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ]);
    expect(await collection.updateMany({}, { $set: { n: 1 } })).toMatchObject({ matchedCount: 2, modifiedCount: 1 });
  });

  test('new fields are added in the order of their names', async () => {
    expect(Object.keys(await apply({ z: 1 }, { $set: { c: 1, a: 1, b: 1 } }))).toEqual(['z', 'a', 'b', 'c']);
  });

  test('a changed document may match its own update only once', async () => {
    const collection = fresh();
    await collection.createIndex({ n: 1 });
    await collection.insertMany(Array.from({ length: 50 }, (_, _id) => ({ _id, n: _id })));
    expect((await collection.updateMany({ n: { $gte: 0 } }, { $inc: { n: 1000 } })).modifiedCount).toBe(50);
    expect(await collection.countDocuments({ n: { $gte: 2000 } })).toBe(0);
  });
});
