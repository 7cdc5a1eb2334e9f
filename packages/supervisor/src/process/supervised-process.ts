import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { LineLog } from './line-log.js';
import type { ServiceDefinition } from './service-definition.js';
import type { SupervisorEvent } from './supervisor-events.js';
import { isReadyLine, untilReady } from './until-ready.js';

export type ProcessState = 'starting' | 'ready' | 'waiting' | 'stopped';

/** A process that is kept running until it is stopped. */
export interface SupervisedProcess {
  readonly name: string;
  readonly state: ProcessState;
  readonly pid: number | null;
  /** Starts it and resolves when it is ready; rejects with `StartFailedError` when it ends again and again before that. */
  start(): Promise<void>;
  /** Sends a signal to the process as it is now; it will be started again if it ends. */
  kill(signal: NodeJS.Signals): void;
  /** Ends it for good: SIGTERM, and SIGKILL when the grace is over. */
  stop(): Promise<void>;
}

/** A service does not come up. */
export class StartFailedError extends Error {
  override readonly name = 'StartFailedError';

  constructor(
    readonly service: string,
    readonly lastLines: string[],
  ) {
    super([`${service} does not come up. Its last lines:`, ...lastLines].join('\n  '));
  }
}

/** A service was stopped before it was ready. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';

  constructor(readonly service: string) {
    super(`${service} was stopped before it was ready.`);
  }
}

export interface ProcessTiming {
  /** First wait before a restart; doubles with each exit in a row. */
  backoffMs: number;
  maxBackoffMs: number;
  /** After this long it counts as stable and the count of exits in a row starts over. */
  stableMs: number;
  readyTimeoutMs: number;
  graceMs: number;
  /** Exits in a row after which a first start is given up, and a later one is reported. */
  loopExits: number;
}

export const DEFAULT_TIMING: ProcessTiming = {
  backoffMs: 250,
  maxBackoffMs: 10_000,
  stableMs: 30_000,
  readyTimeoutMs: 90_000,
  graceMs: 15_000,
  loopExits: 4,
};

export interface SupervisedProcessOptions {
  definition: ServiceDefinition;
  log: LineLog;
  timing: ProcessTiming;
  emit(event: SupervisorEvent): void;
  /** Records the processes that a killed supervisor would leave behind; resolves when that is on disk. */
  record(pid: number | null): Promise<void>;
}

export function createSupervisedProcess(options: SupervisedProcessOptions): SupervisedProcess {
  const { definition, log, timing, emit, record } = options;
  const { name } = definition;
  const stopping = new AbortController();
  let child: ChildProcess | null = null;
  let state: ProcessState = 'stopped';
  let running: Promise<void> = Promise.resolve();

  /** One life: resolves when the process has ended, with how it did. */
  const live = async (onReady: () => void): Promise<{ pid: number; how: string }> => {
    const startedAt = performance.now();
    const { args, cwd, env, readiness } = definition.launch();
    state = 'starting';
    // A group of its own: Ctrl-C in the terminal must reach the supervisor alone, which then stops all in order.
    child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const ended = untilEnd(child);
    const life = new AbortController();
    let sawReadyLine = () => {};
    const readyLine = new Promise<void>((resolve) => {
      sawReadyLine = resolve;
    });
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue;
      createInterface(stream).on('line', (line) => {
        log.write(line);
        if (isReadyLine(line)) sawReadyLine();
      });
    }
    const pid = child.pid ?? null;
    await record(pid);
    if (pid !== null) emit({ type: 'started', name, pid });
    const ready = await Promise.race([ended, untilReady(readiness, readyLine, timing.readyTimeoutMs, life.signal)]);
    life.abort();
    if (ready === 'ready' && pid !== null) {
      state = 'ready';
      emit({ type: 'ready', name, pid, tookMs: performance.now() - startedAt });
      onReady();
    } else if (ready === 'timeout') {
      log.write(`not ready after ${timing.readyTimeoutMs / 1000} s`);
      child.kill('SIGKILL');
    }
    const how = await ended;
    child = null;
    await record(null);
    return { pid: pid ?? 0, how };
  };

  const keepAlive = async (onReady: () => void, onHopeless: (error: Error) => void): Promise<void> => {
    let exits = 0;
    let wasEverReady = false;
    while (!stopping.signal.aborted) {
      const startedAt = performance.now();
      const { pid, how } = await live(() => {
        wasEverReady = true;
        onReady();
      });
      if (stopping.signal.aborted) break;
      exits = performance.now() - startedAt > timing.stableMs ? 1 : exits + 1;
      if (exits >= timing.loopExits && !wasEverReady) {
        state = 'stopped';
        return onHopeless(new StartFailedError(name, log.recent()));
      }
      if (exits % timing.loopExits === 0) emit({ type: 'looping', name, exits, lastLines: log.recent() });
      const restartInMs = Math.min(timing.backoffMs * 2 ** (exits - 1), timing.maxBackoffMs);
      state = 'waiting';
      emit({ type: 'exited', name, pid, how, restartInMs });
      await delay(restartInMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    state = 'stopped';
    emit({ type: 'stopped', name });
    // Matters only to a start that still waits.
    onHopeless(new StoppedError(name));
  };

  return {
    name,
    get state() {
      return state;
    },
    get pid() {
      return child?.pid ?? null;
    },
    start: () =>
      new Promise((resolve, reject) => {
        running = keepAlive(resolve, reject).catch(reject);
      }),
    kill: (signal) => void child?.kill(signal),
    async stop() {
      stopping.abort();
      child?.kill('SIGTERM');
      const force = setTimeout(() => child?.kill('SIGKILL'), timing.graceMs);
      await running;
      clearTimeout(force);
    },
  };
}

/** How it ended, in words. `close` comes after the last line was read. */
function untilEnd(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      const how = signal ?? `exit code ${code}`;
      // A grandchild that keeps the pipe open must not keep the supervisor from restarting.
      const timer = setTimeout(resolve, 500, how);
      child.once('close', () => {
        clearTimeout(timer);
        resolve(how);
      });
    });
  });
}
