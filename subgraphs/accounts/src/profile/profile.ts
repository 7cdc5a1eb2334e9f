import type { Journal } from '../records/journal.js';
import type { User } from '../users/user.js';
import { type Preferences, withDefaults } from './preferences.js';
import type { ProfileRepository } from './profile.repository.js';

/** What a person says about themselves and wants of the application. */
export interface Profile {
  preferences(userId: string): Promise<Preferences>;
  updatePreferences(actor: Actor, patch: Partial<Preferences>): Promise<Preferences>;
  rename(actor: Actor, name: string): Promise<User | null>;
}

interface Actor {
  readonly userId: string;
  readonly workspaceId: string;
}

export function createProfile({
  profiles,
  journal,
  now,
}: {
  profiles: ProfileRepository;
  journal: Journal;
  now: () => Date;
}): Profile {
  const about = ({ userId, workspaceId }: Actor) => ({ workspaceId, actorId: userId, targetId: userId });
  return {
    preferences: async (userId) => withDefaults(await profiles.findPreferences(userId)),
    async updatePreferences(actor, patch) {
      const changed = Object.keys(patch).sort().join(' ');
      if (changed === '') return withDefaults(await profiles.findPreferences(actor.userId));
      const audit = [journal.audit('preferences.changed', { ...about(actor), details: { changed } })];
      return withDefaults(await profiles.updatePreferences(actor.userId, patch, now(), { audit }));
    },
    rename: (actor, name) =>
      profiles.rename(actor.userId, name, now(), { audit: [journal.audit('profile.changed', about(actor))] }),
  };
}
