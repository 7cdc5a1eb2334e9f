import type { CommandTable } from './command.js';
import { hashCommands } from './hashes.js';
import { keyCommands } from './keys.js';
import { listCommands } from './lists.js';
import { setCommands } from './sets.js';
import { sortedSetCommands } from './sorted-sets.js';
import { stringCommands } from './strings.js';

/** Every command on data. Those on the connection, channels and transactions are in `connection.ts`. */
export const dataCommands = new Map(
  Object.entries({
    ...keyCommands,
    ...stringCommands,
    ...hashCommands,
    ...setCommands,
    ...listCommands,
    ...sortedSetCommands,
  } satisfies CommandTable),
);
