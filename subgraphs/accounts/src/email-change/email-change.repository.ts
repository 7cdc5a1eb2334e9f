import type { Consequences } from '../records/consequences.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** The address that a person wants to have from now on, with the token that was sent there, by its hash. */
export interface EmailChange {
  readonly userId: string;
  readonly hash: Bytes;
  readonly email: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface EmailChangeRepository {
  /** Stores a wish in place of an earlier one. */
  ask(change: EmailChange, consequences: Consequences): Promise<void>;
  /** The living wish that a token belongs to; null when it was used, replaced, has expired or never existed. */
  findByHash(hash: Bytes, now: Date): Promise<EmailChange | null>;
  /** The address that a person waits to see confirmed. */
  findPending(userId: string, now: Date): Promise<string | null>;
  /**
   * Uses up the token and gives the person the address, confirmed; links that were sent to the old one stop working. `gone` when
   * somebody was faster or the old address is no longer `from`, `taken` when another account has the address by now.
   */
  apply(
    change: { hash: Bytes; userId: string; from: string; to: string },
    now: Date,
    consequences: Consequences,
  ): Promise<'changed' | 'gone' | 'taken'>;
}
