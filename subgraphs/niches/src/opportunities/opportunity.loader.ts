import { createByIdLoader } from '@paissive/graphql-kit';
import type { OpportunityRepository } from './opportunity.repository.js';

/** Opportunities of one workspace by id; null where there is none. */
export function createOpportunityLoader(opportunities: OpportunityRepository, workspaceId: () => string) {
  return createByIdLoader((ids) => opportunities.findByIds(workspaceId(), ids));
}
