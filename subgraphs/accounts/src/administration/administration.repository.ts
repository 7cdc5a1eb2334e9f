import type { Consequences } from '../records/consequences.js';
import type { AccountStatus, User } from '../users/user.js';
import type { PlatformRole } from '../workspaces/role.js';

/** An account as administrators see it. */
export interface ManagedUser extends User {
  readonly status: AccountStatus;
  readonly platformRole: PlatformRole;
  /** When a device of theirs last exchanged its token; null when none is known. */
  readonly lastSeenAt: Date | null;
  /** Where what happens to the account is written down. */
  readonly workspaceId: string | null;
}

export interface UserPosition {
  readonly createdAt: Date;
  readonly id: string;
}

export type AdministrationRefusal = 'not_found' | 'last_admin';

export interface AdministrationRepository {
  list(search: string | null, page: { after: UserPosition | null; limit: number }): Promise<ManagedUser[]>;
  count(search: string | null): Promise<number>;
  find(userId: string): Promise<ManagedUser | null>;
  /** Answers the sessions and keys that are good for nothing any more. */
  suspend(userId: string, at: Date, consequences: Consequences): Promise<readonly string[] | AdministrationRefusal>;
  reinstate(userId: string, at: Date, consequences: Consequences): Promise<boolean>;
  setRole(
    change: { userId: string; role: PlatformRole; at: Date },
    consequences: Consequences,
  ): Promise<'changed' | AdministrationRefusal>;
  /** Those of the addresses whose confirmed accounts do not administer yet. */
  findUnappointed(emailKeys: readonly string[]): Promise<ManagedUser[]>;
}
