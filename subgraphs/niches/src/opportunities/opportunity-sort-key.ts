import type { Opportunity } from './opportunity.js';
import type { OpportunityOrderField } from './opportunity.repository.js';

/** Below every known value, so that what is unknown comes last where the best comes first. JSON has no minus infinity. */
export const UNKNOWN_SORT_KEY = -1e300;

/** Equal scores stand by rank within an analysis, and no rank outweighs the last digit of a score. */
const RANK_STEP = 1e-9;

/** What an opportunity is ordered by: a number or, for names, text without case. */
export function opportunitySortKey(opportunity: Opportunity, field: OpportunityOrderField): number | string {
  switch (field) {
    case 'SCORE':
      return opportunity.score - opportunity.rank * RANK_STEP;
    case 'CONFIDENCE':
      return opportunity.confidence;
    case 'MONTHLY_SEARCHES': {
      const searches = opportunity.monthlySearches;
      return searches === null ? UNKNOWN_SORT_KEY : (searches.low + searches.high) / 2;
    }
    case 'COST_PER_CLICK':
      return opportunity.costPerClick === null ? UNKNOWN_SORT_KEY : Number(opportunity.costPerClick);
    case 'TREND':
      return opportunity.trend.slopePerYear ?? UNKNOWN_SORT_KEY;
    case 'NAME':
      return opportunity.name.toLowerCase();
    case 'CREATED_AT':
      return opportunity.createdAt.getTime();
  }
}
