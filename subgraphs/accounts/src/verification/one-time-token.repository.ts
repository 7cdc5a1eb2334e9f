import type { Consequences } from '../records/consequences.js';

type Bytes = Uint8Array<ArrayBuffer>;

export type OneTimeTokenPurpose = 'email_verification' | 'password_reset';

/** A token as it is stored: by its hash. */
export interface NewOneTimeToken {
  readonly hash: Bytes;
  readonly purpose: OneTimeTokenPurpose;
  readonly userId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface OneTimeTokenRepository {
  /** Stores a token in place of an earlier one for the same purpose. */
  issue(token: NewOneTimeToken, consequences: Consequences): Promise<void>;
  /** Whose living token it is; null when it was used, has expired or never existed. */
  findHolder(hash: Bytes, purpose: OneTimeTokenPurpose, now: Date): Promise<string | null>;
  /** Uses up a token and notes that its holder reads mail to the address. False when somebody else was faster. */
  verifyEmail(token: { hash: Bytes; userId: string }, now: Date, consequences: Consequences): Promise<boolean>;
}
