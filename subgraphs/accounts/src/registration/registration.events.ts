import type { EventEnvelope } from '@paissive/events';
import type { Journal } from '../records/journal.js';

/** Told when an account was created. Carries no personal data: who may know more asks for the user by id. */
export interface UserRegistered {
  readonly userId: string;
  readonly workspaceId: string;
}

/** Told when a workspace was created. */
export interface WorkspaceCreated {
  readonly workspaceId: string;
  readonly ownerId: string;
  readonly isPersonal: boolean;
}

/** What the other services hear of a registration. */
export function registrationEvents(
  { userId, workspaceId }: { userId: string; workspaceId: string },
  journal: Journal,
): EventEnvelope<UserRegistered | WorkspaceCreated>[] {
  return [
    journal.event<UserRegistered>('accounts.user.registered', {
      subject: userId,
      workspaceId,
      data: { userId, workspaceId },
    }),
    journal.event<WorkspaceCreated>('accounts.workspace.created', {
      subject: workspaceId,
      workspaceId,
      data: { workspaceId, ownerId: userId, isPersonal: true },
    }),
  ];
}
