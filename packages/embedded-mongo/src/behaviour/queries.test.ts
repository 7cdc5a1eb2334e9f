import { Binary, Decimal128, type Document, Double, Int32, Long, ObjectId, UUID } from 'mongodb';
import { describeTargets } from '../testing/targets.js';

describeTargets('queries', (target) => {
  /** Inserts documents with ascending `_id` and returns the ids that a filter finds. */
  const idsOf = async (documents: Document[], filter: Document, options = {}): Promise<unknown[]> => {
    const collection = target.db.collection<{ _id: number }>(`q_${new ObjectId()}`);
    if (documents.length > 0) await collection.insertMany(documents.map((each, _id) => ({ _id, ...each })));
    return (await collection.find(filter, options).toArray()).map(({ _id }) => _id);
  };

  test('equality compares numbers by value across int, long, double and decimal', async () => {
    const stored = [
      { n: new Int32(2) },
      { n: new Double(2) },
      { n: Long.fromNumber(2) },
      { n: Decimal128.fromString('2.0') },
      { n: '2' },
    ];
    expect(await idsOf(stored, { n: 2 })).toEqual([0, 1, 2, 3]);
  });

  test('ranges over Decimal128 compare exactly', async () => {
    const stored = ['0.1', '0.10', '9.99', '10.00', '1E+30', '-5'].map((text) => ({
      price: Decimal128.fromString(text),
    }));
    expect(
      await idsOf(stored, { price: { $gt: Decimal128.fromString('0.1'), $lt: Decimal128.fromString('10') } }),
    ).toEqual([2]);
    expect(await idsOf(stored, { price: { $gte: 10 } })).toEqual([3, 4]);
  });

  test('longs beyond 2^53 are told apart', async () => {
    const stored = [{ n: Long.fromString('9007199254740993') }, { n: Long.fromString('9007199254740992') }];
    expect(await idsOf(stored, { n: Long.fromString('9007199254740993') })).toEqual([0]);
    expect(await idsOf(stored, { n: { $gt: 9007199254740992 } })).toEqual([0]);
  });

  test('a subdocument is equal only with the same fields in the same order', async () => {
    const stored = [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, { a: { x: 1, y: 2, z: 3 } }];
    expect(await idsOf(stored, { a: { x: 1, y: 2 } })).toEqual([0]);
  });

  test('null matches null and missing, $exists tells them apart', async () => {
    const stored = [{ a: null }, {}, { a: 1 }, { a: [] }, { a: [null] }];
    expect(await idsOf(stored, { a: null })).toEqual([0, 1, 4]);
    expect(await idsOf(stored, { a: { $exists: true } })).toEqual([0, 2, 3, 4]);
    expect(await idsOf(stored, { a: { $exists: false } })).toEqual([1]);
    expect(await idsOf(stored, { a: { $ne: null } })).toEqual([2, 3]);
    expect(await idsOf(stored, { a: { $gte: null } })).toEqual([0, 1, 4]);
  });

  test('null at a path through an array looks only at the documents in it', async () => {
    const stored = [{ a: [1, 2] }, { a: [] }, { a: [{ c: 1 }] }, { a: [{ b: null }] }, { a: [{ b: 1 }] }, { a: 1 }];
    expect(await idsOf(stored, { 'a.b': null })).toEqual([2, 3, 5]);
    expect(await idsOf(stored, { 'a.b': { $exists: false } })).toEqual([0, 1, 2, 5]);
  });

  test('ranges look only at values of their own type', async () => {
    const stored = [{ v: 5 }, { v: 'five' }, { v: new Date(5) }, { v: true }, { v: null }, { v: [7] }];
    expect(await idsOf(stored, { v: { $gt: 1 } })).toEqual([0, 5]);
    expect(await idsOf(stored, { v: { $gte: '' } })).toEqual([1]);
    expect(await idsOf(stored, { v: { $lt: new Date(10) } })).toEqual([2]);
    expect(await idsOf(stored, { v: { $lte: true } })).toEqual([3]);
  });

  test('conditions on an array may be met by different elements, $elemMatch asks for one', async () => {
    const stored = [{ v: [1, 10] }, { v: [4, 5] }, { v: [20] }];
    expect(await idsOf(stored, { v: { $gt: 3, $lt: 6 } })).toEqual([0, 1]);
    expect(await idsOf(stored, { v: { $gt: 5, $lt: 5 } })).toEqual([0]);
    expect(await idsOf(stored, { v: { $elemMatch: { $gt: 5, $lt: 15 } } })).toEqual([0]);
  });

  test('an array is equal to itself and to each of its elements', async () => {
    const stored = [{ t: ['a', 'b'] }, { t: ['b', 'a'] }, { t: 'a' }, { t: [['a', 'b']] }];
    expect(await idsOf(stored, { t: 'a' })).toEqual([0, 1, 2]);
    expect(await idsOf(stored, { t: ['a', 'b'] })).toEqual([0, 3]);
  });

  test('$elemMatch on documents, and dotted paths through arrays', async () => {
    const stored = [
      {
        r: [
          { k: 'x', n: 1 },
          { k: 'y', n: 9 },
        ],
      },
      { r: [{ k: 'x', n: 9 }] },
    ];
    expect(await idsOf(stored, { r: { $elemMatch: { k: 'x', n: { $gt: 5 } } } })).toEqual([1]);
    expect(await idsOf(stored, { 'r.k': 'x', 'r.n': { $gt: 5 } })).toEqual([0, 1]);
    expect(await idsOf(stored, { 'r.1.k': 'y' })).toEqual([0]);
  });

  test('$in and $nin take values, null and regular expressions', async () => {
    const stored = [{ s: 'alpha' }, { s: 'beta' }, { s: ['gamma', 'alto'] }, {}, { s: 4 }];
    expect(await idsOf(stored, { s: { $in: [/^al/, 4] } })).toEqual([0, 2, 4]);
    expect(await idsOf(stored, { s: { $in: [null] } })).toEqual([3]);
    expect(await idsOf(stored, { s: { $nin: ['alpha', null] } })).toEqual([1, 2, 4]);
  });

  test('$and, $or, $nor and $not combine', async () => {
    const stored = [{ a: 1, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 1 }, { b: 3 }];
    expect(await idsOf(stored, { $or: [{ a: 2 }, { b: 2 }] })).toEqual([1, 2]);
    expect(await idsOf(stored, { $nor: [{ a: 1 }, { b: 3 }] })).toEqual([2]);
    expect(await idsOf(stored, { a: { $not: { $gt: 1 } } })).toEqual([0, 1, 3]);
    expect(await idsOf(stored, { $and: [{ a: 1 }, { $or: [{ b: 2 }, { b: 9 }] }] })).toEqual([1]);
  });

  test('$all, $size, $mod and $type', async () => {
    const stored = [{ v: [1, 2, 3] }, { v: [1] }, { v: 6 }, { v: 'x' }, { v: [{ a: 1 }, { a: 2 }] }];
    expect(await idsOf(stored, { v: { $all: [1, 2] } })).toEqual([0]);
    expect(await idsOf(stored, { v: { $all: [{ $elemMatch: { a: 1 } }, { $elemMatch: { a: 2 } }] } })).toEqual([4]);
    expect(await idsOf(stored, { v: { $size: 1 } })).toEqual([1]);
    expect(await idsOf(stored, { v: { $mod: [3, 0] } })).toEqual([0, 2]);
    expect(await idsOf(stored, { v: { $type: 'string' } })).toEqual([3]);
    expect(await idsOf(stored, { v: { $type: ['array', 'int'] } })).toEqual([0, 1, 2, 4]);
  });

  test('regular expressions honour their options', async () => {
    const stored = [{ s: 'Niche\nfinder' }, { s: 'a niche' }, { s: 7 }];
    expect(await idsOf(stored, { s: { $regex: 'niche', $options: 'i' } })).toEqual([0, 1]);
    expect(await idsOf(stored, { s: /^finder/m })).toEqual([0]);
    expect(await idsOf(stored, { s: { $not: /niche/i } })).toEqual([2]);
  });

  test('$expr compares fields of one document', async () => {
    const stored = [{ a: 1, b: 2 }, { a: 3, b: 2 }, { a: 1 }];
    expect(await idsOf(stored, { $expr: { $gt: ['$a', '$b'] } })).toEqual([1, 2]);
  });

  test('sorting follows BSON order across types', async () => {
    const stored = [
      { v: new Date(0) },
      { v: true },
      { v: new ObjectId('000000000000000000000001') },
      { v: new Binary(Buffer.from('x')) },
      { v: { a: 1 } },
      { v: 'text' },
      { v: 1.5 },
      { v: null },
      {},
      { v: Decimal128.fromString('1.4') },
      { v: /x/ },
    ];
    expect(await idsOf(stored, {}, { sort: { v: 1, _id: 1 } })).toEqual([7, 8, 9, 6, 5, 4, 3, 2, 1, 0, 10]);
  });

  test('an array sorts by its smallest element upwards and by its largest downwards', async () => {
    const stored = [{ v: [1, 9] }, { v: 5 }, { v: [] }, { v: [6, 7] }];
    expect(await idsOf(stored, {}, { sort: { v: 1 } })).toEqual([2, 0, 1, 3]);
    expect(await idsOf(stored, {}, { sort: { v: -1 } })).toEqual([0, 3, 1, 2]);
  });

  test('strings compare by code point', async () => {
    const stored = [{ s: '\u{1F600}' }, { s: '\uFFFD' }, { s: 'z' }, { s: 'Z' }, { s: 'é' }];
    expect(await idsOf(stored, {}, { sort: { s: 1 } })).toEqual([3, 2, 4, 1, 0]);
  });

  test('skip and limit cut the sorted result', async () => {
    const stored = [5, 3, 1, 4, 2].map((n) => ({ n }));
    expect(await idsOf(stored, {}, { sort: { n: 1 }, skip: 1, limit: 2 })).toEqual([4, 1]);
  });

  test('every BSON type comes back as it was stored', async () => {
    const collection = target.db.collection('types');
    const document = {
      _id: new UUID('0193e2a0-0000-7000-8000-000000000001') as unknown as ObjectId,
      int: new Int32(1),
      double: new Double(1),
      half: 0.5,
      long: Long.fromString('9223372036854775807'),
      decimal: Decimal128.fromString('1.10'),
      binary: new Binary(Buffer.from([1, 2, 3]), 0x80),
      id: new ObjectId('65a000000000000000000001'),
      date: new Date(-1),
      regex: /a+/i,
      none: null,
      yes: true,
      text: 'ünï\0code',
      nested: { list: [1, [2, { deep: 'x' }]] },
    };
    await collection.insertOne(document);
    const [raw] = await collection
      .find({}, { promoteValues: false, promoteBuffers: false, bsonRegExp: true } as object)
      .toArray();
    expect(raw?.['double']).toBeInstanceOf(Double);
    expect(raw?.['int']).toBeInstanceOf(Int32);
    expect(raw?.['long'].toString()).toBe('9223372036854775807');
    expect(raw?.['decimal'].toString()).toBe('1.10');
    expect(raw?.['binary'].sub_type).toBe(0x80);
    const plain = await collection.findOne({ id: document.id });
    expect(plain).toMatchObject({
      half: 0.5,
      date: new Date(-1),
      regex: /a+/i,
      none: null,
      yes: true,
      text: 'ünï\0code',
      nested: document.nested,
    });
  });

  test('types survive an update of another field', async () => {
    const collection = target.db.collection('types_after_update');
    await collection.insertOne({
      double: new Double(3),
      long: Long.fromNumber(3),
      decimal: Decimal128.fromString('3.00'),
    });
    await collection.updateOne({}, { $set: { other: 1 } });
    const raw = await collection.findOne({}, { promoteValues: false } as object);
    expect(raw?.['double']).toBeInstanceOf(Double);
    expect(raw?.['long']).toBeInstanceOf(Long);
    expect(raw?.['decimal'].toString()).toBe('3.00');
  });

  test('documents without a sort come in the order of their insertion', async () => {
    const collection = target.db.collection<{ _id: string }>('natural');
    await collection.insertMany([{ _id: 'z' }, { _id: 'a' }, { _id: 'm' }]);
    await collection.updateOne({ _id: 'z' }, { $set: { grown: 'x'.repeat(500) } });
    expect((await collection.find().toArray()).map(({ _id }) => _id)).toEqual(['z', 'a', 'm']);
  });

  test('a long _id is found, and is unique', async () => {
    const collection = target.db.collection<{ _id: string }>('long_ids');
    const long = 'k'.repeat(5000);
    await collection.insertMany([{ _id: `${long}a` }, { _id: `${long}b` }]);
    expect((await collection.findOne({ _id: `${long}b` }))?._id).toBe(`${long}b`);
    await expect(collection.insertOne({ _id: `${long}a` })).rejects.toMatchObject({ code: 11000 });
  });

  test('count, estimatedDocumentCount and distinct', async () => {
    const collection = target.db.collection('counted');
    await collection.insertMany([{ t: ['a', 'b'], n: 1 }, { t: 'a', n: 1.0 }, { n: Decimal128.fromString('1') }]);
    expect(await collection.countDocuments({ t: 'a' })).toBe(2);
    expect(await collection.countDocuments({}, { skip: 1, limit: 1 })).toBe(1);
    expect(await collection.estimatedDocumentCount()).toBe(3);
    expect((await collection.distinct('t')).sort()).toEqual(['a', 'b']);
    expect(await collection.distinct('n')).toHaveLength(1);
  });

  test.each([
    ['an unknown operator', { a: { $near: [1, 2] } }],
    ['an unknown top level operator', { $foo: 1 }],
    ['a $in without an array', { a: { $in: 'x' } }],
    ['an empty $or', { $or: [] }],
  ])('%s is an error', async (_name, filter) => {
    await expect(
      target.db
        .collection('errors')
        .find(filter as Document)
        .toArray(),
    ).rejects.toMatchObject({ name: 'MongoServerError' });
  });
});
