import { Decimal128, type Document } from 'mongodb';
import { describeTargets } from '../testing/targets.js';

describeTargets('aggregation', (target) => {
  beforeAll(async () => {
    await target.db.collection<Document & { _id: number }>('sales').insertMany([
      { _id: 1, shop: 'a', price: 10, qty: 2, tags: ['x', 'y'], at: new Date('2024-01-31T10:00:00Z') },
      { _id: 2, shop: 'b', price: 20, qty: 1, tags: ['y'], at: new Date('2024-02-01T00:00:00Z') },
      { _id: 3, shop: 'a', price: 5, qty: 4, tags: [], at: new Date('2024-02-29T23:59:59Z') },
      { _id: 4, shop: 'c', qty: 3 },
    ]);
    await target.db.collection<Document & { _id: string }>('shops').insertMany([
      { _id: 'a', city: 'North' },
      { _id: 'b', city: 'South' },
    ]);
  });

  const run = (...pipeline: Document[]) => target.db.collection('sales').aggregate(pipeline).toArray();

  test('$match, $sort, $skip and $limit', async () => {
    const found = await run(
      { $match: { price: { $gt: 1 } } },
      { $sort: { price: -1 } },
      { $skip: 1 },
      { $limit: 1 },
      { $project: { _id: 1 } },
    );
    expect(found).toEqual([{ _id: 1 }]);
  });

  test('$group sums, averages, counts and collects', async () => {
    const found = await run(
      {
        $group: {
          _id: '$shop',
          total: { $sum: { $multiply: ['$price', '$qty'] } },
          mean: { $avg: '$price' },
          least: { $min: '$price' },
          most: { $max: '$qty' },
          n: { $sum: 1 },
          ids: { $push: '$_id' },
        },
      },
      { $sort: { _id: 1 } },
    );
    expect(found).toEqual([
      { _id: 'a', total: 40, mean: 7.5, least: 5, most: 4, n: 2, ids: [1, 3] },
      { _id: 'b', total: 20, mean: 20, least: 20, most: 1, n: 1, ids: [2] },
      { _id: 'c', total: 0, mean: null, least: null, most: 3, n: 1, ids: [4] },
    ]);
  });

  test('$group by a document, $first, $last and $addToSet after a sort', async () => {
    const [all] = await run(
      { $sort: { _id: 1 } },
      {
        $group: {
          _id: { all: true },
          first: { $first: '$shop' },
          last: { $last: '$price' },
          shops: { $addToSet: '$shop' },
        },
      },
    );
    expect(all).toMatchObject({ _id: { all: true }, first: 'a', last: null });
    expect(all?.['shops'].sort()).toEqual(['a', 'b', 'c']);
  });

  test('$project includes, computes and renames; $addFields and $unset', async () => {
    expect(
      await run({ $match: { _id: 1 } }, { $project: { _id: 0, shop: 1, sum: { $add: ['$price', '$qty'] } } }),
    ).toEqual([{ shop: 'a', sum: 12 }]);
    expect(
      await run(
        { $match: { _id: 2 } },
        { $addFields: { 'meta.cheap': { $lt: ['$price', 30] } } },
        { $unset: ['tags', 'at', 'qty'] },
      ),
    ).toEqual([{ _id: 2, shop: 'b', price: 20, meta: { cheap: true } }]);
  });

  test('computing within an array sets the field in each of its documents', async () => {
    const stages = [
      { $match: { _id: 1 } },
      { $set: { list: [{ a: 1 }, { a: 2 }] } },
      { $project: { _id: 0, 'list.shop': '$shop' } },
    ];
    expect(await run(...stages)).toEqual([{ list: [{ shop: 'a' }, { shop: 'a' }] }]);
  });

  test('$unwind, with empty arrays kept or not', async () => {
    expect(await run({ $unwind: '$tags' }, { $project: { tags: 1 } })).toEqual([
      { _id: 1, tags: 'x' },
      { _id: 1, tags: 'y' },
      { _id: 2, tags: 'y' },
    ]);
    expect(
      await run(
        { $unwind: { path: '$tags', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' } },
        { $match: { _id: { $gt: 2 } } },
        { $project: { i: 1 } },
      ),
    ).toEqual([
      { _id: 3, i: null },
      { _id: 4, i: null },
    ]);
  });

  test('$lookup by fields and by a pipeline', async () => {
    const joined = await run(
      { $match: { _id: { $in: [1, 4] } } },
      { $lookup: { from: 'shops', localField: 'shop', foreignField: '_id', as: 'of' } },
      { $project: { of: 1 } },
    );
    expect(joined).toEqual([
      { _id: 1, of: [{ _id: 'a', city: 'North' }] },
      { _id: 4, of: [] },
    ]);
    const piped = await run(
      { $match: { _id: 2 } },
      {
        $lookup: {
          from: 'shops',
          let: { s: '$shop' },
          pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$s'] } } }, { $project: { city: 1, _id: 0 } }],
          as: 'of',
        },
      },
      { $project: { of: 1 } },
    );
    expect(piped).toEqual([{ _id: 2, of: [{ city: 'South' }] }]);
  });

  test('$facet, $count, $sortByCount and $bucket', async () => {
    const [facets] = await run({
      $facet: {
        n: [{ $count: 'n' }],
        tags: [{ $unwind: '$tags' }, { $sortByCount: '$tags' }],
        buckets: [
          { $match: { price: { $exists: true } } },
          { $bucket: { groupBy: '$price', boundaries: [0, 10, 30], output: { ids: { $push: '$_id' } } } },
        ],
      },
    });
    expect(facets).toEqual({
      n: [{ n: 4 }],
      tags: [
        { _id: 'y', count: 2 },
        { _id: 'x', count: 1 },
      ],
      buckets: [
        { _id: 0, ids: [3] },
        { _id: 10, ids: [1, 2] },
      ],
    });
  });

  test('$replaceRoot makes a part the whole', async () => {
    expect(
      await run(
        { $match: { _id: 1 } },
        { $replaceRoot: { newRoot: { $mergeObjects: [{ kind: 'sale' }, { of: '$shop' }] } } },
      ),
    ).toEqual([{ kind: 'sale', of: 'a' }]);
  });

  test('an empty result counts as none', async () => {
    expect(await run({ $match: { _id: 99 } }, { $count: 'n' })).toEqual([]);
  });

  test.each<[string, unknown, unknown]>([
    ['$add of whole numbers', { $add: [1, 2, 3] }, 6],
    ['$add to a date', { $add: ['$at', 1000] }, new Date('2024-01-31T10:00:01Z')],
    ['$subtract of dates in ms', { $subtract: ['$at', new Date('2024-01-31T09:59:59Z')] }, 1000],
    ['$divide', { $divide: [7, 2] }, 3.5],
    ['$mod keeps the sign of the dividend', { $mod: [-7, 3] }, -1],
    ['$round half to even', { $round: [2.5] }, 2],
    ['$round to places', { $round: [2.345678, 3] }, 2.346],
    ['null in arithmetic', { $multiply: [null, 2] }, null],
    ['$cond', { $cond: [{ $gt: ['$price', 5] }, 'dear', 'cheap'] }, 'dear'],
    // biome-ignore lint/suspicious/noThenProperty: the name MongoDB gives it
    ['$switch', { $switch: { branches: [{ case: { $eq: ['$shop', 'b'] }, then: 1 }], default: 2 } }, 2],
    ['$ifNull', { $ifNull: ['$none', '$also', 'fallback'] }, 'fallback'],
    ['missing is below null', { $lt: ['$none', null] }, true],
    ['$and of truths', { $and: [1, '', true] }, true],
    ['$concat', { $concat: ['$shop', '-', 'z'] }, 'a-z'],
    ['$toUpper', { $toUpper: '$shop' }, 'A'],
    ['$split', { $split: ['a,b', ','] }, ['a', 'b']],
    ['$substrCP', { $substrCP: ['h\u00e9llo', 1, 3] }, '\u00e9ll'],
    ['$trim', { $trim: { input: '  x ' } }, 'x'],
    ['$regexMatch', { $regexMatch: { input: 'Niche', regex: '^n', options: 'i' } }, true],
    ['$size', { $size: '$tags' }, 2],
    ['$arrayElemAt from the end', { $arrayElemAt: ['$tags', -1] }, 'y'],
    ['$slice', { $slice: [[1, 2, 3], 1, 1] }, [2]],
    ['$filter', { $filter: { input: [1, 2, 3], as: 'n', cond: { $gte: ['$$n', 2] } } }, [2, 3]],
    ['$map', { $map: { input: [1, 2], as: 'n', in: { $add: ['$$n', '$qty'] } } }, [3, 4]],
    ['$reduce', { $reduce: { input: [1, 2, 3], initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 6],
    ['$in', { $in: ['x', '$tags'] }, true],
    ['$range', { $range: [0, 5, 2] }, [0, 2, 4]],
    ['$setDifference', { $setDifference: [['a', 'b'], ['b']] }, ['a']],
    ['$objectToArray', { $objectToArray: { a: 1 } }, [{ k: 'a', v: 1 }]],
    ['$arrayToObject', { $arrayToObject: [[['k', 1]]] }, { k: 1 }],
    ['$let', { $let: { vars: { p: '$price' }, in: { $multiply: ['$$p', 2] } } }, 20],
    ['$dateToString', { $dateToString: { date: '$at', format: '%Y-%m' } }, '2024-01'],
    ['$year', { $year: '$at' }, 2024],
    [
      '$dateAdd clamps to the month',
      { $dateAdd: { startDate: '$at', unit: 'month', amount: 1 } },
      new Date('2024-02-29T10:00:00Z'),
    ],
    ['$dateTrunc', { $dateTrunc: { date: '$at', unit: 'month' } }, new Date('2024-01-01T00:00:00Z')],
    [
      '$dateDiff counts boundaries',
      { $dateDiff: { startDate: '$at', endDate: new Date('2024-02-01T00:00:00Z'), unit: 'month' } },
      1,
    ],
    ['$toString', { $toString: 12 }, '12'],
    ['$convert on error', { $convert: { input: 'x', to: 'int', onError: -1 } }, -1],
    ['$type of a missing field', { $type: '$none' }, 'missing'],
    ['$literal', { $literal: '$shop' }, '$shop'],
    [
      'decimal arithmetic is exact',
      { $toString: { $add: [Decimal128.fromString('0.1'), Decimal128.fromString('0.2')] } },
      '0.3',
    ],
    ['$sum over an array', { $sum: [[1, 2, 3]] }, 6],
    ['$$ROOT', '$$ROOT.shop', 'a'],
  ])('expression: %s', async (_name, expression, expected) => {
    const [result] = await run({ $match: { _id: 1 } }, { $project: { _id: 0, result: expression } });
    expect(result).toEqual({ result: expected });
  });

  test('division by zero is an error', async () => {
    await expect(run({ $project: { x: { $divide: [1, 0] } } })).rejects.toMatchObject({ name: 'MongoServerError' });
  });
});
