import type { Opportunity, OpportunityKeyword } from '../opportunities/opportunity.js';
import type { Enrichment, RevenueAssumptions } from './enrichment.js';
import { withStatements } from './model/with-statements.js';
import { enrichByRules } from './rules/enrich-by-rules.js';
import type { ModelEnrichment } from './runs/enrichment-run.js';

/**
 * The enrichment as it is now: rules over the numbers as they are, which takes a few milliseconds and is never out of date, and behind them what a model
 * last answered.
 *
 * @param keywords the most searched first.
 */
export function readEnrichment(
  opportunity: Opportunity,
  keywords: readonly OpportunityKeyword[],
  asked: ModelEnrichment | null,
  assumptions: RevenueAssumptions = {},
): Enrichment {
  const byRules = enrichByRules(opportunity, keywords, assumptions);
  return asked?.answer ? withStatements(byRules, asked.answer) : byRules;
}
