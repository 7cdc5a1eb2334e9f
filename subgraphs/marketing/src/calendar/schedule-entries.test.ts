import { describe, expect, it } from '@jest/globals';
import type { Content } from '../content/content.js';
import type { Schedule, ScheduleStatus } from '../publishing/schedule.js';
import { createScheduleEntries } from './schedule-entries.js';

const schedule = (id: string, status: ScheduleStatus, given: Partial<Schedule> = {}) =>
  ({
    id,
    contentId: 'tea',
    version: 3,
    status,
    dueAt: new Date('2026-03-29T00:30:00Z'),
    localTime: '2026-03-29T02:30',
    timeZone: 'Europe/Berlin',
    reason: null,
    createdAt: new Date(0),
    updatedAt: new Date(1),
    ...given,
  }) as Schedule;

const range = { from: new Date('2026-03-01'), until: new Date('2026-04-01'), limit: 10 };

describe('scheduled content in a calendar', () => {
  it('stands at its moment, says how it went, and looks its titles up once', async () => {
    const asked: unknown[] = [];
    const entriesOf = createScheduleEntries(
      {
        listDue: async (workspaceId, query) => {
          asked.push([workspaceId, query]);
          return [
            schedule('a', 'WAITING'),
            schedule('b', 'FAILED', { reason: 'The receiver answered 500.' }),
            schedule('c', 'CANCELLED', { contentId: 'gone' }),
          ];
        },
      },
      {
        findByIds: async (workspaceId, ids) => {
          asked.push([workspaceId, ids]);
          return [{ id: 'tea', title: 'On tea', kind: 'BLOG' } as Content];
        },
      },
    );
    const found = await entriesOf('w', range);
    expect(asked).toEqual([
      ['w', { from: range.from, to: range.until, limit: 10 }],
      ['w', ['tea', 'gone']],
    ]);
    expect(found).toMatchObject([
      {
        id: 'schedule-a',
        sequence: 2,
        status: 'CONFIRMED',
        summary: 'On tea',
        description: '2026-03-29 02:30 Europe/Berlin',
        categories: ['Content', 'BLOG'],
        time: { kind: 'MOMENT', at: new Date('2026-03-29T00:30:00Z') },
      },
      {
        summary: 'Not published: On tea',
        description: '2026-03-29 02:30 Europe/Berlin\nThe receiver answered 500.',
      },
      { id: 'schedule-c', status: 'CANCELLED', summary: 'Scheduled content' },
    ]);
  });
});
