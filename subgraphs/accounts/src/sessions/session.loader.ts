import DataLoader from 'dataloader';
import type { Session } from './session.js';
import type { SessionRepository } from './session.repository.js';

export type SessionLoader = DataLoader<string, Session | null>;

/** Finds one viewer's living sessions; null for those of anybody else. */
export function createSessionLoader(sessions: SessionRepository, viewerId: string, now: () => Date): SessionLoader {
  return new DataLoader(async (ids) => {
    const found = new Map((await sessions.findLiving(ids, viewerId, now())).map((session) => [session.id, session]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
