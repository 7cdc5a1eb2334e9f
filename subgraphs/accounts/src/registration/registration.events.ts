import { createEvent, type EventEnvelope } from '@paissive/events';

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

const SOURCE = 'accounts';

/** What the other services hear of a registration. */
export function registrationEvents({
  userId,
  workspaceId,
  newId,
  now,
}: {
  userId: string;
  workspaceId: string;
  newId: () => string;
  now: Date;
}): EventEnvelope<UserRegistered | WorkspaceCreated>[] {
  const common = { source: SOURCE, time: now, workspaceId };
  return [
    createEvent<UserRegistered>({
      ...common,
      type: 'accounts.user.registered',
      subject: userId,
      id: newId(),
      data: { userId, workspaceId },
    }),
    createEvent<WorkspaceCreated>({
      ...common,
      type: 'accounts.workspace.created',
      subject: workspaceId,
      id: newId(),
      data: { workspaceId, ownerId: userId, isPersonal: true },
    }),
  ];
}
