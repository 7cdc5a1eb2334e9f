import { ErrorCode, PlatformError } from '@paissive/errors';
import { pageArguments, toConnection } from '@paissive/graphql-kit';
import { z } from 'zod';
import type { NichesContext } from '../context.js';
import type { OpportunityFilter, OpportunityListArguments } from './opportunity.inputs.js';
import type { OpportunityFilter as StoredFilter } from './opportunity.repository.js';
import { opportunitySortKey } from './opportunity-sort-key.js';

const MAX_SEARCH_CHARACTERS = 200;

/** A page of the workspace's opportunities. */
export async function listOpportunities(
  context: NichesContext,
  { orderBy, ...args }: OpportunityListArguments,
  conditions: OpportunityFilter,
) {
  const workspaceId = context.workspaceId();
  const order = { field: orderBy?.field ?? 'SCORE', direction: orderBy?.direction ?? 'DESC' } as const;
  const page = pageArguments<string | number>(args, order.field === 'NAME' ? z.string() : z.number());
  const filter = await storedFilter(context, workspaceId, conditions);
  const { opportunities } = context.stores;
  const rows = await opportunities.list(workspaceId, { filter, order, after: page.after, limit: page.first + 1 });
  return toConnection({
    rows,
    page,
    cursorOf: (opportunity) => ({ sortKey: opportunitySortKey(opportunity, order.field), id: opportunity.id }),
    countTotal: () => opportunities.count(workspaceId, filter),
  });
}

/** Text is looked for among the keywords first: they lie in chunks of their own. */
async function storedFilter(
  { stores }: NichesContext,
  workspaceId: string,
  { analysisId, hasGone, text, minimumScore, minimumMonthlySearches, verdicts, intents }: OpportunityFilter,
): Promise<StoredFilter> {
  const value = text?.trim() ?? '';
  if (value.length > MAX_SEARCH_CHARACTERS) {
    throw new PlatformError(ErrorCode.BAD_USER_INPUT, `Search for at most ${MAX_SEARCH_CHARACTERS} characters.`);
  }
  const ids = value === '' ? [] : await stores.opportunityKeywords.ownersMatching(workspaceId, value);
  return {
    analysisId: analysisId ?? undefined,
    hasGone: hasGone ?? false,
    text: value === '' ? undefined : { value, ids },
    minimumScore: minimumScore ?? undefined,
    minimumMonthlySearches: minimumMonthlySearches ?? undefined,
    verdicts: verdicts ?? undefined,
    intents: intents ?? undefined,
  };
}
