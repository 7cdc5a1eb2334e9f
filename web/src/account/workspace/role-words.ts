import type { WorkspaceRole } from '@/gql/graphql';

/** Roles from the most to the least that they allow. */
export const ROLES: readonly WorkspaceRole[] = ['OWNER', 'EDITOR', 'VIEWER'];

export const ROLE_NAMES: Record<WorkspaceRole, string> = { OWNER: 'Owner', EDITOR: 'Editor', VIEWER: 'Viewer' };

/** What a role may do, as the end of a sentence. */
export const ROLE_MEANINGS: Record<WorkspaceRole, string> = {
  OWNER: 'everything, including members and deletion',
  EDITOR: 'create and change work',
  VIEWER: 'read everything and change nothing',
};
