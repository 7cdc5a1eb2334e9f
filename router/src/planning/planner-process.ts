import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { PlanNode } from './query-plan.js';

/** A planner in a process of its own. */
export interface PlannerProcess {
  /** Resolves with null when there is nothing to fetch. Rejects when the planner cannot plan, crashes or takes too long. */
  plan(request: PlanRequest): Promise<PlanNode | null>;
  close(): void;
}

export interface PlanRequest {
  readonly operation: string;
  readonly labels: readonly string[];
  readonly percentage: number;
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
 * foresee, and there are operations that make it: here that costs the sender an error and the router a restart of this helper, and planning
 * neither blocks the event loop nor runs longer than the time-out.
 */
export function createPlannerProcess(supergraphSdl: string, timeoutMs: number): PlannerProcess {
  const queue: Pending[] = [];
  let child: ChildProcess | null = null;
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;

  const watchOldest = () => {
    if (timer) clearTimeout(timer);
    timer = queue.length === 0 ? null : setTimeout(() => child?.kill('SIGKILL'), timeoutMs);
    if (queue.length === 0) child?.channel?.unref();
    else child?.channel?.ref();
  };
  const start = () => {
    const started = spawnPlanner();
    child = started;
    started.on('message', (answer: Answer) => {
      const oldest = queue.shift();
      if (answer.error !== undefined) oldest?.reject(new Error(answer.error));
      else oldest?.resolve(answer.plan ?? null);
      watchOldest();
    });
    const onGone = () => {
      if (child !== started) return;
      child = null;
      queue.shift()?.reject(new Error('the planner gave up on it'));
      if (queue.length > 0 && !isClosed) start();
      watchOldest();
    };
    started.on('exit', onGone);
    started.on('error', onGone);
    started.send({ sdl: supergraphSdl });
    for (const { request } of queue) started.send(request);
  };

  return {
    plan(request) {
      if (isClosed) return Promise.reject(new Error('the engine is closed'));
      return new Promise((resolve, reject) => {
        queue.push({ request, resolve, reject });
        if (child) child.send(request);
        else start();
        if (queue.length === 1) watchOldest();
      });
    },
    close() {
      isClosed = true;
      for (const pending of queue.splice(0)) pending.reject(new Error('the engine is closed'));
      if (timer) clearTimeout(timer);
      child?.kill();
    },
  };
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
