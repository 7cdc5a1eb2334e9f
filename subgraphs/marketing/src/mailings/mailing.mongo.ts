import { isDuplicateKey, modelOf, NEWEST_FIRST, newestFirstAfter } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import {
  createVersionedRecords,
  type RecordCollection,
  recordModel,
  recordOf,
} from '../records/versioned-records.mongo.js';
import { addressKey, type Mailing, type MailingList, type Subscriber } from './mailing.js';
import type {
  MailingListRepository,
  MailingRepository,
  SubscriberRepository,
  SuppressionRepository,
} from './mailing.repository.js';

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;
const plain = { versionKey: false, autoIndex: false } as const;

export function createMailingListRepository(connection: Connection): MailingListRepository {
  return createVersionedRecords<MailingList, Readonly<Record<never, never>>>(connection, {
    collection: 'mailing_lists',
    fields: { name: text, sender: text },
    condition: () => ({}),
  });
}

const MAILINGS: RecordCollection<Mailing, Readonly<Record<never, never>>> = {
  collection: 'mailings',
  fields: {
    contentId: text,
    revision: { type: Number, required: true },
    listId: text,
    status: text,
    preparedUpTo: { type: String, default: '' },
    startedByUserId: text,
  },
  dueIndexes: [{ status: 1, updatedAt: 1 }],
  condition: () => ({}),
};

export function createMailingRepository(connection: Connection): MailingRepository {
  const model = recordModel(connection, MAILINGS);
  return {
    ...createVersionedRecords(connection, MAILINGS),
    async findUnfinished(limit) {
      const found = await model
        .find({ status: { $in: ['PREPARING', 'SENDING'] } })
        .sort({ updatedAt: 1 })
        .limit(limit)
        .lean();
      return found.map((document) => recordOf<Mailing>(document));
    },
  };
}

type SubscriberDocument = Omit<Subscriber, 'id'> & { _id: string; key: string };

const subscriberSchema = new Schema<SubscriberDocument>(
  { _id: text, workspaceId: text, listId: text, address: text, key: text, createdAt: date },
  plain,
);
subscriberSchema.index({ workspaceId: 1, listId: 1, key: 1 }, { unique: true });
subscriberSchema.index({ workspaceId: 1, listId: 1, _id: 1 });
subscriberSchema.index({ workspaceId: 1, listId: 1, createdAt: -1, _id: -1 });

export function createSubscriberRepository(connection: Connection): SubscriberRepository {
  const subscribers = modelOf<SubscriberDocument>(connection, 'subscribers', subscriberSchema);
  const subscriberOf = ({ _id, key: _key, ...values }: SubscriberDocument): Subscriber => ({ id: _id, ...values });
  return {
    async add(added) {
      const writes = added.map(({ id: _id, ...values }) => {
        const key = addressKey(values.address);
        const filter = { workspaceId: values.workspaceId, listId: values.listId, key };
        return { updateOne: { filter, update: { $setOnInsert: { _id, ...values, key } }, upsert: true } };
      });
      if (writes.length === 0) return 0;
      return (await subscribers.bulkWrite(writes, { ordered: false })).upsertedCount;
    },
    count: (workspaceId, listId) => subscribers.countDocuments({ workspaceId, listId }),
    async page(workspaceId, { listId, afterId, limit }) {
      const found = await subscribers
        .find({ workspaceId, listId, _id: { $gt: afterId } })
        .sort({ _id: 1 })
        .limit(limit)
        .lean();
      return found.map(subscriberOf);
    },
    async list(workspaceId, { listId, after, limit }) {
      const conditions = [{ workspaceId, listId }, newestFirstAfter(after)];
      return (await subscribers.find({ $and: conditions }).sort(NEWEST_FIRST).limit(limit).lean()).map(subscriberOf);
    },
    async findById(id) {
      const found = await subscribers.findById(id).lean();
      return found && subscriberOf(found);
    },
  };
}

interface SuppressionDocument {
  _id: string;
  workspaceId: string;
  key: string;
  reason: string;
  at: Date;
}

const suppressionSchema = new Schema<SuppressionDocument>(
  { _id: text, workspaceId: text, key: text, reason: text, at: date },
  plain,
);

export function createSuppressionRepository(connection: Connection): SuppressionRepository {
  const suppressions = modelOf<SuppressionDocument>(connection, 'suppressions', suppressionSchema);
  const idOf = (workspaceId: string, key: string) => `${workspaceId}:${key}`;
  return {
    async add(workspaceId, address, reason, at) {
      const key = addressKey(address);
      try {
        await suppressions.create({ _id: idOf(workspaceId, key), workspaceId, key, reason, at });
      } catch (error) {
        // It is so already.
        if (!isDuplicateKey(error)) throw error;
      }
    },
    async among(workspaceId, addresses) {
      const ids = addresses.map((address) => idOf(workspaceId, addressKey(address)));
      const found = await suppressions.find({ _id: { $in: ids } }).lean();
      return new Set(found.map(({ key }) => key));
    },
  };
}
