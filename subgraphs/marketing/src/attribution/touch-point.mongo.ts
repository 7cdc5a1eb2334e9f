import { modelOf } from '@paissive/mongodb';
import { type Connection, type Model, Schema } from 'mongoose';
import { type Conversion, conversionKey, type TouchPoint, touchKey } from './touch-point.js';
import type { TimeRange, TouchPointRepository } from './touch-point.repository.js';

type Stored<Item> = Item & { _id: string };

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;
const options = { versionKey: false, autoIndex: false } as const;

const touchSchema = new Schema<Stored<TouchPoint>>(
  {
    _id: text,
    workspaceId: text,
    person: text,
    occurredAt: date,
    channel: text,
    campaignName: { type: String, default: '' },
  },
  options,
);
touchSchema.index({ workspaceId: 1, occurredAt: 1, _id: 1 });

const conversionSchema = new Schema<Stored<Conversion>>(
  {
    _id: text,
    workspaceId: text,
    person: text,
    occurredAt: date,
    revenue: { type: String, default: null },
    currency: { type: String, default: null },
  },
  options,
);
conversionSchema.index({ workspaceId: 1, occurredAt: 1, _id: 1 });

/** The id is made of what is said, so that everything is there once whoever tells it. */
export function createTouchPointRepository(connection: Connection): TouchPointRepository {
  const touches = modelOf<Stored<TouchPoint>>(connection, 'touch_points', touchSchema);
  const conversions = modelOf<Stored<Conversion>>(connection, 'touch_point_conversions', conversionSchema);
  return {
    insertTouchPoints: (items) =>
      insertNew(
        touches,
        items.map((item) => ({ _id: touchKey(item), ...item })),
      ),
    insertConversions: (items) =>
      insertNew(
        conversions,
        items.map((item) => ({ _id: conversionKey(item), ...item })),
      ),
    listTouchPoints: (workspaceId, range) => list(touches, workspaceId, range),
    listConversions: (workspaceId, range) => list(conversions, workspaceId, range),
  };
}

async function insertNew<Item>(model: Model<Stored<Item>>, documents: readonly Stored<Item>[]): Promise<number> {
  if (documents.length === 0) return 0;
  const writes = documents.map(({ _id, ...values }) => ({
    updateOne: { filter: { _id }, update: { $setOnInsert: values }, upsert: true },
  }));
  // The same write for both collections, which a type parameter cannot tell mongoose.
  const { upsertedCount } = await (model as unknown as Model<{ _id: string }>).bulkWrite(writes, { ordered: false });
  return upsertedCount;
}

async function list<Item>(
  model: Model<Stored<Item>>,
  workspaceId: string,
  { from, until, limit }: TimeRange,
): Promise<Item[]> {
  const found = await (model as unknown as Model<{ _id: string }>)
    .find({ workspaceId, occurredAt: { $gte: from, $lt: until } })
    .sort({ occurredAt: 1, _id: 1 })
    .limit(limit)
    .lean();
  return found.map(({ _id, ...item }) => item as unknown as Item);
}
