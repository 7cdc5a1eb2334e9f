/**
 * How a service that works for a person while they are away gets a token: it asks accounts, with an identity that it signs itself for
 * this audience. The identity names person, workspace and the scopes wanted; `sessionId` is {@link runSessionId}.
 */
export const RUN_TOKENS = {
  path: '/internal/run-tokens',
  /** Of its own, so that what a router signs for a person's request is good for nothing here. */
  audience: 'accounts/run-tokens',
} as const;

/** What accounts answers. */
export interface RunToken {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
}

const RUN_PREFIX = 'run:';

/** Stands for the session in the tokens of a run. */
export function runSessionId(runId: string): string {
  return `${RUN_PREFIX}${runId}`;
}

/** The run whose token it is; null for the sessions of people and for API keys. */
export function runIdOf(sessionId: string): string | null {
  return sessionId.startsWith(RUN_PREFIX) ? sessionId.slice(RUN_PREFIX.length) : null;
}
