import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** The system account that the server runs as; null = the caller's own. */
export type Account = { uid: number; gid: number } | null;

/** PostgreSQL refuses to run as root, so root hands it to `nobody`. Throws `UNREACHABLE` where that cannot work. */
export function chooseAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  if (process.platform !== 'linux') {
    const message =
      'PostgreSQL does not run as root. Start the platform as an ordinary user, or set DATABASE_URL to a server of your own.';
    throw new EmbeddedPostgresError('UNREACHABLE', message);
  }
  const entry = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
  if (entry === null) {
    const message =
      'PostgreSQL does not run as root, and this system has no account "nobody" to run it as. Start the platform as an ordinary user, or set DATABASE_URL to a server of your own.';
    throw new EmbeddedPostgresError('UNREACHABLE', message);
  }
  return { uid: Number(entry[1]), gid: Number(entry[2]) };
}

/** Whether every directory on the way to a path lets strangers through (the account owns nothing above its own files). */
export async function isTraversableByOthers(directory: string): Promise<boolean> {
  for (let path = directory; ; path = dirname(path)) {
    const found = await stat(path).catch(() => null);
    if (found !== null && (found.mode & 0o001) === 0) return false;
    if (path === dirname(path)) return true;
  }
}
