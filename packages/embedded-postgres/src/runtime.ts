import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { type Account, isTraversableByOthers } from './account.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';

/** A directory with `bin/`, `lib/` and `share/`, complete and executable by the account. */
export interface Runtime {
  directory: string;
  /** For example "18.4.0-beta.17". */
  version: string;
}

/** Where root keeps the copy when the data directory is closed to `nobody`: kept over restarts, and may be deleted at any time. */
const SHARED_CACHE = '/var/cache/paissive-income';

/**
 * Copies the binaries of this platform out of `node_modules` and recreates the symbolic links that npm packages cannot
 * hold. A finished copy is used again; an unfinished one is never seen, since it gets its name last.
 */
export async function prepareRuntime(preferred: string, account: Account): Promise<Runtime> {
  const source = await locateBinaries();
  const parent = account === null || (await isTraversableByOthers(preferred)) ? preferred : SHARED_CACHE;
  const directory = join(parent, `postgres-${source.version}`);
  if (await exists(directory)) return { directory, version: source.version };
  const unfinished = join(parent, `.postgres-${source.version}-${process.pid}`);
  try {
    await mkdir(parent, { recursive: true, mode: 0o755 });
    await copyNative(source.native, unfinished);
    await rename(unfinished, directory).catch(async (error: unknown) => {
      // Another process finished the same copy first.
      if (!(await exists(directory))) throw error;
    });
  } catch (cause) {
    const message = `Could not copy the PostgreSQL binaries to ${directory}: ${String(cause)}. Make that directory writable, or set DATABASE_URL to a server of your own.`;
    throw new EmbeddedPostgresError('UNREACHABLE', message, { cause });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return { directory, version: source.version };
}

async function locateBinaries(): Promise<{ native: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    const message = `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (package ${name} is not installed). Set DATABASE_URL to a PostgreSQL server of your own.`;
    throw new EmbeddedPostgresError('UNSUPPORTED_PLATFORM', message, { cause });
  }
}

async function copyNative(native: string, target: string): Promise<void> {
  await cp(native, target, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a') && !path.endsWith('pkgconfig'),
  });
  const links = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target: link } of JSON.parse(links) as { source: string; target: string }[]) {
    const path = join(target, relative('native', link));
    await rm(path, { force: true });
    await symlink(basename(source), path);
  }
  for (const binary of await readdir(join(target, 'bin'))) await chmod(join(target, 'bin', binary), 0o755);
  await chmod(target, 0o755);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
