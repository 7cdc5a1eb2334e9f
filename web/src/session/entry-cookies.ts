import { z } from 'zod';
import { cookie } from './session-cookies';

const ENTRY_PATH = '/api/session';
const MINUTE_MS = 60_000;
/** As long as the platform knows a device. */
const DEVICE_MS = 180 * 24 * 60 * MINUTE_MS;
const CHALLENGE_MS = 5 * MINUTE_MS;
const VISIT_MS = 10 * MINUTE_MS;

/** What is kept on the way in, out of reach of scripts and sent to the session handlers only. */
export const ENTRY_COOKIES = {
  /** Says that somebody signed in on this device before. */
  device: 'paissive_device',
  /** The first half of a sign-in that waits for the second factor. */
  challenge: 'paissive_challenge',
  /** Ties a visit to a provider to the browser that left. */
  visit: 'paissive_visit',
} as const;

const visitSchema = z.object({
  /** Whether to sign in, or to link the provider's account to the one that is signed in. */
  purpose: z.enum(['sign-in', 'link']),
  browserToken: z.string().min(1),
  /** Where to go afterwards, a path on this site. */
  next: z.string(),
});

/** What is kept while somebody is at a provider. */
export type Visit = z.infer<typeof visitSchema>;

export function deviceCookie(token: string, isSecure: boolean): string {
  return kept('device', token, DEVICE_MS, isSecure);
}

export function challengeCookie(challenge: string, isSecure: boolean): string {
  return kept('challenge', challenge, CHALLENGE_MS, isSecure);
}

export function visitCookie(visit: Visit, isSecure: boolean): string {
  return kept('visit', Buffer.from(JSON.stringify(visit)).toString('base64url'), VISIT_MS, isSecure);
}

/** Reads {@link visitCookie}; null for what is none. */
export function readVisit(value: string | undefined): Visit | null {
  if (!value) return null;
  try {
    return visitSchema.parse(JSON.parse(Buffer.from(value, 'base64url').toString()));
  } catch {
    return null;
  }
}

/** A `Set-Cookie` value that removes one of them. */
export function forgotten(name: keyof typeof ENTRY_COOKIES, isSecure: boolean): string {
  return cookie(ENTRY_COOKIES[name], '', ENTRY_PATH, new Date(0), isSecure);
}

function kept(name: keyof typeof ENTRY_COOKIES, value: string, forMs: number, isSecure: boolean): string {
  return cookie(ENTRY_COOKIES[name], value, ENTRY_PATH, new Date(Date.now() + forMs), isSecure);
}
