import type { CalendarEntries, CalendarEntry, CalendarRange } from './calendar-entry.js';
import type { CalendarFeedRepository } from './calendar-feed.repository.js';
import type { FeedTokens } from './feed-token.js';
import { writeCalendar } from './write-calendar.js';

export interface CalendarDeps {
  readonly calendarFeeds: CalendarFeedRepository;
  readonly calendarEntries: readonly CalendarEntries[];
  readonly feedTokens: FeedTokens;
  /** Under which the service is reached from outside, without a slash at its end. */
  readonly publicUrl: string;
  readonly now: () => Date;
}

export interface CalendarFeed {
  readonly url: string;
}

export type FindCalendarFeed = (workspaceId: string, userId: string) => Promise<CalendarFeed>;
/** The text of a calendar; null when its address was made up or changed. */
export type ReadCalendarFeed = (token: string) => Promise<string | null>;
export type ListCalendarEntries = (workspaceId: string, range: CalendarRange) => Promise<CalendarEntry[]>;

const DAY_MS = 86_400_000;
/** What a subscriber sees: half a year back, a year ahead. */
const BACK_DAYS = 183;
const AHEAD_DAYS = 366;
const MAX_ENTRIES = 1_000;
const REFRESH_MINUTES = 60;

/** The address of a person's calendar of a workspace. It is there without having been made. */
export function createFindCalendarFeed(deps: CalendarDeps): FindCalendarFeed {
  return async (workspaceId, userId) => {
    return feedOf(deps, { workspaceId, userId, generation: await deps.calendarFeeds.generation(workspaceId, userId) });
  };
}

/** Gives a person's calendar another address; the old one finds nothing any more. */
export function createRotateCalendarFeed(deps: CalendarDeps): FindCalendarFeed {
  return async (workspaceId, userId) => {
    const generation = await deps.calendarFeeds.rotate(workspaceId, userId, deps.now());
    return feedOf(deps, { workspaceId, userId, generation });
  };
}

export function createReadCalendarFeed(deps: CalendarDeps): ReadCalendarFeed {
  const list = createListCalendarEntries(deps);
  return async (token) => {
    const grant = deps.feedTokens.grantOf(token);
    if (!grant) return null;
    const { workspaceId, userId } = grant;
    if ((await deps.calendarFeeds.generation(workspaceId, userId)) !== grant.generation) return null;
    const now = deps.now().getTime();
    const [from, until] = [new Date(now - BACK_DAYS * DAY_MS), new Date(now + AHEAD_DAYS * DAY_MS)];
    const entries = await list(workspaceId, { from, until, limit: MAX_ENTRIES });
    return writeCalendar(entries, { name: 'Marketing', refreshMinutes: REFRESH_MINUTES });
  };
}

/** What calendars show in a time, by when it begins. */
export function createListCalendarEntries({
  calendarEntries,
}: Pick<CalendarDeps, 'calendarEntries'>): ListCalendarEntries {
  return async (workspaceId, range) => {
    const found = await Promise.all(calendarEntries.map((entriesOf) => entriesOf(workspaceId, range)));
    return found
      .flat()
      .sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1))
      .slice(0, range.limit);
  };
}

function startOf({ time }: CalendarEntry): string {
  return time.kind === 'DAYS' ? time.firstDay : time.at.toISOString();
}

function feedOf({ feedTokens, publicUrl }: CalendarDeps, grant: Parameters<FeedTokens['tokenOf']>[0]): CalendarFeed {
  return { url: `${publicUrl}/calendar/${feedTokens.tokenOf(grant)}.ics` };
}
