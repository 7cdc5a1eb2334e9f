import type { WorkspaceRole } from './role.js';

export type Resource = 'workspace' | 'members' | 'invitations' | 'api_keys' | 'audit_log' | 'work';
export type Action = 'read' | 'create' | 'update' | 'delete';
export type Permission = `${Resource}:${Action}`;

const VIEWER: readonly Permission[] = ['workspace:read', 'members:read', 'work:read'];
const EDITOR: readonly Permission[] = [
  ...VIEWER,
  'work:create',
  'work:update',
  'work:delete',
  'api_keys:read',
  'api_keys:create',
  'api_keys:delete',
];
const OWNER: readonly Permission[] = [
  ...EDITOR,
  'workspace:update',
  'workspace:delete',
  'members:update',
  'members:delete',
  'invitations:read',
  'invitations:create',
  'invitations:delete',
  'audit_log:read',
];

const byRole: Readonly<Record<WorkspaceRole, ReadonlySet<Permission>>> = {
  viewer: new Set(VIEWER),
  editor: new Set(EDITOR),
  owner: new Set(OWNER),
};

/** Whether a role may do something to a kind of thing in its workspace. `work` is what other services keep there. */
export function can(role: WorkspaceRole, permission: Permission): boolean {
  return byRole[role].has(permission);
}

export function permissionsOf(role: WorkspaceRole): Permission[] {
  return [...byRole[role]];
}
