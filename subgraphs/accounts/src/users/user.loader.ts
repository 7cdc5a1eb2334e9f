import DataLoader from 'dataloader';
import type { User } from './user.js';
import type { UserRepository } from './user.repository.js';

export type UserLoader = DataLoader<string, User | null>;

/** Finds people for one viewer, all of a tick in one query; null for those the viewer may not see. */
export function createUserLoader(users: UserRepository, viewerId: string): UserLoader {
  return new DataLoader(async (ids) => {
    const found = new Map((await users.findVisible(ids, viewerId)).map((user) => [user.id, user]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
