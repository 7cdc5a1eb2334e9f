import type { Connection } from 'mongoose';
import { createVersionedRecords } from '../records/versioned-records.mongo.js';
import type { Strategy } from './strategy.js';
import type { StrategyFilter, StrategyRepository } from './strategy.repository.js';

export function createStrategyRepository(connection: Connection): StrategyRepository {
  return createVersionedRecords<Strategy, StrategyFilter>(connection, {
    collection: 'marketing_strategies',
    fields: { opportunityId: { type: String, required: true }, name: { type: String, required: true } },
    indexes: [{ opportunityId: 1 }],
    condition: ({ opportunityId }) => (opportunityId === undefined ? {} : { opportunityId }),
  });
}
