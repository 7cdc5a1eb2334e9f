import type { SigningKey } from './signing-key.js';

export interface SigningKeyRepository {
  list(): Promise<SigningKey[]>;
  /** Adds the keys whose state nobody holds yet. Of instances that start together, one wins; all read the winner's keys afterwards. */
  addMissing(keys: readonly SigningKey[]): Promise<void>;
  /**
   * In one transaction: `active` retires, `next` becomes active, `following` becomes the next. False, and nothing changed, when another
   * instance has done so already.
   */
  rotate(change: { active: string; next: string; following: SigningKey; at: Date }): Promise<boolean>;
}
