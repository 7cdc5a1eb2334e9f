import { createStructuredModel, type PlatformClient, type StructuredModelOptions } from '@paissive/platform-client';
import type { Enricher } from '../enricher.js';
import { enrichByRules } from '../rules/enrich-by-rules.js';
import { enrichmentPrompt } from './enrichment-prompt.js';
import { modelStatementsSchema, tidyStatements } from './model-statements.js';
import { withStatements } from './with-statements.js';

const SCOPES = ['ai-models:read', 'ai-models:write'];
const MAX_OUTPUT_TOKENS = 2_500;
/** Models on the person's own machine take their time. */
const TIMEOUT_SECONDS = 180;

/**
 * Rules, and what the workspace's text model adds to them, in the name of whoever asked, so that their budgets hold. The platform's template writer is no
 * model: with it nothing is added.
 */
export function createPlatformEnricher(client: PlatformClient, options: StructuredModelOptions = {}): Enricher {
  const model = createStructuredModel(client, options);
  return {
    async enrich({ opportunity, keywords, principal, runId }, { signal, cancelled }) {
      const enrichment = enrichByRules(opportunity, keywords);
      const answered = await model.ask(
        {
          ...enrichmentPrompt(opportunity, keywords, enrichment),
          answer: modelStatementsSchema,
          ...{ maxOutputTokens: MAX_OUTPUT_TOKENS, timeoutSeconds: TIMEOUT_SECONDS },
          idempotencyKey: `enrichment:${runId}`,
          cancelled,
        },
        { principal, runId: `enrichment:${runId}`, scopes: SCOPES, signal },
      );
      switch (answered.kind) {
        case 'answered': {
          const { name, version } = answered.model;
          const statements = tidyStatements(answered.answer);
          const answer = { statements, model: name, version: version ?? 'unknown', costUsd: answered.costUsd };
          return { kind: 'enriched', enrichment: withStatements(enrichment, answer), answer };
        }
        case 'no-model':
          return {
            ...{ kind: 'unavailable', enrichment, code: 'NO_MODEL', isOutage: false },
            reason: 'This workspace has no text model yet. What the rules say needs none.',
          };
        case 'unavailable': {
          const { code, reason, isOutage } = answered;
          return { kind: 'unavailable', enrichment, code, reason, isOutage };
        }
      }
    },
  };
}
