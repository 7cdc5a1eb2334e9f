import type { Draft, Refusal } from './draft.js';
import type { Task } from './task.js';
import type { TaskEvent, TraceDraft } from './task-event.js';
import { approve, reject } from './transitions/approval.js';
import { claim } from './transitions/claim.js';
import { cancel, pause, resume } from './transitions/control.js';
import { ask, fail, heartbeat, progress, release, succeed } from './transitions/report.js';
import { rerun } from './transitions/rerun.js';
import { settle } from './transitions/settle.js';
import { tick } from './transitions/tick.js';

export type Decision =
  | { readonly kind: 'changed'; readonly task: Task; readonly trace: readonly TraceDraft[] }
  | ({ readonly kind: 'refused' } & Refusal);

/** What a decision needs besides the run: both are injected, so that the same event gives the same decision. */
export interface Circumstances {
  readonly now: Date;
  /** 0 up to 1; spreads retries. */
  readonly random: () => number;
}

/**
 * What becomes of a run when something happens to it: the one place where states change. Pure, so that every crash, delay and
 * repetition can be played through; whoever stores the result does so only if the run is still the one that was read.
 */
export function decide(task: Task, event: TaskEvent, { now, random }: Circumstances): Decision {
  const draft: Draft = { task, trace: [], now, random };
  const refused = apply(draft, event);
  if (refused) return { kind: 'refused', ...refused };
  settle(draft);
  const version = task.version + 1;
  const traceLength = task.traceLength + draft.trace.length;
  return { kind: 'changed', task: { ...draft.task, version, traceLength }, trace: draft.trace };
}

function apply(draft: Draft, event: TaskEvent): Refusal | null {
  switch (event.kind) {
    case 'claim':
      return claim(draft, event);
    case 'heartbeat':
      return heartbeat(draft, event);
    case 'progress':
      return progress(draft, event);
    case 'succeed':
      return succeed(draft, event);
    case 'fail':
      return fail(draft, event);
    case 'release':
      return release(draft, event);
    case 'ask':
      return ask(draft, event);
    case 'tick':
      return tick(draft);
    case 'approve':
      return approve(draft, event);
    case 'reject':
      return reject(draft, event);
    case 'pause':
      return pause(draft, event);
    case 'resume':
      return resume(draft, event);
    case 'cancel':
      return cancel(draft, event);
    case 'rerun':
      return rerun(draft, event);
  }
}
