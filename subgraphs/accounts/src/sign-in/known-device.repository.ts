type Bytes = Uint8Array<ArrayBuffer>;

export interface KnownDeviceRepository {
  /** Whether somebody has signed in to the account with the address on that device. */
  isKnown(hash: Bytes, emailKey: string, now: Date): Promise<boolean>;
  remember(device: { hash: Bytes; userId: string; createdAt: Date; expiresAt: Date }): Promise<void>;
}
