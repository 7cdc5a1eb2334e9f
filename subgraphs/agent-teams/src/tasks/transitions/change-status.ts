import { type Draft, note, patchTask } from '../draft.js';
import { isOver, type TaskStatus } from '../task.js';

/** While a run is in one of these, its time stands still. */
const STOPS_CLOCK: ReadonlySet<TaskStatus> = new Set(['PAUSED', 'BUDGET_EXHAUSTED', 'WAITING_FOR_APPROVAL']);

/** Moves the run to a status; the time that it may take goes on only while it can work. */
export function changeStatus(draft: Draft, status: TaskStatus, message: string, actor: string | null = null): void {
  const { task, now } = draft;
  if (task.status === status) {
    patchTask(draft, { message });
    return;
  }
  const { clockStoppedAt } = task;
  const stoodStillMs = clockStoppedAt === null ? 0 : now.getTime() - clockStoppedAt.getTime();
  patchTask(draft, {
    status,
    message,
    endsAt: new Date(task.endsAt.getTime() + stoodStillMs),
    clockStoppedAt: STOPS_CLOCK.has(status) ? now : null,
    finishedAt: isOver(status) ? now : null,
  });
  note(draft, { kind: 'TASK_STATUS_CHANGED', actor, message });
}
