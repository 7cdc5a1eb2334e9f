import type { Transaction } from '../database.prisma.js';

/**
 * The next number of a kind of document in a workspace. The row is held until the transaction ends: a number that is not used after all
 * is given to the next one, so that there are no gaps.
 */
export async function nextDocumentNumber(
  transaction: Transaction,
  workspaceId: string,
  prefix: string,
): Promise<string> {
  const [row] = await transaction.$queryRaw<{ last: number }[]>`
    INSERT INTO document_numbers (workspace_id, prefix, last) VALUES (${workspaceId}, ${prefix}, 1)
    ON CONFLICT (workspace_id, prefix) DO UPDATE SET last = document_numbers.last + 1
    RETURNING last`;
  if (!row) throw new Error(`There is no next number for ${prefix}.`);
  return `${prefix}-${String(row.last).padStart(6, '0')}`;
}
