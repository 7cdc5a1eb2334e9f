import { resolveLocalTime } from './local-time.js';
import type { ScheduleRepository } from './schedule.repository.js';

const PAGE = 500;

/**
 * Reckons anew when waiting schedules are due: what was asked for is a local time, and a country may change its clocks between then and
 * now. Returns how many moved.
 */
export async function refreshDueTimes(schedules: Pick<ScheduleRepository, 'listWaiting' | 'move'>): Promise<number> {
  let moved = 0;
  let afterId = '';
  for (;;) {
    const page = await schedules.listWaiting({ afterId, limit: PAGE });
    for (const schedule of page) {
      const { at: dueAt, resolution } = resolveLocalTime(schedule.localTime, schedule.timeZone);
      if (dueAt.getTime() === schedule.dueAt.getTime()) continue;
      await schedules.move(schedule, { dueAt, resolution });
      moved += 1;
    }
    const last = page.at(-1);
    if (page.length < PAGE || !last) return moved;
    afterId = last.id;
  }
}
