import type { ErasedCounts } from '@paissive/erasure';
import type { Transaction } from '../database.prisma.js';

/** A person's id where it stands in no column `user_id`: in their own budgets, which go, and in the facts of calls under way. */
export async function pseudonymizeElsewhere(
  userId: string,
  pseudonym: string,
  transaction: Transaction,
): Promise<ErasedCounts> {
  const budgets = await transaction.budget.deleteMany({ where: { scope: 'USER', subjectId: userId } });
  const reservations = await transaction.$executeRaw`
    UPDATE reservations SET facts = jsonb_set(facts, '{userId}', to_jsonb(${pseudonym}::text)) WHERE facts->>'userId' = ${userId}`;
  return { budgets: budgets.count, reservations };
}
