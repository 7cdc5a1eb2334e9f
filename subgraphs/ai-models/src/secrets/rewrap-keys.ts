import type { Logger } from '@paissive/logging';
import type { RegistryRepository } from '../registry/registry.repository.js';
import { type Envelope, SecretUnreadableError } from './envelope.js';

/** Keys a round; the rest comes with the next one. */
const LIMIT = 500;

/** Brings keys under the current master key after it was changed. Once nothing is left, the old master key can go. */
export async function rewrapKeys({
  registry,
  envelope,
  log,
}: {
  registry: Pick<RegistryRepository, 'findKeysNotUnder' | 'replaceKey'>;
  envelope: Envelope;
  log: Pick<Logger, 'warn'>;
}): Promise<{ rewrapped: number; unreadable: number }> {
  let rewrapped = 0;
  let unreadable = 0;
  for (const { id, sealedKey } of await registry.findKeysNotUnder(envelope.masterKeyId, LIMIT)) {
    if (sealedKey === null) continue;
    try {
      if (await registry.replaceKey(id, sealedKey, envelope.rewrap(sealedKey, id))) rewrapped += 1;
    } catch (error) {
      if (!(error instanceof SecretUnreadableError)) throw error;
      // One that cannot be read keeps the others from nothing; whoever uses it is told.
      unreadable += 1;
      log.warn({ err: error, providerId: id }, 'the key of a provider cannot be read');
    }
  }
  return { rewrapped, unreadable };
}
