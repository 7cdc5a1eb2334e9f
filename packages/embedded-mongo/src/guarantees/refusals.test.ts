import { type Db, type Document, MongoClient, Timestamp } from 'mongodb';
import { startTemporary, type Temporary } from '../testing/targets.js';

/** What MongoDB can and this store cannot: each is an error that names it. */
describe('what is not supported is refused by name', () => {
  let mongo: Temporary;
  let client: MongoClient;
  let db: Db;

  beforeAll(async () => {
    mongo = await startTemporary();
    client = await MongoClient.connect(mongo.url);
    db = client.db('refused');
    await db.collection('c').insertOne({ a: 1, l: [1, 2] });
  });
  afterAll(async () => {
    await client.close();
    await mongo.stop();
  });

  test.each<[string, Document]>([
    ['$where', { $where: 'true' }],
    ['$text', { $text: { $search: 'x' } }],
    ['$jsonSchema', { $jsonSchema: {} }],
    ['$near', { a: { $near: [1, 2] } }],
    ['$geoWithin', { a: { $geoWithin: {} } }],
    ['$bitsAllSet', { a: { $bitsAllSet: 1 } }],
  ])('query operator %s', async (name, filter) => {
    await expect(db.collection('c').find(filter).toArray()).rejects.toThrow(name);
    await expect(db.collection('none').find(filter).toArray()).rejects.toThrow(
      'not supported by the embedded development store',
    );
  });

  test.each<[string, Document]>([
    ['$out', { $out: 'x' }],
    ['$merge', { $merge: 'x' }],
    ['$graphLookup', { $graphLookup: {} }],
    ['$bucketAuto', { $bucketAuto: {} }],
    ['$changeStream', { $changeStream: {} }],
    ['$setWindowFields', { $setWindowFields: {} }],
    ['$function', { $project: { x: { $function: {} } } }],
    ['$stdDevPop', { $group: { _id: null, x: { $stdDevPop: '$a' } } }],
    ['$$USER_ROLES', { $project: { x: '$$USER_ROLES' } }],
  ])('aggregation %s', async (name, stage) => {
    await expect(db.collection('c').aggregate([stage]).toArray()).rejects.toThrow(name);
  });

  test('change streams', async () => {
    const stream = db.collection('c').watch();
    await expect(stream.next()).rejects.toThrow('$changeStream');
    await stream.close();
  });

  test.each<[string, () => Promise<unknown>]>([
    [
      'collation',
      () =>
        db
          .collection('c')
          .find({}, { collation: { locale: 'de' } })
          .toArray(),
    ],
    ['$bit', () => db.collection('c').updateOne({}, { $bit: { a: { and: 1 } } })],
    ['text', () => db.collection('c').createIndex({ a: 'text' })],
    ['2dsphere', () => db.collection('c').createIndex({ a: '2dsphere' })],
    ['wildcard', () => db.collection('c').createIndex({ '$**': 1 })],
    ['hidden', () => db.collection('c').createIndex({ b: 1 }, { hidden: true })],
    ['capped', () => db.createCollection('capped', { capped: true, size: 1 })],
    ['validator', () => db.createCollection('valid', { validator: { a: 1 } })],
    ['tailable', () => db.collection('c').find({}, { tailable: true }).toArray()],
    ['mapReduce', () => db.command({ mapReduce: 'c' })],
    [
      'regular expression',
      () =>
        db
          .collection('c')
          .find({ a: { $regex: '(?<x' } })
          .toArray(),
    ],
    [
      "option 'x'",
      () =>
        db
          .collection('c')
          .find({ a: { $regex: 'a', $options: 'x' } })
          .toArray(),
    ],
    ['frobnicate', () => db.command({ find: 'c', frobnicate: 1 })],
    ['renameCollection', () => db.renameCollection('c', 'd')],
    [
      'time zone',
      () =>
        db
          .collection('c')
          .aggregate([{ $project: { y: { $dateToString: { date: new Date(0), timezone: 'Europe/Berlin' } } } }])
          .toArray(),
    ],
    [
      'snapshot',
      () =>
        db
          .collection('c')
          .find({}, { readConcern: { level: 'snapshot' } })
          .toArray(),
    ],
  ])('%s', async (name, attempt) => {
    await expect(attempt()).rejects.toThrow(name);
  });

  test('the store says what it is', async () => {
    expect(await db.admin().buildInfo()).toMatchObject({ product: expect.stringContaining('not MongoDB') });
  });

  test('timestamps are kept', async () => {
    await db.collection('ts').insertOne({ t: new Timestamp({ t: 5, i: 6 }) });
    expect((await db.collection('ts').findOne())?.['t']).toEqual(new Timestamp({ t: 5, i: 6 }));
  });
});
