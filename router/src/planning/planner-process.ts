import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { PlanningRefused } from './planning-refused.js';
import type { PlanNode } from './query-plan.js';

/** A planner in a process of its own. */
export interface PlannerProcess {
  /**
   * Resolves with null when there is nothing to fetch. Rejects when the planner cannot plan, crashes or takes too long, and with
   * PlanningRefused when too many operations wait already or the signal is aborted while this one does.
   */
  plan(request: PlanRequest, signal?: AbortSignal): Promise<PlanNode | null>;
  close(): void;
}

export interface PlanRequest {
  readonly operation: string;
  readonly labels: readonly string[];
  readonly percentage: number;
}

export interface PlannerProcessOptions {
  /** For one operation, the start of the process included. */
  readonly timeoutMs: number;
  /** Operations that may wait while one is planned. */
  readonly queueLimit: number;
}

interface Pending {
  readonly request: PlanRequest;
  readonly resolve: (plan: PlanNode | null) => void;
  readonly reject: (error: Error) => void;
}

interface Answer {
  readonly plan?: PlanNode | null;
  readonly error?: string;
}

/** Answers requests in order, so an answer needs no number. */
const PROGRAM = `
const { QueryPlanner } = await import(process.argv[1]);
let planner;
process.on('disconnect', () => process.exit());
process.on('message', ({ sdl, operation, labels, percentage }) => {
  if (sdl !== undefined) { planner = new QueryPlanner(sdl); return; }
  let answer;
  try { answer = { plan: planner.plan(operation, null, new Set(labels), percentage).node ?? null }; }
  catch (error) { answer = { error: error.message }; }
  process.send(answer);
});
`;

/**
 * Starts a planner beside the router, at the first plan. The planner is native code that aborts its process where it meets a case it did not
 * foresee, and there are operations that make it: here that costs one operation its native plan and the router a restart of this helper, and
 * planning neither blocks the event loop nor runs longer than the time-out. It is handed one operation at a time, the others wait in a
 * bounded queue: under a flood of new operations the router answers early and keeps its memory.
 */
export function createPlannerProcess(supergraphSdl: string, options: PlannerProcessOptions): PlannerProcess {
  const waiting: Pending[] = [];
  let current: Pending | null = null;
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;

  const start = (): ChildProcess => {
    const started = spawnPlanner();
    started.on('message', (answer: Answer) => {
      const done = current;
      proceed();
      if (answer.error !== undefined) done?.reject(new Error(answer.error));
      else done?.resolve(answer.plan ?? null);
    });
    const onGone = () => {
      if (child !== started) return;
      child = null;
      const lost = current;
      proceed();
      lost?.reject(new Error('the planner gave up on it'));
    };
    started.on('exit', onGone);
    started.on('error', onGone);
    started.send({ sdl: supergraphSdl });
    return started;
  };

  /** Takes up the next operation, if there is one. The process keeps the router alive only while it works. */
  function proceed(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    current = waiting.shift() ?? null;
    if (current === null || isClosed) {
      child?.channel?.unref();
      return;
    }
    child ??= start();
    child.channel?.ref();
    child.send(current.request);
    timer = setTimeout(() => child?.kill('SIGKILL'), options.timeoutMs);
  }

  return {
    plan(request, signal) {
      if (isClosed) return Promise.reject(new Error('the engine is closed'));
      if (signal?.aborted) return Promise.reject(new PlanningRefused('abandoned'));
      if (waiting.length >= options.queueLimit) return Promise.reject(new PlanningRefused('overloaded'));
      return new Promise((resolve, reject) => {
        const pending = { request, resolve, reject };
        waiting.push(pending);
        if (current === null) proceed();
        else signal?.addEventListener('abort', () => withdraw(waiting, pending), { once: true });
      });
    },
    close() {
      isClosed = true;
      const lost = current ? [current, ...waiting] : [...waiting];
      waiting.length = 0;
      current = null;
      for (const pending of lost) pending.reject(new Error('the engine is closed'));
      if (timer) clearTimeout(timer);
      child?.kill();
    },
  };
}

/** What the planner has begun it ends; what still waits is taken out. */
function withdraw(waiting: Pending[], pending: Pending): void {
  const index = waiting.indexOf(pending);
  if (index < 0) return;
  waiting.splice(index, 1);
  pending.reject(new PlanningRefused('abandoned'));
}

function spawnPlanner(): ChildProcess {
  const planner = createRequire(import.meta.url).resolve('@graphql-hive/router-query-planner');
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, pathToFileURL(planner).href], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
  });
  child.unref();
  return child;
}
