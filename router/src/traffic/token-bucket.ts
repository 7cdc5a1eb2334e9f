/** How much may pass: `capacity` at once, refilled evenly over the interval. */
export interface Rate {
  readonly capacity: number;
  readonly intervalMs: number;
}

export interface Verdict {
  readonly allowed: boolean;
  /** What the bucket still holds after this. */
  readonly remaining: number;
  /** Until the bucket is full. */
  readonly fullInMs: number;
  /** Until as much as was asked for would pass; 0 when it did. */
  readonly retryAfterMs: number;
}

/**
 * A token bucket as one number: the time at which it is full again (the "theoretical arrival time" of the generic cell rate algorithm, ITU-T I.371). A full
 * bucket needs no memory at all.
 *
 * @param fullAtMs the state; 0 for a bucket that nobody has used
 * @param amount tokens asked for; what exceeds the capacity passes only from a full bucket, which then owes the rest
 * @returns the verdict and the next state
 */
export function takeTokens(
  fullAtMs: number,
  amount: number,
  { capacity, intervalMs }: Rate,
  nowMs: number,
): Verdict & { readonly fullAtMs: number } {
  const perTokenMs = intervalMs / capacity;
  const start = Math.max(fullAtMs, nowMs);
  const next = start + amount * perTokenMs;
  const needed = Math.min(amount, capacity) * perTokenMs;
  const waitMs = start + needed - nowMs - intervalMs;
  // A microsecond of rounding must not refuse the last token.
  const allowed = waitMs <= 0.001;
  const state = allowed ? next : start;
  return {
    allowed,
    fullAtMs: state,
    remaining: Math.max(0, Math.floor((intervalMs - (state - nowMs)) / perTokenMs + 0.000_001)),
    fullInMs: state - nowMs,
    retryAfterMs: allowed ? 0 : waitMs,
  };
}

/** One bucket for everyone. */
export function createTokenBucket(rate: Rate, now: () => number): (amount?: number) => Verdict {
  let fullAtMs = 0;
  return (amount = 1) => {
    const verdict = takeTokens(fullAtMs, amount, rate, now());
    fullAtMs = verdict.fullAtMs;
    return verdict;
  };
}
