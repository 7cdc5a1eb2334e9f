import type { EventHandler } from '@paissive/events';
import { PermanentJobError } from '@paissive/jobs';
import { z } from 'zod';
import type { SaveOpportunityCopies } from './opportunity-copy.repository.js';

export const OPPORTUNITIES_RANKED = 'niches.opportunities.ranked';

/** PostgreSQL has no NUL in texts. */
const text = z.string().transform((value) => value.replaceAll('\0', '\ufffd'));

/** Loose: niches may tell more tomorrow. */
const rankedSchema = z.looseObject({
  analysisId: text,
  opportunities: z.array(
    z.looseObject({ id: text, name: text, rank: z.int(), score: z.number(), confidence: z.number() }),
  ),
});

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
    const copies = opportunities.map(({ id, name, rank, score, confidence }) => ({
      workspaceId,
      id,
      analysisId,
      name,
      rank,
      score,
      confidence,
      toldAt: new Date(time),
      eventId,
    }));
    await save(copies, transaction);
  };
}
