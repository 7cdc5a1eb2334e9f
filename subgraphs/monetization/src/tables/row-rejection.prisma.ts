import type { RowRejection } from '@paissive/delimited-text';
import type { Database } from '../database.prisma.js';
import type { RowRejectionRepository } from './row-rejection.repository.js';

/** Rows for `rowRejection.createMany`, to be written with what they were rejected from. PostgreSQL has no NUL in texts. */
export function rejectionRows(ownerId: string, workspaceId: string, rejections: readonly RowRejection[]) {
  return rejections.map(({ line, column, reason, content }, position) => ({
    ownerId,
    workspaceId,
    position,
    line,
    column: column?.replaceAll('\0', '\ufffd') ?? null,
    reason: reason.replaceAll('\0', '\ufffd'),
    content: content.replaceAll('\0', '\ufffd'),
  }));
}

export function createRowRejectionRepository(database: Database): RowRejectionRepository {
  return {
    list: (workspaceId, ownerId, { start, limit }) =>
      database.rowRejection.findMany({
        where: { workspaceId, ownerId, position: { gte: start } },
        orderBy: { position: 'asc' },
        take: limit,
        omit: { ownerId: true, workspaceId: true },
      }),
  };
}
