import type { Writer } from '../storage/key-value.js';
import type { Locks } from '../storage/locks.js';

/**
 * A writer that leaves alone what open transactions hold.
 *
 * @throws HeldByTransaction from `put` and `remove`; nothing of the write is committed then unless the caller catches it.
 */
export const guardedBy = (locks: Locks, writer: Writer): Writer => ({
  ...writer,
  put: (key, value) => {
    locks.assertFree(key);
    writer.put(key, value);
  },
  remove: (key) => {
    locks.assertFree(key);
    writer.remove(key);
  },
});
