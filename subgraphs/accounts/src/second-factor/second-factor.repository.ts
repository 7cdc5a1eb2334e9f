import type { Consequences } from '../records/consequences.js';
import type { AuthenticationMethod } from '../sessions/session.js';
import type { NewSession } from '../sessions/session.repository.js';

type Bytes = Uint8Array<ArrayBuffer>;

export interface TotpFactor {
  readonly sealedSecret: Uint8Array;
  /** Null while the person has not shown a code of it yet. */
  readonly confirmedAt: Date | null;
}

/** What was shown as second factor; each can be used up once. */
export type SecondFactorProof = { readonly step: number } | { readonly recoveryHash: Bytes };

/** Somebody has shown the first factor, by these methods, and owes the second. */
export interface MfaChallenge {
  readonly hash: Bytes;
  readonly userId: string;
  readonly methods: readonly AuthenticationMethod[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface SecondFactorStatus {
  readonly totpEnabledAt: Date | null;
  readonly recoveryCodesLeft: number;
}

export interface SecondFactorRepository {
  findFactor(userId: string): Promise<TotpFactor | null>;
  status(userId: string): Promise<SecondFactorStatus>;
  /** Keeps a secret until it is confirmed, in place of one that never was. False when there is a confirmed one. */
  propose(factor: { userId: string; sealedSecret: Bytes; createdAt: Date }): Promise<boolean>;
  /** The factor counts from now on. False when it did already, or the step was used. */
  confirm(
    factor: { userId: string; step: number; recoveryHashes: readonly Bytes[]; at: Date },
    consequences: Consequences,
  ): Promise<boolean>;
  /** Removes factor and recovery codes. False when there was none. */
  remove(userId: string, at: Date, consequences: Consequences): Promise<boolean>;
  /** False when there is no factor that they could stand in for. */
  replaceRecoveryCodes(
    userId: string,
    hashes: readonly Bytes[],
    at: Date,
    consequences: Consequences,
  ): Promise<boolean>;
  openChallenge(challenge: MfaChallenge): Promise<void>;
  findChallenge(hash: Bytes, now: Date): Promise<MfaChallenge | null>;
  /** Uses up challenge and proof and opens the session, all or nothing. False when either was used up before. */
  answerChallenge(
    answer: { challenge: MfaChallenge; proof: SecondFactorProof; session: NewSession },
    consequences: Consequences,
  ): Promise<boolean>;
  /** Uses up a proof and notes that the person behind the session is there. */
  confirmSession(
    session: { sessionId: string; userId: string; proof: SecondFactorProof | null; at: Date },
    consequences: Consequences,
  ): Promise<boolean>;
}
