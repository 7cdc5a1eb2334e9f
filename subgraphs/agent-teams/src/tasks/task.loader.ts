import { createByIdLoader } from '@paissive/graphql-kit';
import type { TaskRepository } from './task.repository.js';

/** Runs of one workspace by id; null where there is none. */
export function createTaskLoader(tasks: TaskRepository, workspaceId: () => string) {
  return createByIdLoader((ids) => tasks.findByIds(workspaceId(), ids));
}

/** Outputs of steps of one workspace by id; null where there is none. */
export function createOutputLoader(tasks: TaskRepository, workspaceId: () => string) {
  return createByIdLoader((ids) => tasks.findOutputs(workspaceId(), ids));
}
