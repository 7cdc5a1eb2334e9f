import DataLoader from 'dataloader';
import type { Workspace } from './workspace.js';
import type { WorkspaceRepository } from './workspace.repository.js';

export type WorkspaceLoader = DataLoader<string, Workspace | null>;

/** Finds workspaces for one viewer, all of a tick in one query; null for those the viewer is not a member of. */
export function createWorkspaceLoader(workspaces: WorkspaceRepository, viewerId: string): WorkspaceLoader {
  return new DataLoader(async (ids) => {
    const found = new Map((await workspaces.findVisible(ids, viewerId)).map((workspace) => [workspace.id, workspace]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
