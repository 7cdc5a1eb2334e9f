import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertMailId, type Mail, type Mailer } from './mail.js';

/** A letter in a folder, with the time it was put there. */
export interface KeptMail extends Mail {
  readonly from: string;
  readonly deliveredAt: string;
}

const MAX_KEPT = 500;
const SUFFIX = '.json';

/**
 * Keeps letters as files instead of sending them, for running without a mail server. The files can hold links that let people in, so
 * only the owner of the process may read them; the latest 500 stay.
 */
export function createFolderMailer({
  directory,
  from,
  now = () => new Date(),
}: {
  directory: string;
  from: string;
  now?: () => Date;
}): Mailer {
  return {
    async deliver(mail) {
      assertMailId(mail.id);
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const kept: KeptMail = { ...mail, from, deliveredAt: now().toISOString() };
      const path = join(directory, `${mail.id}${SUFFIX}`);
      await writeFile(`${path}.part`, JSON.stringify(kept, null, 2), { mode: 0o600 });
      await rename(`${path}.part`, path);
      const names = await namesIn(directory);
      await Promise.all(names.slice(MAX_KEPT).map((name) => rm(join(directory, name), { force: true })));
    },
    async close() {},
  };
}

/** The letters of a folder, the latest first; none when there is no such folder yet. Ids that begin with a time (UUID v7) sort by it. */
export async function readMailFolder(directory: string, limit = 50): Promise<KeptMail[]> {
  const names = (await namesIn(directory)).slice(0, limit);
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(directory, name), 'utf8')) as KeptMail));
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    const names = await readdir(directory);
    return names
      .filter((name) => name.endsWith(SUFFIX))
      .sort()
      .reverse();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
