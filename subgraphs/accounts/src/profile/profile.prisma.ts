import type { Database } from '../database.prisma.js';
import type { Preferences } from './preferences.js';
import type { ProfileRepository } from './profile.repository.js';

export function createProfileRepository(database: Database): ProfileRepository {
  return {
    async findPreferences(id) {
      const row = await database.user.findUnique({ where: { id }, select: { preferences: true } });
      return (row?.preferences ?? {}) as Partial<Preferences>;
    },

    async updatePreferences(id, patch) {
      const [row] = await database.$queryRaw<{ preferences: Partial<Preferences> }[]>`
        UPDATE users SET preferences = preferences || ${JSON.stringify(patch)}::jsonb WHERE id = ${id}
        RETURNING preferences`;
      return row?.preferences ?? {};
    },

    async rename(id, name) {
      const [user] = await database.user.updateManyAndReturn({
        where: { id },
        data: { name },
        select: { id: true, email: true, name: true, createdAt: true, emailVerifiedAt: true },
      });
      return user ?? null;
    },
  };
}
