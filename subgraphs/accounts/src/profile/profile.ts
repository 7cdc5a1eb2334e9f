import type { User } from '../users/user.js';
import { type Preferences, withDefaults } from './preferences.js';
import type { ProfileRepository } from './profile.repository.js';

/** What a person says about themselves and wants of the application. */
export interface Profile {
  preferences(userId: string): Promise<Preferences>;
  updatePreferences(userId: string, patch: Partial<Preferences>): Promise<Preferences>;
  rename(userId: string, name: string): Promise<User | null>;
}

export function createProfile({ profiles }: { profiles: ProfileRepository }): Profile {
  return {
    preferences: async (userId) => withDefaults(await profiles.findPreferences(userId)),
    updatePreferences: async (userId, patch) => withDefaults(await profiles.updatePreferences(userId, patch)),
    rename: (userId, name) => profiles.rename(userId, name),
  };
}
