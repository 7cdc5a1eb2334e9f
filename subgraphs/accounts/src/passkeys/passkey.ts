/** A key pair that a device, or a person's devices together, keep for this platform. */
export interface Passkey {
  readonly id: string;
  readonly userId: string;
  /** What the device calls it, base64url. */
  readonly credentialId: string;
  readonly name: string;
  /** Whether it is copied between devices; otherwise it is lost with its device. */
  readonly isSynced: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** What checking a signature needs besides. */
export interface PasskeyCredential extends Passkey {
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** More than anybody carries around. */
export const MAX_PASSKEYS = 20;
export const MAX_PASSKEY_NAME = 100;

/**
 * Whether a device's counter says that there are two of it: it must grow with each use (Web Authentication, section 6.1.1). Devices
 * that do not count always say zero.
 */
export function isCounterRegression(stored: number, shown: number): boolean {
  return (stored > 0 || shown > 0) && shown <= stored;
}
