import type { MasterKey } from './envelope.js';

/**
 * Master keys of former times as `id:secret` pairs, separated by spaces.
 *
 * @throws RangeError for a pair without an id, or with a secret of less than 32 bytes.
 */
export function parseMasterKeys(text: string): MasterKey[] {
  return text
    .split(/\s+/)
    .filter((pair) => pair !== '')
    .map((pair) => {
      const colon = pair.indexOf(':');
      const secret = pair.slice(colon + 1);
      if (colon < 1 || Buffer.byteLength(secret) < 32) {
        throw new RangeError('PROVIDER_KEY_OLD_SECRETS: expected id:secret with at least 32 bytes of secret.');
      }
      return { id: pair.slice(0, colon), secret };
    });
}
