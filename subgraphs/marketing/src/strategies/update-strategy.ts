import { marketingEvent } from '../events/marketing-events.js';
import { type ChangeResult, changeRecord, type RecordChoice } from '../records/change-record.js';
import { dayOf, type StrategyDeps, type StrategyParts } from './create-strategy.js';
import { type Strategy, strategyFaults } from './strategy.js';

export type StrategyPatch = Partial<StrategyParts & Pick<Strategy, 'name'>>;
export type UpdateStrategy = (choice: RecordChoice, patch: StrategyPatch) => Promise<ChangeResult<Strategy>>;
export type ArchiveStrategy = (choice: RecordChoice, isArchived: boolean) => Promise<ChangeResult<Strategy>>;

/** Replaces the given parts of the version that the caller has seen. */
export function createUpdateStrategy({ strategies, newId, now }: StrategyDeps): UpdateStrategy {
  return (choice, patch) =>
    changeRecord<Strategy>(strategies, choice, (known) => {
      const updatedAt = now();
      const record: Strategy = { ...known, ...patch, updatedAt };
      // Goals that stay may be over; only new ones have to lie ahead.
      const faults = strategyFaults(record, patch.goals ? dayOf(updatedAt) : null);
      if (faults.length > 0) return { kind: 'faulty', faults };
      const { id, workspaceId, opportunityId, name } = record;
      const about = { subject: id, workspaceId, id: newId(), time: updatedAt };
      const data = { strategyId: id, opportunityId, name, version: known.version + 1 };
      return { kind: 'change', record, events: [marketingEvent('marketing.strategy.updated', about, data)] };
    });
}

/** Takes a strategy out of use, or back into it. */
export function createArchiveStrategy({ strategies, newId, now }: StrategyDeps): ArchiveStrategy {
  return (choice, isArchived) =>
    changeRecord<Strategy>(strategies, choice, (known) => {
      if ((known.archivedAt !== null) === isArchived) return { kind: 'nothing' };
      const updatedAt = now();
      const record: Strategy = { ...known, archivedAt: isArchived ? updatedAt : null, updatedAt };
      const { id, workspaceId, opportunityId, name } = record;
      const about = { subject: id, workspaceId, id: newId(), time: updatedAt };
      const type = isArchived ? 'marketing.strategy.archived' : 'marketing.strategy.restored';
      return { kind: 'change', record, events: [marketingEvent(type, about, { strategyId: id, opportunityId, name })] };
    });
}
