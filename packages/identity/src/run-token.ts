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

/** Stands for the session in the tokens of a run. */
export function runSessionId(runId: string): string {
  return `run:${runId}`;
}
