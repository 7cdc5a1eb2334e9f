import { type EventHandler } from '@paissive/events';
import { PermanentJobError } from '@paissive/jobs';

export const WORKSPACE_CREATED = 'accounts.workspace.created';

/** Gives a new workspace its scoring defaults. */
export function createWorkspaceCreatedHandler<Transaction>(
  createDefaults: (workspaceId: string, transaction: Transaction) => Promise<void>,
): EventHandler<Transaction> {
  return async ({ workspaceid, subject }, { transaction }) => {
    const workspaceId = workspaceid ?? subject;
    if (workspaceId === '') throw new PermanentJobError('The event names no workspace.');
    await createDefaults(workspaceId, transaction);
  };
}
