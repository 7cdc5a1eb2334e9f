import type { AccountStatus } from '../users/user.js';
import type { PlatformRole, WorkspaceRole } from '../workspaces/role.js';

/** What letting a person in needs to know about the account. */
export interface Credentials {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  /** Null for people who have never chosen a password. */
  readonly passwordHash: string | null;
  readonly status: AccountStatus;
  readonly emailVerifiedAt: Date | null;
  /** Whether a sign-in owes a code. */
  readonly hasSecondFactor: boolean;
  readonly platformRole: PlatformRole;
  /** Where a new session works: the personal workspace, else the one joined first. */
  readonly workspaceId: string;
  readonly workspaceRole: WorkspaceRole;
}

export interface CredentialsRepository {
  findByEmailKey(emailKey: string): Promise<Credentials | null>;
  findById(userId: string): Promise<Credentials | null>;
  /** Replaces a hash, unless the password was changed in the meantime. */
  replaceHash(userId: string, change: { from: string; to: string }): Promise<void>;
}
