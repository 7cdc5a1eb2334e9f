import { readFile, rename, writeFile } from 'node:fs/promises';
import { identifyProcess, type ProcessIdentity, stopProcess } from '@paissive/processes';

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
 * Stops what a killed supervisor left running and answers their names, last started first. A process that merely has
 * the same number is left alone.
 */
export async function stopRecorded(path: string, graceMs = 5_000): Promise<string[]> {
  const stopped: string[] = [];
  for (const [name, identity] of Object.entries(await readRecords(path)).reverse()) {
    if ((await identifyProcess(identity.pid))?.startedAt !== identity.startedAt) continue;
    await stopProcess(identity, [
      { signal: 'SIGTERM', graceMs },
      { signal: 'SIGKILL', graceMs: 5_000 },
    ]);
    stopped.push(name);
  }
  return stopped;
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
