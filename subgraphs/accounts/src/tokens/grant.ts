import type { AuthenticationMethod } from '../sessions/session.js';
import type { PlatformRole, WorkspaceRole } from '../workspaces/role.js';

/** What a session stands for: a person, in a workspace, with the roles held at this moment. */
export interface Grant {
  readonly userId: string;
  readonly sessionId: string;
  readonly workspaceId: string;
  readonly workspaceRole: WorkspaceRole;
  readonly platformRole: PlatformRole;
  readonly authenticatedAt: Date;
  readonly methods: readonly AuthenticationMethod[];
  /** What was asked for, where that is less than the role gives; it never is more. */
  readonly scopes?: readonly string[];
}

const READ_SCOPES = [
  'accounts:read',
  'niches:read',
  'monetization:read',
  'marketing:read',
  'ai-models:read',
  'agent-teams:read',
] as const;
const WRITE_SCOPES = [
  'accounts:write',
  'niches:write',
  'monetization:write',
  'marketing:write',
  'ai-models:write',
  'agent-teams:write',
] as const;

/** What administrators of the platform may do besides, in whatever workspace they are. */
const ADMIN_SCOPES = ['admin:read', 'admin:write'] as const;

/** What a grant allows: what its role does, or the part of it that was asked for. */
export function scopesOf({
  workspaceRole,
  platformRole,
  scopes,
}: Pick<Grant, 'workspaceRole' | 'scopes'> & Partial<Pick<Grant, 'platformRole'>>): readonly string[] {
  const ofRole = [...roleScopes(workspaceRole), ...(platformRole === 'admin' ? ADMIN_SCOPES : [])];
  return scopes ? ofRole.filter((scope) => scopes.includes(scope)) : ofRole;
}

/** What a role may do: viewers read, editors and owners read and write. */
function roleScopes(workspaceRole: WorkspaceRole): readonly string[] {
  switch (workspaceRole) {
    case 'owner':
    case 'editor':
      return [...READ_SCOPES, ...WRITE_SCOPES];
    case 'viewer':
      return READ_SCOPES;
  }
}
