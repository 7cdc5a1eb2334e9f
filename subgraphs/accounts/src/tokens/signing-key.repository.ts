import type { SigningKey } from './signing-key.js';

export interface SigningKeyRepository {
  list(): Promise<SigningKey[]>;
  /** Adds the keys whose state nobody holds yet. Of instances that start together, one wins; all read the winner's keys afterwards. */
  addMissing(keys: readonly SigningKey[]): Promise<void>;
}
