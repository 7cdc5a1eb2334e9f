import type { EventEnvelope } from '@paissive/events';
import type { Fault } from './fault.js';
import type { VersionedRecord, VersionedRepository } from './versioned-repository.js';

/** Which record is meant, and which version of it was seen; null for a change that fits any. */
export interface RecordChoice {
  readonly workspaceId: string;
  readonly id: string;
  readonly version: number | null;
}

/** What a change makes of a record, or why it cannot be done. */
export type Change<Item> =
  | { readonly kind: 'change'; readonly record: Item; readonly events: readonly EventEnvelope<unknown>[] }
  /** It is so already; nothing is written. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  /** The state of the record does not allow it. */
  | { readonly kind: 'impossible'; readonly reason: string };

export type ChangeResult<Item> =
  | { readonly kind: 'changed'; readonly record: Item }
  | { readonly kind: 'not_found' }
  /** Somebody else changed it since it was seen. */
  | { readonly kind: 'overtaken'; readonly version: number }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly kind: 'impossible'; readonly reason: string };

/** Everybody who is in the way has made a change of their own, so that more rounds mean more people than work on one thing. */
const MAX_ROUNDS = 8;

/**
 * Reads a record, lets the caller decide, and stores the next version with its events, unless another change came between. A change that
 * names no version is decided anew on what came between.
 */
export async function changeRecord<Item extends VersionedRecord>(
  records: Pick<VersionedRepository<Item, never>, 'findByIds' | 'replace'>,
  { workspaceId, id, version }: RecordChoice,
  decide: (known: Item) => Change<Item> | Promise<Change<Item>>,
): Promise<ChangeResult<Item>> {
  let seen = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const [known] = await records.findByIds(workspaceId, [id]);
    if (!known) return { kind: 'not_found' };
    if (version !== null && known.version !== version) return { kind: 'overtaken', version: known.version };
    const change = await decide(known);
    if (change.kind === 'nothing') return { kind: 'changed', record: known };
    if (change.kind !== 'change') return change;
    const record = { ...change.record, version: known.version + 1 };
    if ((await records.replace(record, change.events)) === 'replaced') return { kind: 'changed', record };
    seen = known.version + 1;
  }
  return { kind: 'overtaken', version: seen };
}
