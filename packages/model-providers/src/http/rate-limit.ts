import { retryAfterMs } from '@paissive/guarded-fetch';
import type { RateLimit } from '../model-provider.js';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Longer waits are as good as a refusal. */
const MAX_WAIT_MS = 24 * 60 * 60_000;

/**
 * What `Retry-After` (RFC 9110, section 10.2.3: seconds or a date) or the finer `retry-after-ms` asks to wait, in milliseconds; null
 * without either.
 */
export function retryAfterOf(headers: Headers, now: number): number | null {
  const milliseconds = Number(text(headers, 'retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return Math.min(milliseconds, MAX_WAIT_MS);
  return retryAfterMs(text(headers, 'retry-after'), now);
}

/** What the headers of an answer say of limits, in the spelling of OpenAI (`x-ratelimit-…`) or Anthropic; null when they say nothing. */
export function rateLimitOf(headers: Headers, now: number): RateLimit | null {
  const limits = [kindOf(headers, 'requests', now), kindOf(headers, 'tokens', now)] as const;
  const [requests, tokens] = limits;
  if (requests.remaining === null && tokens.remaining === null) return null;
  const waits = limits.filter(({ remaining }) => remaining === 0).map(({ resetMs }) => resetMs ?? 0);
  return {
    remainingRequests: requests.remaining,
    remainingTokens: tokens.remaining,
    exhaustedForMs: waits.length === 0 ? null : Math.max(...waits),
  };
}

function kindOf(headers: Headers, kind: 'requests' | 'tokens', now: number) {
  const remaining =
    text(headers, `x-ratelimit-remaining-${kind}`) ?? text(headers, `anthropic-ratelimit-${kind}-remaining`);
  const reset = text(headers, `x-ratelimit-reset-${kind}`) ?? text(headers, `anthropic-ratelimit-${kind}-reset`);
  const isNumber = remaining !== null && /^\d+$/.test(remaining);
  return { remaining: isNumber ? Number(remaining) : null, resetMs: reset === null ? null : durationOf(reset, now) };
}

const UNITS_MS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };

/** `6m0s`, `20ms`, seconds or a time. */
function durationOf(given: string, now: number): number | null {
  if (/^\d+(\.\d+)?$/.test(given)) return Math.min(Number(given) * 1_000, MAX_WAIT_MS);
  if (/^(\d+(\.\d+)?(ms|h|m|s))+$/.test(given)) {
    const parts = given.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g);
    const total = [...parts].reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS_MS[unit ?? ''] ?? 0), 0);
    return Math.min(total, MAX_WAIT_MS);
  }
  const date = Date.parse(given);
  return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now), MAX_WAIT_MS);
}

function text(headers: Headers, name: string): string | null {
  const value = headers[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first === undefined || first === '' ? null : first.trim();
}
