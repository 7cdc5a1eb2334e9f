import { dollarsOf } from '../money-text.js';
import { presentWorkflow } from '../workflows/present-workflow.js';
import { definitionOf } from './draft.js';
import { costOf, isSettled, reservedOf, type StepRun, type Task } from './task.js';
import type { TraceEntry } from './task-event.js';

/** A run as clients see it; outputs are loaded when they are asked for. */
export function presentTask(task: Task) {
  const { id, teamId, goal, status, message, priority, createdAt, startedAt, finishedAt, detailsDeletedAt, steps } =
    task;
  return {
    ...{ id, teamId, goal, status, message, priority, createdAt, startedAt, finishedAt, detailsDeletedAt },
    opportunity: task.opportunityId === null ? null : { id: task.opportunityId },
    inputs: JSON.stringify(task.inputs),
    workflow: presentWorkflow(task.workflow),
    percent: (100 * steps.filter(({ state }) => isSettled(state)).length) / Math.max(1, steps.length),
    steps: steps.map((step) => presentStep(task, step)),
    budget: task.budgetMicroUsd === null ? null : dollarsOf(task.budgetMicroUsd),
    cost: dollarsOf(costOf(task)),
    reserved: dollarsOf(reservedOf(task)),
    inputTokens: steps.reduce((sum, step) => sum + step.inputTokens, 0),
    outputTokens: steps.reduce((sum, step) => sum + step.outputTokens, 0),
  };
}

export type PresentedTask = ReturnType<typeof presentTask>;
export type PresentedStep = ReturnType<typeof presentStep>;

function presentStep(task: Task, step: StepRun) {
  const { name, kind, agentId, dependsOn } = definitionOf(task, step.stepId);
  const { stepId, state, attempt, error, approval, inputTokens, outputTokens, startedAt, finishedAt, outputId } = step;
  return {
    ...{ stepId, name, kind, agentId, dependsOn, state, attempt, error, approval, outputId },
    ...{ inputTokens, outputTokens, startedAt, finishedAt },
    nextAttemptAt: step.notBefore,
    cost: dollarsOf(step.costMicroUsd),
    history: [...step.history],
  };
}

export function presentTrace({ costMicroUsd, ...entry }: TraceEntry) {
  return { ...entry, cost: dollarsOf(costMicroUsd) };
}
