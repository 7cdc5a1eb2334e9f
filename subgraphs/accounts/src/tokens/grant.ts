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

/** What a role may do: viewers read, editors and owners read and write. */
export function scopesOf({ workspaceRole }: Pick<Grant, 'workspaceRole'>): readonly string[] {
  switch (workspaceRole) {
    case 'owner':
    case 'editor':
      return [...READ_SCOPES, ...WRITE_SCOPES];
    case 'viewer':
      return READ_SCOPES;
  }
}
