import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chown, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';

/** The superuser of the cluster. */
export const SUPERUSER = 'postgres';

/** Where the password of a data directory is kept. */
export function passwordFile(dataDir: string): string {
  return join(dataDir, 'password');
}

/** Reads the password of a data directory, or makes one at its first use and keeps it, readable by the server's account only. */
export async function ensurePassword(dataDir: string, account: Account): Promise<string> {
  const path = passwordFile(dataDir);
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return kept.trim();
  const password = randomBytes(24).toString('base64url');
  await mkdir(dataDir, { recursive: true });
  const handle = await open(`${path}.new`, 'w', 0o600);
  await handle.writeFile(`${password}\n`);
  await handle.sync();
  await handle.close();
  if (account !== null) await chown(`${path}.new`, account.uid, account.gid);
  await rename(`${path}.new`, path);
  return password;
}

/**
 * The URL of a database on the server that runs on a data directory, for a process that did not start it.
 * Throws when the directory was never used.
 */
export function embeddedPostgresUrl(options: { dataDir: string; port: number; database: string }): string {
  const password = readFileSync(passwordFile(options.dataDir), 'utf8').trim();
  return connectionUrl({ ...options, password });
}

/** A connection URL on loopback. */
export function connectionUrl({
  port,
  database,
  password,
}: {
  port: number;
  database: string;
  password: string;
}): string {
  return `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}
