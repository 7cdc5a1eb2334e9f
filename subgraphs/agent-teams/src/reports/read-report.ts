import type { TaskRepository } from '../tasks/task.repository.js';
import { isJsonObject, type Json } from '../workflows/json.js';
import type { Report } from './report.js';

export type ReadReport = (workspaceId: string, taskId: string) => Promise<Report | null>;

/** The report of the run's last step that made one; null while there is none. */
export function createReadReport({ tasks }: { tasks: Pick<TaskRepository, 'findByIds' | 'findOutputs'> }): ReadReport {
  return async (workspaceId, taskId) => {
    const [task] = await tasks.findByIds(workspaceId, [taskId]);
    const toolOf = new Map(task?.workflow.steps.map(({ id, tool }) => [id, tool]));
    const done = task?.steps.filter(({ stepId, state }) => state === 'SUCCEEDED' && toolOf.get(stepId) === REPORT_TOOL);
    const outputId = done?.at(-1)?.outputId;
    if (!outputId) return null;
    const [output] = await tasks.findOutputs(workspaceId, [outputId]);
    return output ? asReport(output.value) : null;
  };
}

/** The tool whose output is a report. */
export const REPORT_TOOL = 'report.write';

function asReport(value: Json): Report | null {
  if (!isJsonObject(value)) return null;
  const { title, markdown, html } = value;
  return typeof title === 'string' && typeof markdown === 'string' && typeof html === 'string'
    ? { title, markdown, html }
    : null;
}
