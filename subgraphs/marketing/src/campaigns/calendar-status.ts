import type { Campaign } from './campaign.js';
import type { CampaignStatus } from './campaign-status.js';

/** What the calendar makes of a campaign: a scheduled one begins on its day, one that runs or pauses is over after its last. Null for nothing. */
export function calendarStatus(campaign: Campaign, now: Date): CampaignStatus | null {
  const { status, startsOn, endsOn } = campaign;
  const today = dayIn(campaign.timeZone, now);
  const isOver = endsOn !== null && endsOn < today;
  if ((status === 'ACTIVE' || status === 'PAUSED') && isOver) return 'COMPLETED';
  return status === 'SCHEDULED' && startsOn !== null && startsOn <= today ? 'ACTIVE' : null;
}

/** The day that it is in a time zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(now);
}
