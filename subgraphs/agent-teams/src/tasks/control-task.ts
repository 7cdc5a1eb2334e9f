import type { JobQueue } from '@paissive/jobs';
import type { Json } from '../workflows/json.js';
import type { ApplyEvent } from './apply-event.js';
import type { Task } from './task.js';
import type { StepOutput, TaskRepository } from './task.repository.js';
import type { TaskEvent } from './task-event.js';
import { type TaskWakeUp, wakeUpId } from './task-wake-up.js';

export interface ControlTaskDeps {
  readonly tasks: TaskRepository;
  readonly applyEvent: ApplyEvent;
  readonly queue: Pick<JobQueue<TaskWakeUp>, 'enqueue'>;
  readonly newId: () => string;
}

/** Which run, and who asks. */
export interface TaskRequest {
  readonly workspaceId: string;
  readonly userId: string;
  readonly taskId: string;
}

export type ControlResult =
  | { readonly kind: 'done'; readonly task: Task }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'step-not-found'; readonly message: string }
  | { readonly kind: 'impossible'; readonly message: string };

/** What people can do with a run that is there. */
export interface ControlTask {
  pause(request: TaskRequest): Promise<ControlResult>;
  resume(request: TaskRequest & { budget: number | null }): Promise<ControlResult>;
  /** Cancelling twice changes nothing. */
  cancel(request: TaskRequest): Promise<ControlResult>;
  /** With an edited output that takes its place, or as proposed. */
  approve(
    request: TaskRequest & { stepId: string; editedOutput: Json | undefined; comment: string | null },
  ): Promise<ControlResult>;
  reject(request: TaskRequest & { stepId: string; comment: string | null }): Promise<ControlResult>;
  rerun(request: TaskRequest & { stepId: string; editedOutput: Json | undefined }): Promise<ControlResult>;
}

export function createControlTask({ tasks, applyEvent, queue, newId }: ControlTaskDeps): ControlTask {
  async function apply(
    { workspaceId, taskId }: TaskRequest,
    event: TaskEvent,
    outputs: readonly StepOutput[] = [],
  ): Promise<ControlResult> {
    const result = await applyEvent(taskId, event, { workspaceId, outputs });
    switch (result.kind) {
      case 'applied': {
        const { task } = result;
        if (task.runnableAt !== null) await queue.enqueue({ taskId }, { id: wakeUpId(task) });
        return { kind: 'done', task };
      }
      case 'refused':
        if (event.kind === 'cancel' && result.task.status === 'CANCELLED') return { kind: 'done', task: result.task };
        if (result.reason === 'unknown-step') return { kind: 'step-not-found', message: result.message };
        return { kind: 'impossible', message: result.message };
      case 'not-found':
        return { kind: 'not-found' };
    }
  }

  function outputOf({ workspaceId, taskId }: TaskRequest, stepId: string, value: Json): StepOutput {
    return { id: `${taskId}:${stepId}:${newId()}`, taskId, workspaceId, stepId, value };
  }

  return {
    pause: (request) => apply(request, { kind: 'pause', by: request.userId }),
    resume: (request) => apply(request, { kind: 'resume', by: request.userId, budgetMicroUsd: request.budget }),
    cancel: (request) => apply(request, { kind: 'cancel', by: request.userId }),
    async approve(request) {
      const { workspaceId, taskId, stepId, editedOutput, comment, userId: by } = request;
      const [task] = await tasks.findByIds(workspaceId, [taskId]);
      const proposedId = task?.steps.find((step) => step.stepId === stepId)?.outputId;
      const [proposed] = await tasks.findOutputs(workspaceId, proposedId ? [proposedId] : []);
      const isEdited = editedOutput !== undefined;
      const content = isEdited ? editedOutput : (proposed?.value ?? null);
      const decision = isEdited ? 'EDITED' : 'APPROVED';
      const output = outputOf(request, stepId, { decision, decidedBy: by, comment, content });
      return apply(request, { kind: 'approve', stepId, by, comment, outputId: output.id, isEdited }, [output]);
    },
    reject: (request) =>
      apply(request, { kind: 'reject', stepId: request.stepId, by: request.userId, comment: request.comment }),
    async rerun(request) {
      const { stepId, editedOutput, userId: by } = request;
      const output = editedOutput === undefined ? null : outputOf(request, stepId, editedOutput);
      const event: TaskEvent = { kind: 'rerun', stepId, by, editedOutputId: output?.id ?? null };
      return apply(request, event, output ? [output] : []);
    },
  };
}
