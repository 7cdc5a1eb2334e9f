import { createIdentitySigner, IDENTITY_HEADER, RUN_TOKENS, type RunToken, runSessionId } from '@paissive/identity';
import { z } from 'zod';
import { PlatformCallError } from './platform-call-error.js';
import type { PlatformCaller } from './platform-client.js';

/** Tokens with which a service uses the platform as the person that it works for. */
export interface RunTokens {
  /** @throws PlatformCallError when there is none to be had */
  tokenFor(caller: PlatformCaller): Promise<string>;
  /** Forgets a token that was refused. */
  forget(caller: PlatformCaller): void;
}

export interface RunTokensDeps {
  /** Where accounts listens. */
  readonly accountsUrl: string;
  readonly identitySecret: string;
  readonly newId: () => string;
  readonly now: () => Date;
}

const ANSWER_LIMIT_MS = 10_000;
/** A token that expires within this time is replaced, so that none expires under way. */
const SPARE_MS = 60_000;
const MAX_KEPT = 1_000;

const answerSchema: z.ZodType<RunToken> = z.object({ accessToken: z.string(), expiresAtMs: z.number() });

/** Asks accounts for tokens, and keeps each until shortly before it expires: who may do what is asked again every few minutes. */
export function createRunTokens({ accountsUrl, identitySecret, newId, now }: RunTokensDeps): RunTokens {
  const signer = createIdentitySigner({ secret: identitySecret, now: () => now().getTime() });
  const kept = new Map<string, RunToken>();

  async function ask({ principal, runId, scopes, signal }: PlatformCaller): Promise<RunToken> {
    const viewer = { ...principal, sessionId: runSessionId(runId), roles: [], scopes };
    const identity = signer.sign({ viewer, requestId: newId() }, RUN_TOKENS.audience);
    const response = await fetch(new URL(RUN_TOKENS.path, accountsUrl), {
      method: 'POST',
      headers: { [IDENTITY_HEADER]: identity },
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_LIMIT_MS)]),
    });
    if (response.status === 403) {
      throw new PlatformCallError('FORBIDDEN', 'Whoever asked for this may not work in this workspace any more.');
    }
    if (!response.ok) throw new Error(`accounts answered with ${response.status}`);
    return answerSchema.parse(await response.json());
  }

  return {
    async tokenFor(caller) {
      const key = keyOf(caller);
      const known = kept.get(key);
      if (known && known.expiresAtMs - SPARE_MS > now().getTime()) return known.accessToken;
      try {
        const token = await ask(caller);
        if (kept.size >= MAX_KEPT) kept.clear();
        kept.set(key, token);
        return token.accessToken;
      } catch (error) {
        caller.signal.throwIfAborted();
        if (error instanceof PlatformCallError) throw error;
        const message = 'The accounts service does not answer.';
        throw new PlatformCallError('UNAVAILABLE', message, { isRetryable: true, isOutage: true });
      }
    },
    forget: (caller) => void kept.delete(keyOf(caller)),
  };
}

function keyOf({ principal, runId, scopes }: PlatformCaller): string {
  return JSON.stringify([principal.userId, principal.workspaceId, runId, scopes]);
}
