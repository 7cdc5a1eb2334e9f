import type { LinkedIdentity } from '../providers/provider.js';
import type { Consequences } from '../records/consequences.js';
import type { NewSession } from '../sessions/session.repository.js';
import type { User } from '../users/user.js';
import type { NewOneTimeToken } from '../verification/one-time-token.repository.js';
import type { Workspace } from '../workspaces/workspace.js';

/** All that a registration brings into being. */
export interface Registration {
  readonly user: User & { readonly emailKey: string; readonly passwordHash: string | null };
  /** The personal workspace, which the person owns. */
  readonly workspace: Omit<Workspace, 'isPersonal'>;
  readonly firstSession: NewSession;
  /** Null for an address that somebody else has vouched for. */
  readonly verification: NewOneTimeToken | null;
  /** The account elsewhere that it is opened with. */
  readonly identity: LinkedIdentity | null;
  readonly consequences: Consequences;
}

export interface RegistrationRepository {
  isTaken(emailKey: string): Promise<boolean>;
  /** Stores all of it or nothing, and nothing when address or identity was taken in the meantime. */
  save(registration: Registration): Promise<'saved' | 'taken'>;
}
