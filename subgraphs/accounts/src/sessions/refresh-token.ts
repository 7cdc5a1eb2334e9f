import { createSecretBox } from '@paissive/secret-box';

export {
  createOpaqueToken as createRefreshToken,
  hashOpaqueToken as hashRefreshToken,
  isOpaqueToken as isRefreshToken,
} from '../tokens/opaque-token.js';

/** For how long a used token is still answered, with the successor it was exchanged for. Parallel tabs refresh within milliseconds. */
export const REFRESH_GRACE_MS = 10_000;
/** When a session ends whatever happens. */
export const SESSION_LIFETIME_MS = 30 * 24 * 60 * 60_000;

/**
 * Seals a successor so that only who holds its parent can read it: the key is derived from the parent, which is stored nowhere.
 * A copy of the database gives away no living token, and any instance can answer a repeated refresh, also after a restart.
 */
export function sealSuccessor(parent: string, successor: string): Uint8Array<ArrayBuffer> {
  return createSecretBox(parent, 'accounts/refresh-successor').seal(successor);
}

/** The successor sealed under this parent, or null when the parent is another. */
export function openSuccessor(parent: string, sealed: Uint8Array): string | null {
  return createSecretBox(parent, 'accounts/refresh-successor').open(sealed);
}

/** What the store knows about a token that could not be exchanged. */
export interface SpentToken {
  readonly sessionId: string;
  readonly usedAt: Date | null;
  readonly sealedSuccessor: Uint8Array | null;
  readonly session: { readonly endedAt: Date | null; readonly expiresAt: Date };
}

/**
 * Why a token could not be exchanged, and what follows: `repeated` (another tab was faster: answer the same successor), `replayed`
 * (used up long ago: somebody has a copy, the family must end) or `over` (the session has ended or expired: nothing follows).
 */
export type SpentTokenVerdict =
  | { readonly kind: 'repeated'; readonly sealedSuccessor: Uint8Array }
  | { readonly kind: 'replayed' }
  | { readonly kind: 'over' };

export function judgeSpentToken({ usedAt, sealedSuccessor, session }: SpentToken, now: Date): SpentTokenVerdict {
  if (usedAt === null || session.endedAt !== null || session.expiresAt <= now) return { kind: 'over' };
  const isWithinGrace = now.getTime() < usedAt.getTime() + REFRESH_GRACE_MS;
  if (isWithinGrace && sealedSuccessor !== null) return { kind: 'repeated', sealedSuccessor };
  return { kind: 'replayed' };
}
