import type { EntityReference } from '@paissive/graphql-kit';
import type { AccountsContext } from '../context.js';
import type { Workspace } from './workspace.js';

/** A workspace by id, for its members; null for everybody else, as if there were none. */
export function resolveWorkspace({ id }: EntityReference, { loaders }: AccountsContext): Promise<Workspace | null> {
  return loaders.workspaces.load(id);
}
