import type { Journal } from '../records/journal.js';
import type { SessionEndReason } from './session.js';
import type { ConsequencesOfEnding } from './session.repository.js';

/** That a session ended, and why, stands in the audit log of the workspace it worked in. */
export function recordEnding(journal: Journal, reason: SessionEndReason): ConsequencesOfEnding {
  return ({ id, userId, workspaceId }) => {
    const about = { workspaceId, actorId: userId, targetId: id, details: { reason } };
    return { audit: [journal.audit('session.ended', about)] };
  };
}
