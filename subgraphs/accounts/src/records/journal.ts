import { createEvent, type EventEnvelope } from '@paissive/events';
import type { AuditAction, AuditDetails, AuditDraft } from './audit-entry.js';
import type { Letter } from './consequences.js';

/** Writes down what follows from a change, with ids and times. */
export interface Journal {
  /** An entry of the audit log of a workspace. */
  audit(
    action: AuditAction,
    about: { workspaceId: string; actorId: string | null; targetId?: string | null; details?: AuditDetails },
  ): AuditDraft;
  letter(to: { userId: string | null; address: string }, content: { subject: string; text: string }): Letter;
  event<T>(type: string, about: { subject: string; workspaceId?: string; data: T }): EventEnvelope<T>;
}

const SOURCE = 'accounts';

export function createJournal({ newId, now }: { newId: () => string; now: () => Date }): Journal {
  return {
    audit: (action, { workspaceId, actorId, targetId = null, details = {} }) => ({
      id: newId(),
      at: now(),
      workspaceId,
      actorId,
      action,
      targetId,
      details,
    }),
    letter: ({ userId, address }, content) => ({ id: newId(), userId, to: address, writtenAt: now(), ...content }),
    event: (type, { subject, workspaceId, data }) =>
      createEvent({
        source: SOURCE,
        type,
        subject,
        id: newId(),
        time: now(),
        data,
        ...(workspaceId !== undefined && { workspaceId }),
      }),
  };
}
