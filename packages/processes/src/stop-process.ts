import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './process-identity.js';

/** A signal and how long to wait for the end after it, in milliseconds. */
export interface StopStep {
  signal: NodeJS.Signals;
  graceMs: number;
}

const POLITE: readonly StopStep[] = [
  { signal: 'SIGTERM', graceMs: 5_000 },
  { signal: 'SIGKILL', graceMs: 5_000 },
];

/**
 * Ends a process that need not be a child of this one, one step after the other until it is gone. It is checked to be
 * the same process before every signal. Answers whether it is gone.
 *
 * @example
 * await stopProcess(identity, [{ signal: 'SIGINT', graceMs: 10_000 }, { signal: 'SIGKILL', graceMs: 1_000 }]);
 */
export async function stopProcess(identity: ProcessIdentity, steps: readonly StopStep[] = POLITE): Promise<boolean> {
  for (const { signal, graceMs } of steps) {
    if (!(await isRunning(identity))) return true;
    send(identity.pid, signal);
    if (await isGoneWithin(identity, graceMs)) return true;
  }
  return !(await isRunning(identity));
}

/** The end of a process that is not a child can only be polled for. */
async function isGoneWithin(identity: ProcessIdentity, graceMs: number): Promise<boolean> {
  const deadline = Date.now() + graceMs;
  while (await isRunning(identity)) {
    if (Date.now() >= deadline) return false;
    await delay(20);
  }
  return true;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
