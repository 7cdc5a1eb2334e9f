import type { Fault } from '../records/fault.js';
import { type LocalTime, resolveLocalTime } from './local-time.js';
import type { Schedule } from './schedule.js';
import type { ScheduleRepository } from './schedule.repository.js';

export interface RescheduleRequest {
  readonly workspaceId: string;
  readonly id: string;
  readonly localTime: LocalTime;
  /** Null for the one that it has. */
  readonly timeZone: string | null;
}

export type RescheduleResult =
  | { readonly kind: 'rescheduled'; readonly schedule: Schedule }
  | { readonly kind: 'not_found' | 'too_late' }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

export type RescheduleContent = (request: RescheduleRequest) => Promise<RescheduleResult>;

/** Gives a schedule that still waits another time. The same time again changes nothing. */
export function createRescheduleContent({
  schedules,
  now,
}: {
  readonly schedules: Pick<ScheduleRepository, 'findByIds' | 'reschedule'>;
  readonly now: () => Date;
}): RescheduleContent {
  return async ({ workspaceId, id, localTime, timeZone: asked }) => {
    const [known] = await schedules.findByIds(workspaceId, [id]);
    if (!known) return { kind: 'not_found' };
    const timeZone = asked ?? known.timeZone;
    if (localTime === known.localTime && timeZone === known.timeZone) return { kind: 'rescheduled', schedule: known };
    const { at: dueAt, resolution } = resolveLocalTime(localTime, timeZone);
    const at = now();
    if (dueAt < at) return { kind: 'faulty', faults: [{ path: ['localTime'], message: 'That time is over.' }] };
    const schedule = await schedules.reschedule(known, { localTime, timeZone, dueAt, resolution }, at);
    return schedule ? { kind: 'rescheduled', schedule } : { kind: 'too_late' };
  };
}
