import type { Consequences } from '../records/consequences.js';
import type { User } from '../users/user.js';
import type { Preferences } from './preferences.js';

export interface ProfileRepository {
  /** What was chosen; the rest is left to the defaults. */
  findPreferences(userId: string): Promise<Partial<Preferences>>;
  /** Changes what is given and leaves the rest, also of what is changed at the same time. */
  updatePreferences(
    userId: string,
    patch: Partial<Preferences>,
    at: Date,
    consequences: Consequences,
  ): Promise<Partial<Preferences>>;
  rename(userId: string, name: string, at: Date, consequences: Consequences): Promise<User | null>;
}
