import type { Database } from '../database.prisma.js';
import type { WriteConsequences } from '../records/consequences.prisma.js';
import type { Preferences } from './preferences.js';
import type { ProfileRepository } from './profile.repository.js';

export function createProfileRepository(database: Database, write: WriteConsequences): ProfileRepository {
  return {
    async findPreferences(id) {
      const row = await database.user.findUnique({ where: { id }, select: { preferences: true } });
      return (row?.preferences ?? {}) as Partial<Preferences>;
    },

    updatePreferences: (id, patch, at, consequences) =>
      database.$transaction(async (transaction) => {
        const [row] = await transaction.$queryRaw<{ preferences: Partial<Preferences> }[]>`
        UPDATE users SET preferences = preferences || ${JSON.stringify(patch)}::jsonb WHERE id = ${id}
        RETURNING preferences`;
        await write(transaction, consequences, at);
        return row?.preferences ?? {};
      }),

    rename: (id, name, at, consequences) =>
      database.$transaction(async (transaction) => {
        const [user] = await transaction.user.updateManyAndReturn({
          where: { id },
          data: { name },
          select: { id: true, email: true, name: true, createdAt: true, emailVerifiedAt: true },
        });
        await write(transaction, consequences, at);
        return user ?? null;
      }),
  };
}
