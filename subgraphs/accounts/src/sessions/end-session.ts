import type { Journal } from '../records/journal.js';
import { recordEnding } from './ending.js';
import type { SessionRepository } from './session.repository.js';

/** Ends one of a person's sessions; answers its id, or null when the person has no such living session. */
export type EndSession = (sessionId: string, userId: string) => Promise<string | null>;

/** Ends all of a person's sessions but the one that asks; answers their ids. */
export type EndOtherSessions = (holder: { userId: string; sessionId: string }) => Promise<string[]>;

export function createEndSession({
  sessions,
  journal,
  now,
}: {
  sessions: SessionRepository;
  journal: Journal;
  now: () => Date;
}): EndSession {
  return (id, userId) => sessions.end({ id, userId }, 'ended_by_user', now(), recordEnding(journal, 'ended_by_user'));
}

export function createEndOtherSessions({
  sessions,
  journal,
  now,
}: {
  sessions: SessionRepository;
  journal: Journal;
  now: () => Date;
}): EndOtherSessions {
  return ({ userId, sessionId }) =>
    sessions.endOthers({ userId, exceptId: sessionId }, 'ended_by_user', now(), recordEnding(journal, 'ended_by_user'));
}
