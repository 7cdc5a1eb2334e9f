import { writeConflict } from '../errors.js';
import type { Entry, Snapshot, View, Writer } from './key-value.js';
import type { LockOwner, Locks } from './locks.js';

/** The uncommitted writes of one transaction over the snapshot it reads. */
export interface Overlay extends Writer {
  /** Applies all writes to a writer of the store. */
  applyTo(writer: Writer): void;
  readonly isEmpty: boolean;
}

interface OverlayDeps {
  snapshot: Snapshot;
  committed: View;
  locks: Locks;
  owner: LockOwner;
}

/**
 * Snapshot isolation, first writer wins: reads see the snapshot and the transaction's own writes; a key is locked when it
 * is first written, and a key that changed since the snapshot cannot be.
 */
export function createOverlay({ snapshot, committed, locks, owner }: OverlayDeps): Overlay {
  const writes = new Map<string, Buffer | undefined>();
  const effects: Array<() => void> = [];
  const order = createSortedKeys();

  const write = (key: Buffer, value: Buffer | undefined) => {
    const name = key.toString('latin1');
    if (!writes.has(name)) {
      locks.assertFree(key, owner);
      if (!same(snapshot.get(key), committed.get(key))) throw writeConflict();
      locks.take(key, owner);
      order.add(name);
    }
    writes.set(name, value);
  };

  return {
    get: (key) => {
      const name = key.toString('latin1');
      return writes.has(name) ? writes.get(name) : snapshot.get(key);
    },
    range: (from, to, reverse = false) =>
      merge(snapshot.range(from, to, reverse), ownEntries(order.between(from, to, reverse), writes), reverse),
    put: (key, value) => write(key, Buffer.from(value)),
    remove: (key) => write(key, undefined),
    onCommit: (effect) => effects.push(effect),
    get isEmpty() {
      return writes.size === 0;
    },
    applyTo: (writer) => {
      for (const [name, value] of writes) {
        const key = Buffer.from(name, 'latin1');
        if (value) writer.put(key, value);
        else writer.remove(key);
      }
      for (const effect of effects) writer.onCommit(effect);
    },
  };
}

const same = (left: Buffer | undefined, right: Buffer | undefined) =>
  left === right || (left !== undefined && right !== undefined && left.equals(right));

type OwnEntry = readonly [key: Buffer, value: Buffer | undefined];

function* ownEntries(names: string[], writes: Map<string, Buffer | undefined>): Generator<OwnEntry> {
  for (const name of names) yield [Buffer.from(name, 'latin1'), writes.get(name)];
}

/** Two sorted sequences as one; an entry of `own` replaces that of `base` with its key, or removes it. */
function* merge(base: Generator<Entry>, own: Generator<OwnEntry>, reverse: boolean): Generator<Entry> {
  let left = base.next();
  let right = own.next();
  while (!left.done || !right.done) {
    if (right.done) {
      if (left.done) return;
      yield left.value;
      left = base.next();
      continue;
    }
    const order = left.done ? 1 : Buffer.compare(left.value[0], right.value[0]) * (reverse ? -1 : 1);
    if (order < 0 && !left.done) {
      yield left.value;
      left = base.next();
      continue;
    }
    if (order === 0) left = base.next();
    const [key, value] = right.value;
    if (value) yield [key, value];
    right = own.next();
  }
}

/** Keys that are sorted when somebody looks: inserting many and reading little costs one sort. */
function createSortedKeys() {
  let sorted: string[] = [];
  let added: string[] = [];
  const settle = () => {
    if (added.length === 0) return;
    sorted = sorted.concat(added).sort((a, b) => (a < b ? -1 : 1));
    added = [];
  };
  return {
    add: (name: string) => {
      added.push(name);
    },
    between: (from: Buffer, to: Buffer, reverse: boolean): string[] => {
      settle();
      const names = sorted.slice(position(sorted, from.toString('latin1')), position(sorted, to.toString('latin1')));
      return reverse ? names.reverse() : names;
    },
  };
}

/** The first place whose key is not below the given one. */
function position(sorted: string[], name: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < name) low = middle + 1;
    else high = middle;
  }
  return low;
}
