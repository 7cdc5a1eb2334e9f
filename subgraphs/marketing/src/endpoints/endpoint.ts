import type { VersionedRecord } from '../records/versioned-repository.js';

export const ENDPOINT_STATUSES = ['ACTIVE', 'DISABLED'] as const;
export type EndpointStatus = (typeof ENDPOINT_STATUSES)[number];

/** A secret as it is kept: sealed, and with an end once another took its place. */
export interface SealedSecret {
  /** Base64. */
  readonly sealed: string;
  readonly createdAt: Date;
  /** Null for the current one. */
  readonly expiresAt: Date | null;
}

/** A receiver of what is published: a webhook. */
export interface Endpoint extends VersionedRecord {
  readonly name: string;
  readonly url: string;
  readonly status: EndpointStatus;
  /** Why it is disabled, in words; null while it is active. */
  readonly disabledReason: string | null;
  /** Since when nothing has arrived; null after a success. */
  readonly failingSince: Date | null;
  /** The current one first. */
  readonly secrets: readonly SealedSecret[];
}

/** As long as the schedule of attempts: by then everything that was sent in the meantime was given up as well. */
export const DISABLE_AFTER_MS = 3 * 24 * 60 * 60_000;

/** What becomes of an endpoint by the outcome of an attempt; the same endpoint when nothing does. */
export function afterAttempt(endpoint: Endpoint, outcome: 'arrived' | 'failed' | 'gone', now: Date): Endpoint {
  if (endpoint.status === 'DISABLED') return endpoint;
  if (outcome === 'arrived') return endpoint.failingSince === null ? endpoint : { ...endpoint, failingSince: null };
  const failingSince = endpoint.failingSince ?? now;
  const disabled = { ...endpoint, failingSince, status: 'DISABLED' } as const;
  if (outcome === 'gone')
    return { ...disabled, disabledReason: 'It answered 410: it does not want anything any more.' };
  if (now.getTime() - failingSince.getTime() >= DISABLE_AFTER_MS) {
    return { ...disabled, disabledReason: 'Nothing has arrived there for three days.' };
  }
  return endpoint.failingSince === null ? { ...endpoint, failingSince } : endpoint;
}

/** The secrets with a new one in front; the one before still signs until the time given, older ones no more. */
export function rotated(secrets: readonly SealedSecret[], sealed: string, now: Date, until: Date): SealedSecret[] {
  const [current] = secrets;
  const next = { sealed, createdAt: now, expiresAt: null };
  return current ? [next, { ...current, expiresAt: until }] : [next];
}

/** The secrets that sign now, the current one first. */
export function signingSecrets({ secrets }: Pick<Endpoint, 'secrets'>, now: Date): readonly SealedSecret[] {
  return secrets.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
}
