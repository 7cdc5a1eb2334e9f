import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findLockHolder } from '@paissive/processes';
import { addressFile, lockPath, secretsPath } from './data-layout.js';
import type { PlatformUrls } from './platform-context.js';
import { loadSecrets } from './secrets.js';

/** A platform that another process runs. */
export interface RunningPlatform {
  pid: number;
  urls: PlatformUrls;
  demoPassword: string;
}

/**
 * Finds the platform that runs on a data directory; null when none does or it is still starting.
 *
 * @example
 * const running = await findRunningPlatform('.data');
 */
export async function findRunningPlatform(dataDir: string): Promise<RunningPlatform | null> {
  const directory = resolve(dataDir);
  const holder = await findLockHolder(lockPath(directory));
  const addresses = await readFile(addressFile(directory), 'utf8').catch(() => null);
  if (holder === null || addresses === null) return null;
  const { demoPassword } = await loadSecrets(secretsPath(directory));
  return { pid: holder.pid, urls: JSON.parse(addresses) as PlatformUrls, demoPassword };
}
