import { retryAfterMs } from '@paissive/guarded-fetch';

/** An answer, as far as limits go. */
export interface LimitedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Parsed JSON; undefined when it is none. */
  readonly body: unknown;
}

/** What an answer says of how we may ask. */
export interface LimitNews {
  /** Whether it is a "not now" instead of an answer. */
  readonly isRefusal: boolean;
  /** How long to leave the source alone; null when there is no need. */
  readonly waitMs: number | null;
  readonly remaining: number | null;
}

/** Reads what a source says of its limits, in its own way. */
export type ReadLimits = (answer: LimitedAnswer, now: Date) => LimitNews;

/** A "too many requests" that does not say how long. */
export const UNTOLD_WAIT_MS = 60_000;

/** What HTTP itself has for it: 429, and 503 with `Retry-After`. */
export const readHttpLimits: ReadLimits = ({ status, headers }, now) => {
  const asked = retryAfterMs(headerOf(headers, 'retry-after'), now.getTime());
  const isRefusal = status === 429 || (status === 503 && asked !== null);
  return { isRefusal, waitMs: isRefusal ? (asked ?? UNTOLD_WAIT_MS) : null, remaining: null };
};

export function headerOf(headers: LimitedAnswer['headers'], name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** A whole number in a header; null for anything else. */
export function countIn(headers: LimitedAnswer['headers'], name: string): number | null {
  const text = headerOf(headers, name)?.trim() ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}
