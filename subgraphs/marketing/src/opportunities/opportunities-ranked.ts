import type { EventHandler } from '@paissive/events';
import { PermanentJobError } from '@paissive/jobs';
import { z } from 'zod';
import { SEARCH_INTENTS } from './opportunity-copy.js';
import type { SaveOpportunityCopies } from './opportunity-copy.repository.js';

export const OPPORTUNITIES_RANKED = 'niches.opportunities.ranked';

/** Events from before niches told more, and values that this version does not know, are unknown and no reason to refuse the rest. */
function unlessUnknown<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullable().catch(null).default(null);
}

const opportunity = z.looseObject({
  id: z.string(),
  name: z.string(),
  rank: z.int(),
  score: z.number(),
  confidence: z.number(),
  intent: unlessUnknown(z.enum(SEARCH_INTENTS)),
  monthlySearches: unlessUnknown(z.object({ low: z.number(), high: z.number() })),
  costPerClick: unlessUnknown(z.string().regex(/^\d+(\.\d+)?$/)),
  currency: unlessUnknown(z.string()),
  advertisingCompetition: unlessUnknown(z.number().min(0).max(1)),
  keywordDifficulty: unlessUnknown(z.number().min(0).max(100)),
});

/** Loose: niches may tell more tomorrow. */
const rankedSchema = z.looseObject({ analysisId: z.string(), opportunities: z.array(opportunity) });

/** Keeps the copies of ranked opportunities in step, in whatever order and however often the events come. */
export function createOpportunitiesRankedHandler<Transaction>(
  save: SaveOpportunityCopies<Transaction>,
): EventHandler<Transaction> {
  return async ({ id: eventId, time, workspaceid: workspaceId, data }, { transaction }) => {
    if (workspaceId === undefined) throw new PermanentJobError('The event names no workspace.');
    const ranked = rankedSchema.safeParse(data);
    if (!ranked.success)
      throw new PermanentJobError('The event holds no ranked opportunities.', { cause: ranked.error });
    const { analysisId, opportunities } = ranked.data;
    const told = { workspaceId, analysisId, toldAt: new Date(time), eventId };
    const copies = opportunities.map((one) => ({
      ...told,
      id: one.id,
      name: one.name,
      rank: one.rank,
      score: one.score,
      confidence: one.confidence,
      intent: one.intent,
      monthlySearches: one.monthlySearches,
      costPerClick: one.costPerClick,
      currency: one.currency,
      advertisingCompetition: one.advertisingCompetition,
      keywordDifficulty: one.keywordDifficulty,
    }));
    await save(copies, transaction);
  };
}
