/** A session has ended: what access tokens it has left are good for nothing from now on. */
export interface SessionRevocation {
  readonly sessionId: string;
  /** When the last of those tokens expires, milliseconds since the epoch: there is nothing to remember afterwards. */
  readonly untilMs: number;
}

/** The Redis channel on which accounts tells routers of ended sessions; the topic of a publisher with the prefix before it. */
export const SESSION_REVOCATIONS = {
  prefix: 'paissive:',
  topic: 'sessions.revoked',
} as const;

/** @returns null for what is no revocation */
export function parseSessionRevocation(text: string): SessionRevocation | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== 'object' || json === null) return null;
  const { sessionId, untilMs } = json as Partial<Record<keyof SessionRevocation, unknown>>;
  if (typeof sessionId !== 'string' || sessionId === '' || typeof untilMs !== 'number') return null;
  return { sessionId, untilMs };
}
