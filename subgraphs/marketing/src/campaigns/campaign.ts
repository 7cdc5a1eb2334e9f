import type { Money } from '@paissive/money';
import type { Fault } from '../records/fault.js';
import type { VersionedRecord } from '../records/versioned-repository.js';
import type { Channel } from '../strategies/channel.js';
import type { CampaignStatus } from './campaign-status.js';

export const TARGET_METRICS = ['IMPRESSIONS', 'CLICKS', 'CONVERSIONS', 'REVENUE', 'RETURN_ON_INVESTMENT'] as const;
export type TargetMetric = (typeof TARGET_METRICS)[number];

/** What a campaign should bring over its whole time. */
export interface CampaignTarget {
  readonly metric: TargetMetric;
  /** Decimal text; a ratio for the return on investment. */
  readonly value: string;
}

export interface CampaignChannel {
  readonly channel: Channel;
  /** Its share of the budget beside the others' weights. */
  readonly budgetWeight: number;
}

/** A change of status: who, or null for the calendar. */
export interface StatusChange {
  readonly from: CampaignStatus;
  readonly to: CampaignStatus;
  readonly at: Date;
  readonly byUserId: string | null;
}

/** Some content over some channels in some weeks, with a budget and targets. */
export interface Campaign extends VersionedRecord {
  readonly opportunityId: string;
  /** The strategy that it carries out; null for one of its own. */
  readonly strategyId: string | null;
  readonly name: string;
  readonly description: string;
  readonly status: CampaignStatus;
  /** `YYYY-MM-DD` in `timeZone`; null while undecided. */
  readonly startsOn: string | null;
  /** The last day; null without an end. */
  readonly endsOn: string | null;
  /** IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string;
  readonly budget: Money | null;
  readonly channels: readonly CampaignChannel[];
  readonly targets: readonly CampaignTarget[];
  /** What it is called where its figures come from, such as `utm_campaign`. */
  readonly externalNames: readonly string[];
  readonly statusChanges: readonly StatusChange[];
}

/** What of a campaign can be taken away again. */
export const REMOVABLE_PARTS = ['STARTS_ON', 'ENDS_ON', 'BUDGET'] as const;
export type RemovablePart = (typeof REMOVABLE_PARTS)[number];

type Parts = Pick<Campaign, 'channels' | 'targets' | 'startsOn' | 'endsOn'>;

/** What of a campaign contradicts itself. */
export function campaignFaults({ channels, targets, startsOn, endsOn }: Parts): Fault[] {
  const faults: Fault[] = [];
  const repeated = (values: readonly string[]) => values.findIndex((value, index) => values.indexOf(value) < index);
  const channel = repeated(channels.map((one) => one.channel));
  if (channel >= 0)
    faults.push({ path: ['channels', `${channel}`, 'channel'], message: 'This channel is listed already.' });
  const target = repeated(targets.map(({ metric }) => metric));
  if (target >= 0)
    faults.push({ path: ['targets', `${target}`, 'metric'], message: 'There is a target for it already.' });
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    faults.push({ path: ['endsOn'], message: 'It ends on or after the day on which it starts.' });
  }
  return faults;
}

/** What stands in the way of a status; null when nothing does. */
export function statusObstacle({ startsOn, channels }: Campaign, to: CampaignStatus): string | null {
  if (to !== 'SCHEDULED' && to !== 'ACTIVE') return null;
  if (channels.length === 0) return 'Choose at least one channel first.';
  return to === 'SCHEDULED' && startsOn === null ? 'Say on which day it starts first.' : null;
}
