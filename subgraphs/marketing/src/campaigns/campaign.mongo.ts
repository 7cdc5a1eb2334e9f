import type { Connection } from 'mongoose';
import { createVersionedRecords } from '../records/versioned-records.mongo.js';
import type { Campaign } from './campaign.js';
import type { CampaignFilter, CampaignRepository } from './campaign.repository.js';

export function createCampaignRepository(connection: Connection): CampaignRepository {
  return createVersionedRecords<Campaign, CampaignFilter>(connection, {
    collection: 'campaigns',
    fields: { opportunityId: { type: String, required: true }, name: { type: String, required: true } },
    indexes: [{ opportunityId: 1 }],
    condition: ({ opportunityId }) => (opportunityId === undefined ? {} : { opportunityId }),
  });
}
