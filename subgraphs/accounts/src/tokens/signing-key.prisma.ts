import type { Database } from '../database.prisma.js';
import type { PublicJwk } from './signing-key.js';
import type { SigningKeyRepository } from './signing-key.repository.js';

export function createSigningKeyRepository(database: Database): SigningKeyRepository {
  return {
    async list() {
      const rows = await database.signingKey.findMany({ orderBy: { createdAt: 'asc' } });
      return rows.map((row) => ({ ...row, publicJwk: row.publicJwk as unknown as PublicJwk }));
    },
    async addMissing(keys) {
      // The partial unique indexes on the states decide between instances that start together.
      await database.signingKey.createMany({
        data: keys.map((key) => ({ ...key, publicJwk: { ...key.publicJwk } })),
        skipDuplicates: true,
      });
    },
    rotate({ active, next, following, at }) {
      return database.$transaction(async (transaction) => {
        // Whoever waits here for another instance's rotation finds the key retired and changes nothing.
        const retired = await transaction.signingKey.updateMany({
          where: { kid: active, state: 'active' },
          data: { state: 'retired', retiredAt: at },
        });
        if (retired.count === 0) return false;
        await transaction.signingKey.update({
          where: { kid: next, state: 'next' },
          data: { state: 'active', activatedAt: at },
        });
        await transaction.signingKey.create({ data: { ...following, publicJwk: { ...following.publicJwk } } });
        return true;
      });
    },
  };
}
