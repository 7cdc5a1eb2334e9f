import type { TaskRepository } from './task.repository.js';

/** Lines of a trace for other programs. */
export interface TraceExport {
  readonly jsonl: string;
  readonly lineCount: number;
  readonly next: number | null;
}

const LINES_PER_EXPORT = 1_000;

/** One JSON object a line (jsonlines.org), a bounded number of lines at a time. */
export async function exportTrace(
  tasks: Pick<TaskRepository, 'trace'>,
  workspaceId: string,
  taskId: string,
  after: number,
): Promise<TraceExport> {
  const found = await tasks.trace(workspaceId, taskId, { after, limit: LINES_PER_EXPORT + 1 });
  const lines = found.slice(0, LINES_PER_EXPORT);
  const hasMore = found.length > LINES_PER_EXPORT;
  return {
    jsonl: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    lineCount: lines.length,
    next: hasMore ? (lines.at(-1)?.sequence ?? null) : null,
  };
}
