import type { PlatformRole, WorkspaceRole } from '../workspaces/role.js';

/** What a sign-in needs to know about an account. */
export interface Credentials {
  readonly userId: string;
  readonly passwordHash: string;
  readonly platformRole: PlatformRole;
  /** Where a new session works: the personal workspace, else the one joined first. */
  readonly workspaceId: string;
  readonly workspaceRole: WorkspaceRole;
}

export interface CredentialsRepository {
  findByEmailKey(emailKey: string): Promise<Credentials | null>;
  /** Replaces a hash, unless the password was changed in the meantime. */
  replaceHash(userId: string, change: { from: string; to: string }): Promise<void>;
}
