import type { Logger } from '@paissive/logging';
import { retryDelayMs } from '@paissive/standard-webhooks';
import type { ContentRepository } from '../content/content.repository.js';
import type { EndpointRepository } from '../endpoints/endpoint.repository.js';
import type { Publisher, PublishOutcome } from './publisher.js';
import { type Delivery, isMissed, messageId, type Schedule, type ScheduleLease } from './schedule.js';
import type { Conclusion, ScheduleRepository } from './schedule.repository.js';

export interface PublishDueDeps {
  readonly schedules: ScheduleRepository;
  readonly contents: ContentRepository;
  readonly endpoints: EndpointRepository;
  readonly publisher: Publisher;
  /** Names this process among all workers. */
  readonly owner: string;
  /** How long a schedule stays with a worker that gives no sign of life; longer than any attempt. */
  readonly leaseMs: number;
  /** How long an attempt may take. */
  readonly attemptMs: number;
  readonly random: () => number;
  readonly now: () => Date;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

/** So that one round ends; the next begins soon after. */
const MAX_PER_ROUND = 100;

/**
 * Publishes what is due. Each schedule is taken with a lease, its attempt is written down before it is made, and what came of it is
 * written in one transaction that names the fence: a worker that was overtaken changes nothing. A worker that dies in the middle leaves
 * its schedule to the next one after the lease, which sends the same message id again. An aborted signal ends it after the attempt under way. Returns how many were worked on.
 */
export async function publishDue(deps: PublishDueDeps, signal?: AbortSignal): Promise<number> {
  let worked = 0;
  while (worked < MAX_PER_ROUND && !signal?.aborted) {
    const now = deps.now();
    const until = new Date(now.getTime() + deps.leaseMs);
    const schedule = await deps.schedules.acquire({ owner: deps.owner, now, until });
    if (!schedule) break;
    const lease = { scheduleId: schedule.id, owner: deps.owner, fence: schedule.fence, until };
    await workOn(deps, schedule, lease);
    worked += 1;
  }
  return worked;
}

async function workOn(deps: PublishDueDeps, schedule: Schedule, lease: ScheduleLease): Promise<void> {
  const { schedules, now } = deps;
  if (isMissed(schedule, now())) {
    const reason = `Nothing could publish it from ${schedule.dueAt.toISOString()} until its grace of ${schedule.graceMs / 60_000} minutes was over.`;
    await schedules.conclude(lease, { kind: 'missed', at: now(), reason }, null);
    return;
  }
  const startedAt = now();
  const begun = await schedules.begin(lease, startedAt);
  if (!begun) return;
  const outcome = await attempt(deps, begun, lease);
  // Too little of the lease is left: another worker is about to take it and will write down what comes of it.
  if (outcome === null) return;
  const delivery = deliveryOf(begun, startedAt, outcome);
  const concluded = await schedules.conclude(lease, conclusionOf(deps, begun, outcome), delivery);
  if (!concluded) deps.log.warn({ scheduleId: schedule.id, fence: lease.fence }, 'a publication was taken over');
}

/** Null when the attempt could outlast the lease, as in a process that was asleep. */
async function attempt(
  { contents, endpoints, publisher, attemptMs, now }: PublishDueDeps,
  schedule: Schedule,
  lease: ScheduleLease,
): Promise<PublishOutcome | null> {
  const { workspaceId, contentId, revision: number, endpointId, dueAt } = schedule;
  const [[content], [revision], [endpoint]] = await Promise.all([
    contents.findByIds(workspaceId, [contentId]),
    contents.findRevisions(workspaceId, [{ contentId, number }]),
    endpoints.findByIds(workspaceId, [endpointId]),
  ]);
  const refused = (message: string): PublishOutcome => ({
    kind: 'refused',
    message,
    responseStatus: null,
    durationMs: 0,
  });
  if (!content || !revision) return refused('The content is not there any more.');
  if (!endpoint) return refused('The endpoint is not there any more.');
  if (endpoint.status === 'DISABLED')
    return refused(`The endpoint is disabled. ${endpoint.disabledReason ?? ''}`.trim());
  if (now().getTime() + attemptMs >= lease.until.getTime()) return null;
  return publisher.publish({ messageId: messageId(schedule), content, revision, dueAt }, endpoint);
}

function conclusionOf(
  { random, now }: PublishDueDeps,
  { roundAttempts }: Schedule,
  outcome: PublishOutcome,
): Conclusion {
  const at = now();
  if (outcome.kind === 'arrived') return { kind: 'published', at };
  if (outcome.kind === 'refused') return { kind: 'failed', at, reason: outcome.message };
  const delay = retryDelayMs(roundAttempts + 1, { random: random(), retryAfterMs: outcome.retryAfterMs });
  if (delay === null)
    return { kind: 'failed', at, reason: `${outcome.message} It was the last of ${roundAttempts} attempts.` };
  return { kind: 'again', at, nextAttemptAt: new Date(at.getTime() + delay), reason: outcome.message };
}

function deliveryOf({ id, workspaceId, attempts }: Schedule, startedAt: Date, outcome: PublishOutcome): Delivery {
  const status = { arrived: 'ARRIVED', failed: 'FAILED', refused: 'REFUSED' } as const;
  return {
    scheduleId: id,
    workspaceId,
    attempt: attempts,
    status: status[outcome.kind],
    startedAt,
    durationMs: outcome.durationMs,
    responseStatus: outcome.responseStatus,
    responseExcerpt: outcome.kind === 'refused' ? '' : outcome.responseExcerpt,
    message: outcome.kind === 'arrived' ? '' : outcome.message,
  };
}
