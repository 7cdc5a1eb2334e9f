import type { Campaign } from '../campaigns/campaign.js';
import type { CampaignRepository } from '../campaigns/campaign.repository.js';
import type { CampaignStatus } from '../campaigns/campaign-status.js';
import type { CalendarEntries, CalendarEntry } from './calendar-entry.js';

const STATUSES: Readonly<Record<CampaignStatus, CalendarEntry['status']>> = {
  DRAFT: 'TENTATIVE',
  SCHEDULED: 'CONFIRMED',
  ACTIVE: 'CONFIRMED',
  PAUSED: 'CONFIRMED',
  COMPLETED: 'CONFIRMED',
  ARCHIVED: 'CANCELLED',
};

/** Campaigns from their first day to their last; one without an end stands on the day on which it begins. */
export function createCampaignEntries(campaigns: Pick<CampaignRepository, 'list'>): CalendarEntries {
  return async (workspaceId, { from, until, limit }) => {
    const [first, last] = [from, until].map((time) => time.toISOString().slice(0, 10));
    const found = await campaigns.list(workspaceId, { filter: {}, after: null, limit });
    return found.flatMap((campaign) => {
      const entry = entryOf(campaign);
      const touches = entry && entry.time.firstDay <= (last ?? '') && entry.time.lastDay >= (first ?? '');
      return touches ? [entry] : [];
    });
  };
}

function entryOf(campaign: Campaign) {
  const { id, name, description, status, startsOn, endsOn, channels, version, createdAt, updatedAt } = campaign;
  if (startsOn === null) return null;
  return {
    id: `campaign-${id}`,
    sequence: version - 1,
    status: STATUSES[status],
    time: { kind: 'DAYS' as const, firstDay: startsOn, lastDay: endsOn ?? startsOn },
    summary: endsOn === null ? `${name} begins` : name,
    description,
    categories: ['Campaign', ...channels.map(({ channel }) => channel)],
    createdAt,
    updatedAt,
  };
}
