import type { Task } from './task.js';

/** What a worker is woken with; everything else stands in the store. */
export interface TaskWakeUp {
  readonly taskId: string;
}

/** One wake-up for each change; a later one must not be taken for a repetition. */
export function wakeUpId({ id, version }: Pick<Task, 'id' | 'version'>): string {
  return `${id}-${version}`;
}
