import type { VersionedRepository } from '../records/versioned-repository.js';
import type { Campaign } from './campaign.js';

export interface CampaignFilter {
  readonly opportunityId?: string;
}

export type CampaignRepository = VersionedRepository<Campaign, CampaignFilter>;
