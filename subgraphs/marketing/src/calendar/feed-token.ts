import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whose calendar it is, and how often its address was changed. */
export interface FeedGrant {
  readonly workspaceId: string;
  readonly userId: string;
  readonly generation: number;
}

export interface FeedTokens {
  /** The unguessable part of the address of a feed. */
  tokenOf(grant: FeedGrant): string;
  /** What a token vouches for; null for one that was not made here. */
  grantOf(token: string): FeedGrant | null;
}

const MAX_TOKEN = 1_000;

/**
 * Tokens that nobody can make up and that need not be stored: who and which generation, with an HMAC of it under a key of their own. A stolen
 * database gives no addresses away.
 */
export function createFeedTokens(secret: string): FeedTokens {
  const key = createHmac('sha256', secret).update('marketing calendar feeds, version 1').digest();
  const signatureOf = (body: string) => createHmac('sha256', key).update(body).digest('base64url');
  return {
    tokenOf({ workspaceId, userId, generation }) {
      const body = Buffer.from(JSON.stringify([workspaceId, userId, generation])).toString('base64url');
      return `${body}.${signatureOf(body)}`;
    },
    grantOf(token) {
      const [body = '', signature = '', ...more] = token.length > MAX_TOKEN ? [] : token.split('.');
      const [given, expected] = [Buffer.from(signature), Buffer.from(signatureOf(body))];
      if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      const [workspaceId, userId, generation] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [
        string,
        string,
        number,
      ];
      return { workspaceId, userId, generation };
    },
  };
}
