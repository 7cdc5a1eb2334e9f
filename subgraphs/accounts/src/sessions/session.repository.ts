import type { Consequences } from '../records/consequences.js';
import type { Grant } from '../tokens/grant.js';
import type { SpentToken } from './refresh-token.js';
import type { Session, SessionEndReason } from './session.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A session as it begins, with the hash of its first refresh token. */
export interface NewSession {
  readonly session: Session;
  readonly refreshTokenHash: Bytes;
}

/** The exchange of a refresh token for its successor. */
export interface Rotation {
  readonly parentHash: Bytes;
  readonly successorHash: Bytes;
  readonly sealedSuccessor: Bytes;
  readonly address: string | undefined;
  /** Where the session works from now on; where it did if null. The person must be a member there. */
  readonly workspaceId: string | null;
}

/** What a living session may do, and until when it lives. */
export interface LivingGrant extends Grant {
  readonly expiresAt: Date;
}

/** A position in the list of sessions, most recently used first. */
export interface SessionPosition {
  readonly lastUsedAt: Date;
  readonly id: string;
}

/** A session that ended just now. */
export interface EndedSession {
  readonly id: string;
  readonly userId: string;
  readonly workspaceId: string;
}

/** What is written in the transaction in which a session ends. */
export type ConsequencesOfEnding = (session: EndedSession) => Consequences;

/** Living means neither ended nor expired. */
export interface SessionRepository {
  open(session: NewSession, consequences: Consequences): Promise<void>;
  /** Exchanges an unused token of a living session: all or nothing, and of parallel exchanges one only. Null when there is nothing to exchange. */
  rotate(rotation: Rotation, now: Date): Promise<LivingGrant | null>;
  /** What is known about a token that could not be exchanged; null when it never existed. */
  findSpent(tokenHash: Bytes): Promise<SpentToken | null>;
  /** What a living session of an active account may do in a workspace, the session's own if none is given. */
  findGrant(sessionId: string, workspaceId: string | null, now: Date): Promise<LivingGrant | null>;
  listLiving(userId: string, page: { after: SessionPosition | null; limit: number }, now: Date): Promise<Session[]>;
  findLiving(ids: readonly string[], userId: string, now: Date): Promise<Session[]>;
  /** Ends a living session, of this person only if one is given. Answers its id, or null when there was none to end. */
  end(
    session: { id: string; userId?: string },
    reason: SessionEndReason,
    now: Date,
    consequences: ConsequencesOfEnding,
  ): Promise<string | null>;
  /** Ends all living sessions of a person but one; answers their ids. */
  endOthers(
    session: { userId: string; exceptId: string | null },
    reason: SessionEndReason,
    now: Date,
    consequences: ConsequencesOfEnding,
  ): Promise<string[]>;
  endByToken(
    tokenHash: Bytes,
    reason: SessionEndReason,
    now: Date,
    consequences: ConsequencesOfEnding,
  ): Promise<string | null>;
}
