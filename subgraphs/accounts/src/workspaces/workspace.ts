import type { WorkspaceRole } from './role.js';

/** The tenant: what belongs together and is shared. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  /** Whether it is the one that its person started with, who cannot leave it or give it away. */
  readonly isPersonal: boolean;
}

/** A person's place in one workspace. */
export interface Membership {
  readonly workspaceId: string;
  readonly userId: string;
  readonly role: WorkspaceRole;
  readonly joinedAt: Date;
}

/** More workspaces than anybody uses; what lies beyond is not listed. */
export const MAX_MEMBERSHIPS_LISTED = 100;

/** The name of the workspace that everybody starts with. */
export function personalWorkspaceName(ownerName: string): string {
  return `${ownerName}’s workspace`;
}
