import { type Connection, Schema } from 'mongoose';
import {
  createVersionedRecords,
  type RecordCollection,
  recordModel,
  recordOf,
} from '../records/versioned-records.mongo.js';
import type { Campaign } from './campaign.js';
import type { CampaignFilter, CampaignRepository } from './campaign.repository.js';

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;

const CAMPAIGNS: RecordCollection<Campaign, CampaignFilter> = {
  collection: 'campaigns',
  fields: {
    opportunityId: text,
    strategyId: maybeText,
    name: text,
    description: { type: String, default: '' },
    status: text,
    startsOn: maybeText,
    endsOn: maybeText,
    timeZone: text,
    budget: { type: Schema.Types.Mixed, default: null },
    channels: mixed,
    targets: mixed,
    externalNames: [String],
    statusChanges: mixed,
  },
  indexes: [{ opportunityId: 1 }, { strategyId: 1 }, { status: 1 }],
  condition: ({ opportunityId = null, strategyId = null, statuses = null }) => ({
    ...(opportunityId !== null && { opportunityId }),
    ...(strategyId !== null && { strategyId }),
    ...(statuses !== null && { status: { $in: [...statuses] } }),
  }),
};

export function createCampaignRepository(connection: Connection): CampaignRepository {
  const records = createVersionedRecords(connection, CAMPAIGNS);
  const model = recordModel(connection, CAMPAIGNS);
  return {
    ...records,
    async findMovable({ before, limit }) {
      const isDue = [
        { status: 'SCHEDULED' as const, startsOn: { $ne: null, $lte: before } },
        { status: { $in: ['ACTIVE' as const, 'PAUSED' as const] }, endsOn: { $ne: null, $lt: before } },
      ];
      const found = await model.find({ $or: isDue }).sort({ updatedAt: 1 }).limit(limit).lean();
      return found.map((document) => recordOf<Campaign>(document));
    },
  };
}
