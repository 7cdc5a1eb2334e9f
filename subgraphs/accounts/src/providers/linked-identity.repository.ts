import type { Consequences } from '../records/consequences.js';
import type { LinkedIdentity } from './provider.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A browser that was sent to a provider. */
export interface NewVisit {
  readonly stateHash: Bytes;
  readonly browserHash: Bytes;
  readonly provider: string;
  /** PKCE verifier and nonce. */
  readonly sealed: Bytes;
  /** Who wants to link an identity; null when somebody signs in. */
  readonly userId: string | null;
  readonly expiresAt: Date;
}

export interface LinkedIdentityRepository {
  openVisit(visit: NewVisit): Promise<void>;
  /** Uses up a living visit; null when there is none with that state and that browser. */
  takeVisit(
    keys: { stateHash: Bytes; browserHash: Bytes },
    now: Date,
  ): Promise<(Pick<NewVisit, 'provider' | 'userId'> & { sealed: Uint8Array }) | null>;
  find(provider: string, subject: string): Promise<LinkedIdentity | null>;
  list(userId: string, limit: number): Promise<LinkedIdentity[]>;
  noteUse(id: string, at: Date): Promise<void>;
  /** False when the identity belongs to an account already. */
  link(identity: LinkedIdentity, consequences: Consequences): Promise<boolean>;
  unlink(identity: { id: string; userId: string; at: Date }, consequences: Consequences): Promise<boolean>;
}
