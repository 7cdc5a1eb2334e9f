import mongoose, { type Connection, Schema } from 'mongoose';
import { describeTargets } from '../testing/targets.js';

const lineSchema = new Schema({ label: String, amount: Schema.Types.Decimal128 }, { _id: false });
const orderSchema = new Schema(
  {
    _id: { type: String, required: true },
    customer: { type: Schema.Types.ObjectId, ref: 'Customer' },
    lines: [lineSchema],
    state: { type: String, enum: ['open', 'paid'], default: 'open' },
    tags: { type: Map, of: Number },
  },
  { timestamps: true, optimisticConcurrency: true },
);
orderSchema.index({ state: 1, createdAt: -1 });
const customerSchema = new Schema({ email: { type: String, unique: true }, name: String });

describeTargets('mongoose', (target) => {
  let connection: Connection;
  const orders = () => connection.model('Order', orderSchema);
  const customers = () => connection.model('Customer', customerSchema);

  beforeAll(async () => {
    connection = await mongoose.createConnection(target.url, { dbName: target.db.databaseName }).asPromise();
    await Promise.all([orders().init(), customers().init()]);
  });
  afterAll(() => connection.close());

  test('creates collections and indexes by itself', async () => {
    expect((await customers().collection.indexes()).map(({ name }) => name)).toEqual(['_id_', 'email_1']);
    expect(await orders().diffIndexes()).toEqual({ toDrop: [], toCreate: [] });
  });

  test('saves, finds, populates and changes documents', async () => {
    const customer = await customers().create({ email: 'a@example.test', name: 'A' });
    await orders().create({
      _id: 'o1',
      customer: customer._id,
      lines: [{ label: 'x', amount: mongoose.Types.Decimal128.fromString('1.50') }],
      tags: { a: 1 },
    });
    const found = await orders().findById('o1').populate<{ customer: { name: string } }>('customer').orFail();
    expect(found.customer.name).toBe('A');
    expect(found.lines[0]?.amount?.toString()).toBe('1.50');
    found.state = 'paid';
    found.lines.push({ label: 'y' });
    found.tags?.set('b', 2);
    await found.save();
    const again = await orders().findById('o1').lean().orFail();
    expect(again).toMatchObject({ state: 'paid', lines: [{ label: 'x' }, { label: 'y' }], tags: { a: 1, b: 2 } });
    expect(again.updatedAt).toBeInstanceOf(Date);
  });

  test('two saves of one version: the second is refused', async () => {
    await orders().create({ _id: 'o2' });
    const [first, second] = [await orders().findById('o2').orFail(), await orders().findById('o2').orFail()];
    first.state = 'paid';
    await first.save();
    second.state = 'paid';
    second.lines.push({ label: 'late' });
    await expect(second.save()).rejects.toMatchObject({ name: 'VersionError' });
  });

  test('a duplicate is an E11000 with its key', async () => {
    await customers().create({ email: 'b@example.test' });
    await expect(customers().create({ email: 'b@example.test' })).rejects.toMatchObject({
      code: 11000,
      keyValue: { email: 'b@example.test' },
    });
  });

  test('connection.transaction commits all models or none', async () => {
    const failing = connection.transaction(async (session) => {
      await orders().create([{ _id: 'o3' }], { session });
      await customers().create([{ email: 'c@example.test' }], { session });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await orders().exists({ _id: 'o3' })).toBeNull();
    await connection.transaction(async (session) => {
      await orders().create([{ _id: 'o3' }], { session });
      await customers().create([{ email: 'c@example.test' }], { session });
    });
    expect(await orders().exists({ _id: 'o3' })).not.toBeNull();
    expect(await customers().exists({ email: 'c@example.test' })).not.toBeNull();
  });

  test('bulkWrite, insertMany, countDocuments, distinct, cursor and aggregate', async () => {
    await orders().insertMany([{ _id: 'b1' }, { _id: 'b2', state: 'paid' }, { _id: 'b3' }]);
    await orders().bulkWrite([
      { updateMany: { filter: { _id: /^b/ }, update: { $set: { lines: [{ label: 'bulk' }] } } } },
    ]);
    expect(await orders().countDocuments({ 'lines.label': 'bulk' })).toBe(3);
    expect((await orders().distinct('state', { _id: /^b/ })).sort()).toEqual(['open', 'paid']);
    let read = 0;
    for await (const _order of orders().find({ _id: /^b/ }).cursor({ batchSize: 2 })) read += 1;
    expect(read).toBe(3);
    expect(
      await orders().aggregate([
        { $match: { _id: /^b/ } },
        { $group: { _id: '$state', n: { $sum: 1 } } },
        { $sort: { _id: 1 } },
      ]),
    ).toEqual([
      { _id: 'open', n: 2 },
      { _id: 'paid', n: 1 },
    ]);
  });

  test('findOneAndUpdate with upsert applies defaults once', async () => {
    const made = await orders().findOneAndUpdate(
      { _id: 'u1' },
      { $push: { lines: { label: 'z' } } },
      { upsert: true, returnDocument: 'after' },
    );
    expect(made?.state).toBe('open');
    expect(made?.createdAt).toBeInstanceOf(Date);
  });
});
