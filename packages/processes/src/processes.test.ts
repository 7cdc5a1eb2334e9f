import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  acquireProcessLock,
  findLockHolder,
  identifyProcess,
  isRunning,
  ProcessLockedError,
  stopProcess,
} from './index.js';

const children: ChildProcess[] = [];
let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'processes-'));
});

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(directory, { recursive: true, force: true });
});

/** A process that says when it is up; `stubborn` ones ignore SIGTERM. */
async function child(stubborn = false) {
  const script = `${stubborn ? "process.on('SIGTERM', () => {});" : ''} console.log('up'); setInterval(() => {}, 1e6)`;
  const started = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(started);
  await once(started.stdout, 'data');
  const identity = await identifyProcess(started.pid ?? 0);
  if (identity === null) throw new Error('the child did not start');
  return { started, identity };
}

describe('identity', () => {
  test('a running process is the same one, a killed one is not', async () => {
    const { started, identity } = await child();
    expect(await isRunning(identity)).toBe(true);
    started.kill('SIGKILL');
    await once(started, 'exit');
    expect(await isRunning(identity)).toBe(false);
  });

  test('the same number with another start is another process', async () => {
    const { identity } = await child();
    expect(await isRunning({ ...identity, startedAt: 'earlier' })).toBe(false);
  });

  test('no process has number 0, -1 or one that is not a number', async () => {
    for (const pid of [0, -1, Number.NaN]) expect(await identifyProcess(pid)).toBeNull();
  });
});

describe('stopProcess', () => {
  test('goes to the next signal when the first is ignored', async () => {
    const { started, identity } = await child(true);
    const exit = once(started, 'exit');
    const steps = [
      { signal: 'SIGTERM', graceMs: 100 },
      { signal: 'SIGKILL', graceMs: 5_000 },
    ] as const;
    expect(await stopProcess(identity, steps)).toBe(true);
    expect(await exit).toEqual([null, 'SIGKILL']);
  });

  test('sends nothing to a process that took over the number', async () => {
    const { identity } = await child();
    expect(await stopProcess({ ...identity, startedAt: 'earlier' })).toBe(true);
    expect(await isRunning(identity)).toBe(true);
  });
});

describe('lock', () => {
  test('keeps a second holder out, names the first and lets go on release', async () => {
    const path = join(directory, 'lock');
    const lock = await acquireProcessLock(path);
    await expect(acquireProcessLock(path)).rejects.toMatchObject({ holder: { pid: process.pid } });
    expect(await findLockHolder(path)).toEqual(await identifyProcess(process.pid));
    await lock.release();
    expect(await findLockHolder(path)).toBeNull();
    await (await acquireProcessLock(path)).release();
    expect(await readdir(directory)).toEqual(['lock.2']);
  });

  test('of a killed process is taken over', async () => {
    const { started, identity } = await child();
    const path = join(directory, 'lock');
    await writeFile(`${path}.1`, JSON.stringify(identity));
    await expect(acquireProcessLock(path)).rejects.toThrow(ProcessLockedError);
    started.kill('SIGKILL');
    await once(started, 'exit');
    await acquireProcessLock(path);
    expect(JSON.parse(await readFile(`${path}.2`, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  test('cut off by a power failure is taken over', async () => {
    const path = join(directory, 'lock');
    await writeFile(`${path}.1`, '{"pid":');
    await acquireProcessLock(path);
    expect(JSON.parse(await readFile(`${path}.2`, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  test('goes to exactly one of many that find it stale at once', async () => {
    const path = join(directory, 'lock');
    await writeFile(`${path}.1`, JSON.stringify({ pid: process.pid, startedAt: 'earlier' }));
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => acquireProcessLock(path)));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
