import type { Enricher } from '../enricher.js';
import { enrichByRules } from './enrich-by-rules.js';

/** Rules alone: at once, without cost, the same each time. */
export function createRulesEnricher(): Enricher {
  return {
    async enrich({ opportunity, keywords }) {
      return { kind: 'enriched', enrichment: enrichByRules(opportunity, keywords), answer: null };
    },
  };
}
