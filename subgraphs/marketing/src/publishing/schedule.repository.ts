import type { Content } from '../content/content.js';
import type { NewestFirstPlace } from '../records/versioned-repository.js';
import type { Delivery, Schedule, ScheduleLease, ScheduleStatus } from './schedule.js';

export interface ScheduleFilter {
  readonly contentId?: string | null;
  readonly statuses?: readonly ScheduleStatus[] | null;
}

/** What comes of an attempt. */
export type Conclusion =
  | { readonly kind: 'published'; readonly at: Date }
  | { readonly kind: 'again'; readonly at: Date; readonly nextAttemptAt: Date; readonly reason: string }
  | { readonly kind: 'failed'; readonly at: Date; readonly reason: string }
  | { readonly kind: 'missed'; readonly at: Date; readonly reason: string };

export interface Concluded {
  readonly schedule: Schedule;
  readonly content: Content | null;
}

export interface ScheduleRepository {
  /** Stores it and makes its content scheduled, together; what was there under the idempotency key otherwise. */
  insert(
    schedule: Schedule,
  ): Promise<{ readonly kind: 'inserted' | 'known'; readonly schedule: Schedule } | NotScheduled>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<Schedule[]>;
  list(
    workspaceId: string,
    query: { readonly filter: ScheduleFilter; readonly after: NewestFirstPlace | null; readonly limit: number },
  ): Promise<Schedule[]>;
  /** Schedules that are due in a span, by time; for calendars. */
  listDue(
    workspaceId: string,
    query: { readonly from: Date; readonly to: Date; readonly limit: number },
  ): Promise<Schedule[]>;
  /** Takes the schedule that is due longest and that nobody is at; null when there is none. */
  acquire(options: { readonly owner: string; readonly now: Date; readonly until: Date }): Promise<Schedule | null>;
  /** Notes that an attempt begins. Null when the lease is lost. */
  begin(lease: ScheduleLease, now: Date): Promise<Schedule | null>;
  /** Writes what came of it: schedule, delivery, content, endpoint and events together. Null when the lease is lost; nothing is changed then. */
  conclude(lease: ScheduleLease, conclusion: Conclusion, delivery: Delivery | null): Promise<Concluded | null>;
  /** Cancels one that waits. */
  cancel(workspaceId: string, id: string, now: Date): Promise<'cancelled' | 'not_found' | 'too_late'>;
  /** Starts one again that is over. */
  restart(workspaceId: string, id: string, now: Date): Promise<Schedule | 'not_found' | 'not_over'>;
  /** Waiting schedules, for reckoning anew when they are due; in the order of their ids. */
  listWaiting(query: { readonly afterId: string; readonly limit: number }): Promise<Schedule[]>;
  /** Gives one that was not tried yet another time, and tells of it; null when it does not wait any more. */
  reschedule(
    schedule: Schedule,
    to: Pick<Schedule, 'localTime' | 'timeZone' | 'dueAt' | 'resolution'>,
    now: Date,
  ): Promise<Schedule | null>;
  /** Moves one that waits to another moment, unless it changed since. */
  move(schedule: Schedule, to: Pick<Schedule, 'dueAt' | 'resolution'>): Promise<void>;
  listDeliveries(
    workspaceId: string,
    query: { scheduleId: string; before: number | null; limit: number },
  ): Promise<Delivery[]>;
}

/** The content is not in a state in which it can be scheduled. */
export interface NotScheduled {
  readonly kind: 'not_approved';
}
