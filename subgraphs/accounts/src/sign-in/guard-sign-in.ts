import { describeDevice } from '../sessions/device.js';
import type { Caller } from '../sessions/session.js';
import { createOpaqueToken, hashOpaqueToken, isOpaqueToken } from '../tokens/opaque-token.js';
import type { AttemptRepository } from './attempt.repository.js';
import { ATTEMPT_LIMIT, attemptKey, counterKey, secondsToWait } from './attempt-limit.js';
import type { KnownDeviceRepository } from './known-device.repository.js';

/** Attempts on one account from all unknown devices and networks together, within the window: many addresses are no way around the limit. */
export const ATTEMPT_LIMIT_EVERYWHERE = 100;
/** How long a device stays known. */
export const DEVICE_LIFETIME_MS = 180 * 24 * 60 * 60_000;

export type Attempt =
  | { readonly kind: 'allowed'; readonly forget: () => Promise<void> }
  | { readonly kind: 'too_many_attempts'; readonly retryAfterSeconds: number };

/** Counts sign-ins before anything is verified. */
export interface SignInGuard {
  attempt(emailKey: string, caller: Caller, deviceToken: string | null): Promise<Attempt>;
  /** A token for the device to show next time; null when the one it has is good. */
  remember(
    account: { userId: string; emailKey: string },
    caller: Caller,
    deviceToken: string | null,
  ): Promise<string | null>;
}

/**
 * Strangers are counted per account and network, and per account over all networks. A device on which somebody has signed in to the account before is
 * counted on its own instead: whatever strangers do, also on the same network, its person still gets in (OWASP calls it a device cookie).
 */
export function createSignInGuard({
  attempts,
  knownDevices,
  newId,
  randomBytes,
  now,
}: {
  attempts: AttemptRepository;
  knownDevices: KnownDeviceRepository;
  newId: () => string;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): SignInGuard {
  async function isKnown(emailKey: string, deviceToken: string | null): Promise<boolean> {
    if (deviceToken === null || !isOpaqueToken(deviceToken)) return false;
    return knownDevices.isKnown(hashOpaqueToken(deviceToken), emailKey, now());
  }

  return {
    async attempt(emailKey, { address }, deviceToken) {
      const counters = (await isKnown(emailKey, deviceToken))
        ? [{ key: counterKey('known device', emailKey, `${deviceToken}`), limit: ATTEMPT_LIMIT }]
        : [
            { key: attemptKey(emailKey, address), limit: ATTEMPT_LIMIT },
            { key: counterKey('sign-ins everywhere', emailKey), limit: ATTEMPT_LIMIT_EVERYWHERE },
          ];
      for (const { key, limit } of counters) {
        // What one counter refuses does not count for the next: a single network cannot use up what all have together.
        const retryAfterSeconds = secondsToWait(await attempts.count(key, now()), now(), limit);
        if (retryAfterSeconds !== null) return { kind: 'too_many_attempts', retryAfterSeconds };
      }
      return {
        kind: 'allowed',
        async forget() {
          await Promise.all(counters.map(({ key }) => attempts.forget(key)));
        },
      };
    },

    async remember({ userId, emailKey }, { userAgent }, deviceToken) {
      const createdAt = now();
      const device = describeDevice(userAgent);
      if (deviceToken !== null && (await isKnown(emailKey, deviceToken))) {
        await knownDevices.see(hashOpaqueToken(deviceToken), { device, at: createdAt });
        return null;
      }
      const token = createOpaqueToken(randomBytes);
      const expiresAt = new Date(createdAt.getTime() + DEVICE_LIFETIME_MS);
      await knownDevices.remember({ id: newId(), hash: hashOpaqueToken(token), userId, device, createdAt, expiresAt });
      return token;
    },
  };
}
