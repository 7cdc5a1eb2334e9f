import type { Task } from '../tasks/task.js';
import type { Tool, ToolCall } from '../tools/tool.js';

/** Scopes of the models, which every agent needs. */
const MODEL_SCOPES = ['ai-models:read', 'ai-models:write'];

/** What a step calls tools and models with: its effect is named by run, step and attempt, its rights by what its run uses. */
export function toolCallOf(
  task: Task,
  stepId: string,
  tools: ReadonlyMap<string, Tool>,
  signal: AbortSignal,
): ToolCall {
  const attempt = task.steps.find((step) => step.stepId === stepId)?.attempt ?? 0;
  return {
    principal: { userId: task.startedBy, workspaceId: task.workspaceId },
    taskId: task.id,
    teamId: task.teamId,
    budgetMicroUsd: task.budgetMicroUsd,
    idempotencyKey: `${task.id}:${stepId}:${attempt}`,
    scopes: scopesOf(task, tools),
    signal,
  };
}

/** What the tools of a run need together. */
export function scopesOf({ workflow, agents }: Task, tools: ReadonlyMap<string, Tool>): readonly string[] {
  const names = [...workflow.steps.flatMap(({ tool }) => tool ?? []), ...agents.flatMap((agent) => agent.tools)];
  const scopes = names.flatMap((name) => tools.get(name)?.scopes ?? []);
  const hasAgents = workflow.steps.some(({ kind }) => kind === 'AGENT');
  return [...new Set([...scopes, ...(hasAgents ? MODEL_SCOPES : [])])].sort();
}
