import { registerEnumType } from 'type-graphql';
import type { WorkspaceRole } from './role.js';

export const WorkspaceRoleEnum = { OWNER: 'owner', EDITOR: 'editor', VIEWER: 'viewer' } as const satisfies Record<
  string,
  WorkspaceRole
>;

registerEnumType(WorkspaceRoleEnum, {
  name: 'WorkspaceRole',
  description: 'What a member may do in a workspace.',
  valuesConfig: {
    OWNER: { description: 'Everything, including members and deletion.' },
    EDITOR: { description: 'Create and change work.' },
    VIEWER: { description: 'Read.' },
  },
});
