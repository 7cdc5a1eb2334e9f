import type { Database, Transaction } from '../database.prisma.js';
import { Prisma } from '../generated/prisma/client.js';
import type { OpportunityCopyRepository, SaveOpportunityCopies } from './opportunity-copy.repository.js';

export function createOpportunityCopyRepository(database: Database): OpportunityCopyRepository {
  return {
    findByIds: (workspaceId, ids) =>
      database.opportunityCopy.findMany({ where: { workspaceId, id: { in: [...ids] } } }),
  };
}

/**
 * One statement for all copies of an event. Events come in any order: the later one wins by its time, of two with the same time the one
 * with the greater id, so that all orders end in the same state. Sorted, so that two events never wait for each other in a circle.
 */
export const saveOpportunityCopies: SaveOpportunityCopies<Transaction> = async (copies, transaction) => {
  const byId = new Map(copies.map((copy) => [copy.id, copy]));
  if (byId.size === 0) return;
  const rows = [...byId.values()]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(
      ({ workspaceId, id, analysisId, name, score, confidence, rank, toldAt, eventId }) =>
        Prisma.sql`(${workspaceId}, ${id}, ${analysisId}, ${name}, ${score}::float8, ${confidence}::float8, ${rank}::int, ${toldAt}::timestamptz, ${eventId})`,
    );
  await transaction.$executeRaw`
    INSERT INTO opportunity_copies (workspace_id, id, analysis_id, name, score, confidence, rank, told_at, event_id)
    VALUES ${Prisma.join(rows)}
    ON CONFLICT (workspace_id, id) DO UPDATE SET
      analysis_id = excluded.analysis_id, name = excluded.name, score = excluded.score, confidence = excluded.confidence,
      rank = excluded.rank, told_at = excluded.told_at, event_id = excluded.event_id
    WHERE (opportunity_copies.told_at, opportunity_copies.event_id) < (excluded.told_at, excluded.event_id)`;
};
