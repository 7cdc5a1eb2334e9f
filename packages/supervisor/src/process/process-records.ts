import { readFile, rename, writeFile } from 'node:fs/promises';
import { identifyProcess, isRunning, type ProcessIdentity, stopProcess } from '@paissive/processes';

/** The processes that run now, on disk, so that the next start finds them if the supervisor is killed. */
export interface ProcessRecords {
  set(name: string, pid: number | null): Promise<void>;
}

type Recorded = Record<string, ProcessIdentity>;

export function createProcessRecords(path: string): ProcessRecords {
  const recorded: Recorded = {};
  let written: Promise<void> = Promise.resolve();
  return {
    async set(name, pid) {
      const identity = pid === null ? null : await identifyProcess(pid);
      if (identity === null) delete recorded[name];
      else recorded[name] = identity;
      written = written.catch(() => undefined).then(() => writeWhole(path, JSON.stringify(recorded, null, 2)));
      await written;
    },
  };
}

/**
 * Stops what a killed supervisor left running and answers the names. A process that merely has the same number is left
 * alone. All are asked at once and not waited for long: their output leads nowhere now, which keeps some from ending,
 * and they withstand being killed.
 */
export async function stopRecorded(path: string, graceMs = 2_000): Promise<string[]> {
  const stopped = await Promise.all(
    Object.entries(await readRecords(path)).map(async ([name, identity]) => {
      if (!(await isRunning(identity))) return [];
      await stopProcess(identity, [
        { signal: 'SIGTERM', graceMs },
        { signal: 'SIGKILL', graceMs: 5_000 },
      ]);
      return [name];
    }),
  );
  return stopped.flat();
}

async function readRecords(path: string): Promise<Recorded> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  try {
    return JSON.parse(text) as Recorded;
  } catch {
    // Cut off by a power failure, after which none of them runs.
    return {};
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}
