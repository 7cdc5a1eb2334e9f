import type { EventEnvelope } from '@paissive/events';
import type { NewSession } from '../sessions/session.repository.js';
import type { User } from '../users/user.js';
import type { Workspace } from '../workspaces/workspace.js';

/** All that a registration brings into being. */
export interface Registration {
  readonly user: User & { readonly emailKey: string; readonly passwordHash: string };
  /** The personal workspace, which the person owns. */
  readonly workspace: Workspace;
  readonly firstSession: NewSession;
  readonly events: readonly EventEnvelope<unknown>[];
}

export interface RegistrationRepository {
  isTaken(emailKey: string): Promise<boolean>;
  /** Stores all of it or nothing, and nothing when the address was taken in the meantime. */
  save(registration: Registration): Promise<'saved' | 'email_taken'>;
}
