import type { CampaignStatus } from '@/gql/graphql';
import { STATUS_ORDER } from '../shared/words';

/** The statuses that an address names, in their usual order; what is no status is left out. */
export function readStatuses(typed: string): readonly CampaignStatus[] {
  const wanted = new Set(typed.toUpperCase().split(','));
  return STATUS_ORDER.filter((status) => wanted.has(status));
}

/** As they stand in an address: "active,paused". */
export function writeStatuses(statuses: readonly CampaignStatus[]): string {
  return STATUS_ORDER.filter((status) => statuses.includes(status))
    .join(',')
    .toLowerCase();
}

/** The same with one more, or without it. */
export function toggleStatus(statuses: readonly CampaignStatus[], status: CampaignStatus): readonly CampaignStatus[] {
  return statuses.includes(status) ? statuses.filter((each) => each !== status) : [...statuses, status];
}
