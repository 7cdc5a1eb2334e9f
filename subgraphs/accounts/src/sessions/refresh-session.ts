import type { Logger } from '@paissive/logging';
import type { Journal } from '../records/journal.js';
import { recordEnding } from './ending.js';
import {
  createRefreshToken,
  hashRefreshToken,
  isRefreshToken,
  judgeSpentToken,
  openSuccessor,
  sealSuccessor,
} from './refresh-token.js';
import type { Caller, SessionTokens } from './session.js';
import type { SessionRepository } from './session.repository.js';
import type { SessionIssuer } from './session-issuer.js';

/** The fresh tokens, or null when the refresh token is good for nothing. */
export type RefreshSession = (
  refreshToken: string,
  caller: Caller,
  /** Where the session is to work from now on; where it did if left out. */
  workspaceId?: string,
) => Promise<SessionTokens | null>;

/**
 * Exchanges a refresh token for its successor. Of parallel exchanges one makes the successor and the others, within a short grace,
 * are given the same one. A token that turns up later has been copied: the whole session ends, for the thief and for the owner.
 */
export function createRefreshSession({
  sessions,
  issuer,
  journal,
  randomBytes,
  now,
  log,
}: {
  sessions: SessionRepository;
  issuer: SessionIssuer;
  journal: Journal;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
  log: Pick<Logger, 'warn'>;
}): RefreshSession {
  return async (parent, { address }, workspaceId) => {
    if (!isRefreshToken(parent)) return null;
    const parentHash = hashRefreshToken(parent);
    const successor = createRefreshToken(randomBytes);
    const grant = await sessions.rotate(
      {
        parentHash,
        successorHash: hashRefreshToken(successor),
        sealedSuccessor: sealSuccessor(parent, successor),
        address,
        workspaceId: workspaceId ?? null,
      },
      now(),
    );
    if (grant) return issuer.tokensFor(grant, { token: successor, expiresAt: grant.expiresAt });
    return answerSpentToken(parent, parentHash);
  };

  async function answerSpentToken(parent: string, parentHash: Uint8Array<ArrayBuffer>): Promise<SessionTokens | null> {
    const spent = await sessions.findSpent(parentHash);
    if (!spent) return null;
    const verdict = judgeSpentToken(spent, now());
    switch (verdict.kind) {
      case 'repeated':
        return repeat(spent.sessionId, openSuccessor(parent, verdict.sealedSuccessor));
      case 'replayed':
        await sessions.end({ id: spent.sessionId }, 'token_replayed', now(), recordEnding(journal, 'token_replayed'));
        log.warn({ sessionId: spent.sessionId }, 'a used refresh token came back, session ended');
        return null;
      case 'over':
        return null;
    }
  }

  async function repeat(sessionId: string, successor: string | null): Promise<SessionTokens | null> {
    const grant = await sessions.findGrant(sessionId, null, now());
    return grant && successor ? issuer.tokensFor(grant, { token: successor, expiresAt: grant.expiresAt }) : null;
  }
}
