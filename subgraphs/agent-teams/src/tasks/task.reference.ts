import type { EntityReference } from '@paissive/graphql-kit';
import type { AgentTeamsContext } from '../context.js';
import { presentTask } from './present-task.js';

export async function taskReference({ id }: EntityReference, { loaders }: AgentTeamsContext) {
  const task = await loaders.tasks.load(id);
  return task && presentTask(task);
}
