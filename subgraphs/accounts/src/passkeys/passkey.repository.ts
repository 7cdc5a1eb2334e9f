import type { Consequences } from '../records/consequences.js';
import type { Passkey, PasskeyCredential } from './passkey.js';

type Bytes = Uint8Array<ArrayBuffer>;

export interface PasskeyRepository {
  openChallenge(challenge: { hash: Bytes; userId: string | null; expiresAt: Date }): Promise<void>;
  /** Uses up a living challenge; null when there is none. */
  takeChallenge(hash: Bytes, now: Date): Promise<{ readonly userId: string | null } | null>;
  list(userId: string, limit: number): Promise<PasskeyCredential[]>;
  findByCredentialId(credentialId: string): Promise<PasskeyCredential | null>;
  /** False when the credential is known already. */
  add(passkey: PasskeyCredential, consequences: Consequences): Promise<boolean>;
  /** Notes a use, unless another one with this counter or a later one was faster. */
  noteUse(id: string, use: { from: number; to: number; at: Date }): Promise<boolean>;
  rename(passkey: { id: string; userId: string; name: string }): Promise<Passkey | null>;
  remove(passkey: { id: string; userId: string; at: Date }, consequences: Consequences): Promise<boolean>;
  /** Writes down what happened without a change. */
  report(consequences: Consequences, at: Date): Promise<void>;
}
