import { createEvent, type EventEnvelope } from '@paissive/events';
import { costOf, isOver, type Task, type TaskStatus } from './task.js';

export const TASK_ENDED = 'agent-teams.task.ended';

/** What the others are told of a run that ended. */
export interface TaskEnded {
  readonly taskId: string;
  readonly teamId: string;
  readonly opportunityId: string | null;
  readonly status: TaskStatus;
  readonly costMicroUsd: number;
}

/** The events of a transition: one when the run ends. A run that goes on from an earlier step ends again, with another event. */
export function taskEvents(
  before: Task,
  after: Task,
  { newId, time }: { newId: () => string; time: Date },
): EventEnvelope<TaskEnded>[] {
  if (isOver(before.status) || !isOver(after.status)) return [];
  const { id: taskId, teamId, opportunityId, status, workspaceId } = after;
  const data = { taskId, teamId, opportunityId, status, costMicroUsd: costOf(after) };
  const event = createEvent({ source: 'agent-teams', type: TASK_ENDED, subject: taskId, data, id: newId(), time });
  return [{ ...event, workspaceid: workspaceId }];
}
