import { type Connection, Schema } from 'mongoose';
import { createVersionedRecords } from '../records/versioned-records.mongo.js';
import type { Strategy } from './strategy.js';
import type { StrategyFilter, StrategyRepository } from './strategy.repository.js';

const text = { type: String, required: true } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;

export function createStrategyRepository(connection: Connection): StrategyRepository {
  return createVersionedRecords<Strategy, StrategyFilter>(connection, {
    collection: 'marketing_strategies',
    fields: {
      opportunityId: text,
      name: text,
      audience: mixed,
      personas: mixed,
      channels: mixed,
      messaging: mixed,
      goals: mixed,
      budget: { type: Schema.Types.Mixed, default: null },
      notes: { type: String, default: '' },
      archivedAt: { type: Date, default: null },
    },
    indexes: [{ opportunityId: 1 }],
    condition: ({ opportunityId = null, isArchived = null }) => ({
      ...(opportunityId !== null && { opportunityId }),
      ...(isArchived !== null && { archivedAt: isArchived ? { $ne: null } : null }),
    }),
  });
}
