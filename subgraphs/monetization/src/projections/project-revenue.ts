import type { JobQueue } from '@paissive/jobs';
import type { PubSub } from '@paissive/pubsub';
import type { StrategyRepository } from '../strategies/strategy.repository.js';
import type { ProjectionAssumptions, TierAssumptions } from './assumptions.js';
import { type Projection, progressOf, progressTopic } from './projection.js';
import type { ProjectionRepository } from './projection.repository.js';
import { promotionOfStrategy } from './promotion-of-strategy.js';
import { tiersOfStrategy } from './tiers-of-strategy.js';

/** What a worker is woken with; everything else stands in the store. */
export interface ProjectionWakeUp {
  readonly projectionId: string;
}

export interface ProjectRevenueDeps {
  readonly projections: ProjectionRepository;
  readonly strategies: StrategyRepository;
  readonly queue: Pick<JobQueue<ProjectionWakeUp>, 'enqueue'>;
  readonly pubsub: PubSub;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface ProjectionRequest {
  readonly workspaceId: string;
  readonly strategyId: string;
  readonly months: number;
  readonly simulations: number;
  readonly seed: number;
  /** Tiers and a promotion that are null come from the strategy. */
  readonly assumptions: Omit<ProjectionAssumptions, 'currency' | 'startMonth' | 'tiers'> & {
    readonly ignorePromotions: boolean;
    readonly startMonth: string | null;
    readonly tiers: readonly TierAssumptions[] | null;
    readonly churn: number;
    readonly upgrade: number;
  };
  readonly idempotencyKey: string | null;
}

export type ProjectRevenueResult =
  | { readonly kind: 'started'; readonly projection: Projection }
  | { readonly kind: 'strategy_not_found' }
  | { readonly kind: 'nothing_recurring' };

export type ProjectRevenue = (request: ProjectionRequest) => Promise<ProjectRevenueResult>;

/** Stores a projection and wakes a worker. The same idempotency key answers with the same projection. */
export function createProjectRevenue({
  projections,
  strategies,
  queue,
  newId,
  now,
}: ProjectRevenueDeps): ProjectRevenue {
  return async ({ workspaceId, strategyId, months, simulations, seed, assumptions, idempotencyKey }) => {
    const [strategy] = await strategies.findByIds(workspaceId, [strategyId]);
    if (!strategy) return { kind: 'strategy_not_found' };
    const { churn, upgrade, tiers: given, ignorePromotions, ...rest } = assumptions;
    const tiers = given ?? tiersOfStrategy(strategy, { churn, upgrade });
    if (tiers.length === 0) return { kind: 'nothing_recurring' };
    const id = newId();
    const createdAt = now();
    const startMonth = assumptions.startMonth ?? monthAfter(createdAt);
    const own = rest.promotion ?? promotionOfStrategy(strategy, { startMonth, months });
    const promotion = ignorePromotions ? null : own;
    const projection = await projections.insert({
      id,
      workspaceId,
      strategyId,
      months,
      simulations,
      seed,
      assumptions: { ...rest, tiers, promotion, currency: strategy.currency, startMonth },
      status: 'QUEUED',
      percent: 0,
      message: 'Waiting to start.',
      revision: 0,
      attempt: 0,
      fence: 0,
      leaseUntil: null,
      result: null,
      idempotencyKey: idempotencyKey ?? id,
      createdAt,
      finishedAt: null,
    });
    // Also for one that was there already: the first call may have died between storing and waking.
    if (projection.status === 'QUEUED') await queue.enqueue({ projectionId: projection.id }, { id: projection.id });
    return { kind: 'started', projection };
  };
}

export type CancelProjection = (workspaceId: string, id: string) => Promise<'not_found' | 'over' | Projection>;

/** Ends a projection that waits or runs. Cancelling twice changes nothing. */
export function createCancelProjection({ projections, pubsub, now }: ProjectRevenueDeps): CancelProjection {
  return async (workspaceId, id) => {
    const cancelled = await projections.cancel(workspaceId, id, now());
    if (cancelled) {
      await pubsub.publish(progressTopic(id), progressOf(cancelled, now()));
      return cancelled;
    }
    const [known] = await projections.findByIds(workspaceId, [id]);
    if (!known) return 'not_found';
    return known.status === 'CANCELLED' ? known : 'over';
  };
}

function monthAfter(time: Date): string {
  const next = new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1, 1));
  return next.toISOString().slice(0, 7);
}
