import type { VersionedRepository } from '../records/versioned-repository.js';
import type { Campaign } from './campaign.js';
import type { CampaignStatus } from './campaign-status.js';

export interface CampaignFilter {
  readonly opportunityId?: string | null;
  readonly strategyId?: string | null;
  readonly statuses?: readonly CampaignStatus[] | null;
}

export interface CampaignRepository extends VersionedRepository<Campaign, CampaignFilter> {
  /** Campaigns of any workspace that the calendar may have something to say about, those that changed longest ago first. */
  findMovable(query: { readonly before: string; readonly limit: number }): Promise<Campaign[]>;
}
