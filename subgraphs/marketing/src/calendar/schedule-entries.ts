import type { ContentRepository } from '../content/content.repository.js';
import type { Schedule, ScheduleStatus } from '../publishing/schedule.js';
import type { ScheduleRepository } from '../publishing/schedule.repository.js';
import type { CalendarEntries, CalendarEntry } from './calendar-entry.js';

/** What stands before the title. */
const PREFIXES: Readonly<Record<ScheduleStatus, string>> = {
  WAITING: '',
  PUBLISHING: '',
  PUBLISHED: 'Published: ',
  FAILED: 'Not published: ',
  MISSED: 'Missed: ',
  CANCELLED: '',
};
/** Publishing takes no time; calendars show nothing shorter well. */
const SHOWN_MINUTES = 15;

/** Content at the moment for which it is scheduled. */
export function createScheduleEntries(
  schedules: Pick<ScheduleRepository, 'listDue'>,
  contents: Pick<ContentRepository, 'findByIds'>,
): CalendarEntries {
  return async (workspaceId, { from, until, limit }) => {
    const due = await schedules.listDue(workspaceId, { from, to: until, limit });
    if (due.length === 0) return [];
    const found = await contents.findByIds(workspaceId, [...new Set(due.map(({ contentId }) => contentId))]);
    const byId = new Map(found.map((content) => [content.id, content]));
    return due.map((schedule) => {
      const { title = 'Scheduled content', kind = null } = byId.get(schedule.contentId) ?? {};
      return entryOf(schedule, title, kind === null ? ['Content'] : ['Content', kind]);
    });
  };
}

function entryOf(schedule: Schedule, title: string, categories: readonly string[]): CalendarEntry {
  const { id, version, status, dueAt, localTime, timeZone, reason, createdAt, updatedAt } = schedule;
  return {
    id: `schedule-${id}`,
    sequence: version - 1,
    status: status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED',
    time: { kind: 'MOMENT', at: dueAt, durationMinutes: SHOWN_MINUTES },
    summary: `${PREFIXES[status]}${title}`,
    description: [`${localTime.replace('T', ' ')} ${timeZone}`, ...(reason === null ? [] : [reason])].join('\n'),
    categories,
    createdAt,
    updatedAt,
  };
}
