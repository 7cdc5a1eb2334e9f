import type { VersionedRecord } from '../records/versioned-repository.js';
import type { LocalTime, TimeResolution } from './local-time.js';

export const SCHEDULE_STATUSES = ['WAITING', 'PUBLISHING', 'PUBLISHED', 'FAILED', 'MISSED', 'CANCELLED'] as const;
export type ScheduleStatus = (typeof SCHEDULE_STATUSES)[number];

/** Those that a worker still has something to do with. */
export const OPEN_STATUSES = ['WAITING', 'PUBLISHING'] as const satisfies readonly ScheduleStatus[];

/** A revision that is to be sent to an endpoint at a time. */
export interface Schedule extends VersionedRecord {
  readonly contentId: string;
  /** The revision that was approved when it was scheduled. */
  readonly revision: number;
  readonly endpointId: string;
  /** What was asked for; the moment follows from it and may move when a country changes its clocks. */
  readonly localTime: LocalTime;
  readonly timeZone: string;
  readonly resolution: TimeResolution;
  readonly dueAt: Date;
  /** How late it may begin, for example after an outage; later it is missed. */
  readonly graceMs: number;
  readonly status: ScheduleStatus;
  /** Why it failed or was missed, in words. */
  readonly reason: string | null;
  /** When a person started it again after it was over; null when nobody did. */
  readonly restartedAt: Date | null;
  /** Attempts altogether, and since it was last started by a person. */
  readonly attempts: number;
  readonly roundAttempts: number;
  /** When a worker looks at it next. */
  readonly nextAttemptAt: Date;
  readonly leaseOwner: string | null;
  readonly leaseUntil: Date | null;
  /** Grows whenever somebody takes it; whoever holds a smaller one has no say any more. */
  readonly fence: number;
  readonly publishedAt: Date | null;
  readonly scheduledByUserId: string;
}

/** The right to work on a schedule, as long as nobody took it over. */
export interface ScheduleLease {
  readonly scheduleId: string;
  readonly owner: string;
  readonly fence: number;
  readonly until: Date;
}

export const DELIVERY_STATUSES = ['STARTED', 'ARRIVED', 'FAILED', 'REFUSED'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** One attempt to send something. It is there before the attempt is made: one that stays `STARTED` was cut off, and may have arrived. */
export interface Delivery {
  readonly scheduleId: string;
  readonly workspaceId: string;
  /** From 1. */
  readonly attempt: number;
  readonly status: DeliveryStatus;
  readonly startedAt: Date;
  readonly durationMs: number | null;
  /** The status of the answer; null where there was none. */
  readonly responseStatus: number | null;
  /** The beginning of the answer, without control characters. */
  readonly responseExcerpt: string;
  /** Why it did not arrive; empty when it did. */
  readonly message: string;
}

/** The id of the message, the same for all attempts: receivers tell repetitions by it. */
export function messageId({ id }: Pick<Schedule, 'id'>): string {
  return `msg_${id}`;
}

/** Whether it is too late for the first attempt. One that a person started again has no time to miss. */
export function isMissed({ attempts, restartedAt, dueAt, graceMs }: Schedule, now: Date): boolean {
  return attempts === 0 && restartedAt === null && now.getTime() > dueAt.getTime() + graceMs;
}
