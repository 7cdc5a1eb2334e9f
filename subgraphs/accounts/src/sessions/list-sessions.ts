import type { Session } from './session.js';
import type { SessionPosition, SessionRepository } from './session.repository.js';

/** A page of a person's living sessions, most recently used first. */
export type ListSessions = (
  userId: string,
  page: { after: SessionPosition | null; limit: number },
) => Promise<Session[]>;

export function createListSessions({ sessions, now }: { sessions: SessionRepository; now: () => Date }): ListSessions {
  return (userId, page) => sessions.listLiving(userId, page, now());
}
