import { type FileHandle, open } from 'node:fs/promises';
import type { Account } from './account.js';

/** A file or directory as a child process names it. */
export interface HandedOver {
  /** The path to give to the child. */
  path: string;
  /** What goes into the child's `stdio` at the position asked for. */
  stdio: number | 'ignore';
  close(): Promise<void>;
}

/**
 * Names a path so that a child under another account can open it even where a directory above is closed to it (a
 * project under `/root`): the descriptor is opened with the caller's rights and inherited, and `/proc/self/fd/<n>` leads
 * straight to it. The data can therefore always stay in the project. Without a change of account the path is used as is.
 */
export async function handOver(path: string, position: number, account: Account): Promise<HandedOver> {
  if (account === null) return { path, stdio: 'ignore', close: async () => undefined };
  const handle: FileHandle = await open(path, 'r');
  return { path: `/proc/self/fd/${position}`, stdio: handle.fd, close: () => handle.close() };
}
