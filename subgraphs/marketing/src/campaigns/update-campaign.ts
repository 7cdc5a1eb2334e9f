import { marketingEvent } from '../events/marketing-events.js';
import { type ChangeResult, changeRecord, type RecordChoice } from '../records/change-record.js';
import type { Fault } from '../records/fault.js';
import { type Campaign, campaignFaults, type RemovablePart, type StatusChange, statusObstacle } from './campaign.js';
import { type CampaignStatus, canBecome, nextStatuses } from './campaign-status.js';
import type { CampaignDeps, CampaignParts } from './create-campaign.js';

export type UpdateCampaign = (
  choice: RecordChoice,
  patch: Partial<CampaignParts>,
  takeAway?: readonly RemovablePart[],
) => Promise<ChangeResult<Campaign>>;

/** @param byUserId who, or null for the calendar */
export type MoveCampaign = (
  choice: RecordChoice,
  to: CampaignStatus,
  byUserId: string | null,
) => Promise<ChangeResult<Campaign>>;

type Deps = Pick<CampaignDeps, 'campaigns' | 'newId' | 'now'>;

/** More changes than these are no history that anybody reads. */
const MAX_STATUS_CHANGES = 200;

const PART_FIELDS = { STARTS_ON: 'startsOn', ENDS_ON: 'endsOn', BUDGET: 'budget' } as const satisfies Record<
  RemovablePart,
  keyof CampaignParts
>;

/** Replaces the given parts of the version that the caller has seen, and takes others away. */
export function createUpdateCampaign({ campaigns, newId, now }: Deps): UpdateCampaign {
  return (choice, patch, takeAway = []) =>
    changeRecord<Campaign>(campaigns, choice, (known) => {
      if (known.status === 'ARCHIVED') return { kind: 'impossible', reason: 'The campaign is archived.' };
      const gone = Object.fromEntries(takeAway.map((part) => [PART_FIELDS[part], null]));
      const record: Campaign = { ...known, ...patch, ...gone, updatedAt: now() };
      const faults = [...campaignFaults(record), ...removalFaults(known, patch, takeAway)];
      if (faults.length > 0) return { kind: 'faulty', faults };
      const data = { ...toldOf(record), version: known.version + 1 };
      return {
        kind: 'change',
        record,
        events: [marketingEvent('marketing.campaign.updated', about(record, newId), data)],
      };
    });
}

function removalFaults(
  { status }: Campaign,
  patch: Partial<CampaignParts>,
  takeAway: readonly RemovablePart[],
): readonly Fault[] {
  const contradicted = takeAway.map((part) => PART_FIELDS[part]).filter((field) => patch[field] !== undefined);
  const faults = contradicted.map((field) => ({
    path: [field],
    message: 'It cannot be given and taken away at once.',
  }));
  if (status !== 'SCHEDULED' || !takeAway.includes('STARTS_ON')) return faults;
  return [...faults, { path: ['startsOn'], message: 'The campaign is scheduled for its first day: move it instead.' }];
}

/** Moves a campaign to another status, if it may, and remembers who did. */
export function createMoveCampaign({ campaigns, newId, now }: Deps): MoveCampaign {
  return (choice, to, byUserId) =>
    changeRecord<Campaign>(campaigns, choice, (known) => {
      const from = known.status;
      if (from === to) return { kind: 'nothing' };
      if (!canBecome(from, to)) return { kind: 'impossible', reason: refusal(from, to) };
      const obstacle = statusObstacle(known, to);
      if (obstacle !== null) return { kind: 'impossible', reason: obstacle };
      const updatedAt = now();
      const change: StatusChange = { from, to, at: updatedAt, byUserId };
      const statusChanges = [...known.statusChanges, change].slice(-MAX_STATUS_CHANGES);
      const record: Campaign = { ...known, status: to, statusChanges, updatedAt };
      const data = { ...toldOf(record), from, to };
      return {
        kind: 'change',
        record,
        events: [marketingEvent('marketing.campaign.moved', about(record, newId), data)],
      };
    });
}

function refusal(from: CampaignStatus, to: CampaignStatus): string {
  const possible = nextStatuses(from).map((status) => status.toLowerCase());
  const next = possible.length === 0 ? 'It stays so.' : `It can become ${possible.join(', ')}.`;
  return `A campaign that is ${from.toLowerCase()} cannot become ${to.toLowerCase()}. ${next}`;
}

function about({ id, workspaceId, updatedAt }: Campaign, newId: () => string) {
  return { subject: id, workspaceId, id: newId(), time: updatedAt };
}

function toldOf({ id, opportunityId, strategyId, name }: Campaign) {
  return { campaignId: id, opportunityId, strategyId, name };
}
