import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { acquireProcessLock, ProcessLockedError } from '@paissive/processes';
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
 * Finds the platform that runs on a data directory; null when none does or it is still starting for the first time.
 *
 * @example
 * const running = await findRunningPlatform('.data');
 */
export async function findRunningPlatform(dataDir: string): Promise<RunningPlatform | null> {
  const directory = resolve(dataDir);
  await mkdir(directory, { recursive: true });
  try {
    await (await acquireProcessLock(lockPath(directory))).release();
    return null;
  } catch (error) {
    if (!(error instanceof ProcessLockedError)) throw error;
    const addresses = await readFile(addressFile(directory), 'utf8').catch(() => null);
    if (addresses === null) return null;
    const { demoPassword } = await loadSecrets(secretsPath(directory));
    return { pid: error.holder.pid, urls: JSON.parse(addresses) as PlatformUrls, demoPassword };
  }
}
