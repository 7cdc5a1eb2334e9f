import type { Task } from '../tasks/task.js';
import type { TaskRepository } from '../tasks/task.repository.js';
import { referencesIn, stepOfPath, type TemplateScope } from '../workflows/input-template.js';
import type { Json } from '../workflows/json.js';
import type { WorkflowStep } from '../workflows/workflow.js';

/** Reads what the templates of a step refer to, and nothing else: outputs can be large. */
export async function templateScope(
  tasks: Pick<TaskRepository, 'findOutputs'>,
  task: Task,
  step: WorkflowStep,
): Promise<TemplateScope> {
  const paths = referencesIn([step.input, step.prompt ?? '']);
  const needed = new Set(paths.flatMap((path) => stepOfPath(path) ?? []));
  const runs = task.steps.filter(({ stepId }) => needed.has(stepId));
  const ids = runs.flatMap(({ state, outputId }) => (state === 'SUCCEEDED' && outputId !== null ? [outputId] : []));
  const outputs = new Map((await tasks.findOutputs(task.workspaceId, ids)).map(({ id, value }) => [id, value]));
  const steps = runs.map(({ stepId, outputId }): [string, { output: Json }] => {
    // A step that did not succeed has given nothing, whatever lies there from before.
    return [stepId, { output: (outputId === null ? undefined : outputs.get(outputId)) ?? null }];
  });
  const { id, goal, opportunityId, inputs } = task;
  return { task: { id, goal, opportunityId, inputs }, steps: Object.fromEntries(steps) };
}
