import type { Consequences } from '../records/consequences.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A device on which somebody has signed in to an account before. */
export interface KnownDevice {
  readonly id: string;
  /** What its person may recognise it by, such as "Firefox on Linux". */
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

export interface NewKnownDevice extends Omit<KnownDevice, 'lastSeenAt'> {
  readonly hash: Bytes;
  readonly userId: string;
}

/** A position in the list of devices, the latest first. */
export interface DevicePosition {
  readonly createdAt: Date;
  readonly id: string;
}

export interface KnownDeviceRepository {
  /** Whether somebody has signed in to the account with the address on that device. */
  isKnown(hash: Bytes, emailKey: string, now: Date): Promise<boolean>;
  remember(device: NewKnownDevice): Promise<void>;
  /** Notes that its person signed in on a device once more; a browser may have another name since. */
  see(hash: Bytes, sighting: { device: string; at: Date }): Promise<void>;
  list(userId: string, page: { after: DevicePosition | null; limit: number }, now: Date): Promise<KnownDevice[]>;
  /** False when the person has no such device. */
  forget(device: { id: string; userId: string; at: Date }, consequences: Consequences): Promise<boolean>;
}
