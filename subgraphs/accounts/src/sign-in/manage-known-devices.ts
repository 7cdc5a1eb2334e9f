import type { Journal } from '../records/journal.js';
import type { DevicePosition, KnownDevice, KnownDeviceRepository } from './known-device.repository.js';

/** The devices on which a person has signed in before. */
export interface KnownDevices {
  list(userId: string, page: { after: DevicePosition | null; limit: number }): Promise<KnownDevice[]>;
  /** From then on its sign-ins are counted like those of strangers. False when there is no such device. */
  forget(holder: { userId: string; workspaceId: string }, id: string): Promise<boolean>;
}

export function createKnownDevices({
  knownDevices,
  journal,
  now,
}: {
  knownDevices: KnownDeviceRepository;
  journal: Journal;
  now: () => Date;
}): KnownDevices {
  return {
    list: (userId, page) => knownDevices.list(userId, page, now()),

    forget({ userId, workspaceId }, id) {
      const audit = [journal.audit('device.forgotten', { workspaceId, actorId: userId, targetId: id })];
      return knownDevices.forget({ id, userId, at: now() }, { audit });
    },
  };
}
