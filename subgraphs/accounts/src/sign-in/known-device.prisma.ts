import type { Database } from '../database.prisma.js';
import type { KnownDeviceRepository } from './known-device.repository.js';

export function createKnownDeviceRepository(database: Database): KnownDeviceRepository {
  return {
    async isKnown(hash, emailKey, now) {
      return (await database.knownDevice.count({ where: { hash, expiresAt: { gt: now }, user: { emailKey } } })) > 0;
    },

    async remember(device) {
      await database.knownDevice.create({ data: device });
    },
  };
}
