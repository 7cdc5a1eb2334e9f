import type { PubSub } from '@paissive/pubsub';
import type { BudgetRepository } from '../budgets/budget.repository.js';
import { type TextMessage, textTopic } from './generation.js';
import type { GenerationRepository } from './generation.repository.js';

/** A round; the rest comes with the next one. */
const LIMIT = 500;

/** Ends what nobody works on any more: generations whose process died, and money set aside that nobody came back to. */
export async function lookAfterCalls({
  generations,
  budgets,
  pubsub,
  now,
}: {
  generations: GenerationRepository;
  budgets: BudgetRepository;
  pubsub: PubSub;
  now: () => Date;
}): Promise<{ lostGenerations: number; lostCalls: number }> {
  const lost = await generations.endLost(now(), LIMIT);
  for (const { id, text } of lost) {
    const message: TextMessage = { status: 'FAILED', offset: text.length, delta: '' };
    await pubsub.publish(textTopic(id), message);
  }
  return { lostGenerations: lost.length, lostCalls: await budgets.expire(now(), LIMIT) };
}

const DAY_MS = 24 * 60 * 60_000;
/** What people asked and got is theirs, and not kept longer than they can be expected to come back for it. */
const KEEP_GENERATIONS_MS = 30 * DAY_MS;
/** Until then a call that was taken for lost can still be put right. */
const KEEP_RESERVATIONS_MS = 7 * DAY_MS;

/** Longer than agent-teams keeps a run, which sets its budget anew with everything it begins. */
const KEEP_RUN_BUDGETS_MS = 400 * DAY_MS;

/** Forgets what is over. Usage records stay. */
export async function forgetCalls({
  generations,
  budgets,
  now,
}: {
  generations: GenerationRepository;
  budgets: BudgetRepository;
  now: () => Date;
}): Promise<{ generations: number; reservations: number; runBudgets: number }> {
  const before = (milliseconds: number) => new Date(now().getTime() - milliseconds);
  return {
    generations: await generations.deleteOver(before(KEEP_GENERATIONS_MS), 10 * LIMIT),
    reservations: await budgets.deleteOver(before(KEEP_RESERVATIONS_MS), 10 * LIMIT),
    runBudgets: await budgets.deleteRunBudgets(before(KEEP_RUN_BUDGETS_MS), 10 * LIMIT),
  };
}
