import { marketingEvent } from '../events/marketing-events.js';
import type { Fault } from '../records/fault.js';
import type { StrategyRepository } from '../strategies/strategy.repository.js';
import { type Campaign, campaignFaults } from './campaign.js';
import type { CampaignRepository } from './campaign.repository.js';

export interface CampaignDeps {
  readonly campaigns: CampaignRepository;
  readonly strategies: StrategyRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type CampaignParts = Pick<
  Campaign,
  'name' | 'description' | 'startsOn' | 'endsOn' | 'timeZone' | 'budget' | 'channels' | 'targets'
> & { readonly externalNames: readonly string[] };

export interface NewCampaign extends CampaignParts {
  readonly workspaceId: string;
  /** Null with a strategy: it is the strategy's. */
  readonly opportunityId: string | null;
  readonly strategyId: string | null;
  readonly idempotencyKey: string | null;
}

export type CreateCampaignResult =
  | { readonly kind: 'created'; readonly campaign: Campaign }
  | { readonly kind: 'strategy_not_found' }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

export type CreateCampaign = (request: NewCampaign) => Promise<CreateCampaignResult>;

/** Stores a campaign as a draft. With a strategy it is for that strategy's opportunity. */
export function createCreateCampaign({ campaigns, strategies, newId, now }: CampaignDeps): CreateCampaign {
  return async ({ idempotencyKey, strategyId, opportunityId: given, ...request }) => {
    const { workspaceId } = request;
    const [strategy] = strategyId === null ? [] : await strategies.findByIds(workspaceId, [strategyId]);
    if (strategyId !== null && !strategy) return { kind: 'strategy_not_found' };
    const faults = [...campaignFaults(request), ...opportunityFaults(given, strategy?.opportunityId ?? null)];
    const opportunityId = strategy?.opportunityId ?? given;
    if (faults.length > 0 || opportunityId === null) return { kind: 'faulty', faults };
    const id = newId();
    const createdAt = now();
    const campaign: Campaign = {
      ...request,
      id,
      opportunityId,
      strategyId,
      status: 'DRAFT',
      externalNames: request.externalNames.length > 0 ? request.externalNames : [request.name],
      statusChanges: [],
      version: 1,
      idempotencyKey: idempotencyKey ?? id,
      createdAt,
      updatedAt: createdAt,
    };
    const about = { subject: id, workspaceId, id: newId(), time: createdAt };
    const data = { campaignId: id, opportunityId, strategyId, name: campaign.name };
    const event = marketingEvent('marketing.campaign.created', about, data);
    return { kind: 'created', campaign: await campaigns.insert(campaign, [event]) };
  };
}

function opportunityFaults(given: string | null, ofStrategy: string | null): Fault[] {
  const path = ['opportunityId'];
  if (given === null && ofStrategy === null) return [{ path, message: 'Give an opportunity or a strategy.' }];
  const isOther = given !== null && ofStrategy !== null && given !== ofStrategy;
  return isOther ? [{ path, message: 'The strategy is for another opportunity.' }] : [];
}
