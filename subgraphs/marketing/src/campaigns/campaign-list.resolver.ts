import type { Connection, PageArguments } from '@paissive/graphql-kit';
import type { MarketingContext } from '../context.js';
import { listPage } from '../records/list-page.resolver.js';
import type { Campaign } from './campaign.js';
import type { CampaignFilter } from './campaign.repository.js';

/** A page of the workspace's campaigns, of one opportunity or of all. */
export function listCampaigns(
  context: MarketingContext,
  args: PageArguments,
  filter: CampaignFilter,
): Promise<Connection<Campaign>> {
  return listPage(context.stores.campaigns, { workspaceId: context.workspaceId(), filter }, args);
}
