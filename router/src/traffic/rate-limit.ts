import type { Exchange, ExchangeFailure } from './exchange.js';
import { createTokenBucket, type Rate } from './token-bucket.js';

/** Sends no more than the rate to a subgraph, retries included: the excess is refused here. */
export function withRateLimit(next: Exchange, rate: Rate, now: () => number, onLimit: () => void): Exchange {
  const take = createTokenBucket(rate, now);
  return (request) => {
    if (take().allowed) return next(request);
    onLimit();
    return REFUSED;
  };
}

const REFUSED: Promise<ExchangeFailure> = Promise.resolve({ kind: 'failed', cause: 'rate-limited' });
