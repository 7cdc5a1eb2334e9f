/** The sessions that have ended while access tokens of theirs are still good. */
export interface RevokedSessions {
  /** @param untilMs when the last token of the session has expired, milliseconds since the epoch */
  revoke(sessionId: string, untilMs: number): void;
  has(sessionId: string): boolean;
  /** Calls back when the session is revoked. Call what it returns to be left alone. */
  watch(sessionId: string, onRevoked: () => void): () => void;
}

/** About 10 MB of ids. Beyond it the oldest go, whose tokens are the closest to their end. */
const MAX_REMEMBERED = 100_000;
/** Whatever a message says: no token of a sensible issuer lives longer. */
const MAX_REMEMBERED_MS = 24 * 3_600_000;

/** Remembers revocations for as long as they matter; survives reloads. */
export function createRevokedSessions(now: () => number, maxRemembered = MAX_REMEMBERED): RevokedSessions {
  const until = new Map<string, number>();
  const watchers = new Map<string, Set<() => void>>();

  const forgetExpired = () => {
    // Tokens live equally long, so those that expire first come first.
    for (const [id, untilMs] of until) {
      if (untilMs > now() && until.size < maxRemembered) return;
      until.delete(id);
    }
  };

  return {
    revoke(sessionId, untilMs) {
      until.delete(sessionId);
      forgetExpired();
      until.set(sessionId, Math.min(untilMs, now() + MAX_REMEMBERED_MS));
      for (const tell of [...(watchers.get(sessionId) ?? [])]) tell();
    },
    has: (sessionId) => (until.get(sessionId) ?? 0) > now(),
    watch(sessionId, onRevoked) {
      const watching = watchers.get(sessionId) ?? new Set();
      watchers.set(sessionId, watching.add(onRevoked));
      return () => {
        watching.delete(onRevoked);
        if (watching.size === 0 && watchers.get(sessionId) === watching) watchers.delete(sessionId);
      };
    },
  };
}
