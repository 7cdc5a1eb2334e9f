import { newestFirst } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { WriteConsequences } from '../records/consequences.prisma.js';
import type { KnownDeviceRepository } from './known-device.repository.js';

const fields = { id: true, device: true, createdAt: true, lastSeenAt: true, expiresAt: true } as const;

export function createKnownDeviceRepository(database: Database, write: WriteConsequences): KnownDeviceRepository {
  return {
    async isKnown(hash, emailKey, now) {
      return (await database.knownDevice.count({ where: { hash, expiresAt: { gt: now }, user: { emailKey } } })) > 0;
    },

    async remember(device) {
      await database.knownDevice.create({ data: device });
    },

    async see(hash, { device, at }) {
      await database.knownDevice.updateMany({ where: { hash }, data: { device, lastSeenAt: at } });
    },

    async list(userId, { after, limit }, now) {
      const rows = await database.knownDevice.findMany({
        ...newestFirst({ userId, expiresAt: { gt: now } }, after, limit),
        select: fields,
      });
      return rows.map((row) => ({ ...row, lastSeenAt: row.lastSeenAt ?? row.createdAt }));
    },

    forget: ({ id, userId, at }, consequences) =>
      database.$transaction(async (transaction) => {
        const { count } = await transaction.knownDevice.deleteMany({ where: { id, userId } });
        if (count > 0) await write(transaction, consequences, at);
        return count > 0;
      }),
  };
}
