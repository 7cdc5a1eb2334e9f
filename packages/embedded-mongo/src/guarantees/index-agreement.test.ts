import fc from 'fast-check';
import { type Collection, type Document, MongoClient } from 'mongodb';
import { startTemporary, type Temporary } from '../testing/targets.js';

type Row = Document & { _id: number };

const SAMPLES = [1, 2, 2.5, -3, 'x', 'y', null, true, [1, 'x'], [], { x: 1 }, [{ x: 1 }, { x: 2 }], new Date(5)];
const value = fc.constantFrom(...SAMPLES);
// `b` shares a compound index with `a`: MongoDB refuses documents in which both are arrays.
const scalar = fc.constantFrom(...SAMPLES.filter((sample) => !Array.isArray(sample)));
const row = fc.record({ a: value, b: scalar, d: value }, { requiredKeys: [] });
const condition = fc.oneof(
  value,
  value.map(($gt) => ({ $gt })),
  value.map(($lte) => ({ $lte })),
  value.map(($ne) => ({ $ne })),
  value.map(($gt) => ({ $not: { $gt } })),
  fc.boolean().map(($exists) => ({ $exists })),
  fc.tuple(value, value).map(($in) => ({ $in })),
  fc.tuple(value, value).map(([$gte, $lt]) => ({ $gte, $lt })),
);
const filter = fc.record({ a: condition, b: condition, 'd.x': condition }, { requiredKeys: [] });
const sort = fc.constantFrom<Record<string, 1 | -1>>(
  { _id: 1 },
  { a: 1, _id: 1 },
  { b: -1, _id: 1 },
  { a: 1, b: -1, _id: 1 },
);

describe('an index changes how fast an answer comes, never the answer', () => {
  let mongo: Temporary;
  let client: MongoClient;

  beforeAll(async () => {
    mongo = await startTemporary();
    client = await MongoClient.connect(mongo.url);
  });
  afterAll(async () => {
    await client.close();
    await mongo.stop();
  });

  test('for documents, changes, filters and sorts of any kind', async () => {
    const queries = fc.array(fc.tuple(filter, sort), { minLength: 8, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 5, maxLength: 25 }),
        filter,
        value,
        queries,
        async (rows, changed, to, asked) => {
          const [plain, indexed] = await freshPair(client);
          const answers = [];
          for (const collection of [plain, indexed]) {
            await collection.insertMany(rows.map((each, _id) => ({ _id, ...each })));
            const { matchedCount } = await collection.updateMany(changed, { $set: { a: to } });
            const found = [];
            for (const [wanted, order] of asked)
              found.push((await collection.find(wanted).sort(order).toArray()).map(({ _id }) => _id));
            answers.push({ matchedCount, found });
          }
          expect(answers[1]).toEqual(answers[0]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Two empty collections, one with every kind of index. */
async function freshPair(client: MongoClient): Promise<[plain: Collection<Row>, indexed: Collection<Row>]> {
  const db = client.db('agreement');
  await db.dropDatabase();
  const indexed = db.collection<Row>('indexed');
  await indexed.createIndexes([
    { key: { a: 1, b: -1 } },
    { key: { b: 1 }, sparse: true },
    { key: { 'd.x': 1 } },
    { key: { a: -1 }, name: 'partial', partialFilterExpression: { b: { $exists: true } } },
  ]);
  return [db.collection<Row>('plain'), indexed];
}
