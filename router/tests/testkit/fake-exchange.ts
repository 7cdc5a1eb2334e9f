import type { Exchange, ExchangeRequest, ExchangeResult, FailureCause } from '../../src/traffic/exchange.js';

/* For the tests of the layers: an exchange whose end the test decides. */

export function requestOf(more: Partial<ExchangeRequest> = {}): ExchangeRequest {
  return {
    headers: {},
    body: '{"query":"{n}"}',
    isIdempotent: true,
    deadlineMs: Number.POSITIVE_INFINITY,
    signal: new AbortController().signal,
    ...more,
  };
}

export const answered = (
  status = 200,
  text = '{"data":{"n":1}}',
  headers: Record<string, string> = {},
): ExchangeResult => ({ kind: 'answered', status, headers, body: Buffer.from(text) });

export const failed = (cause: FailureCause): ExchangeResult => ({ kind: 'failed', cause });

/** Gives the results one after another, the last one for ever, and counts. */
export function scripted(...results: ExchangeResult[]): Exchange & { calls: number } {
  const exchange = async () => results[Math.min(exchange.calls++, results.length - 1)] ?? answered();
  exchange.calls = 0;
  return exchange;
}

/** Holds every request until the test settles it, oldest first. */
export function held() {
  const open: ((result: ExchangeResult) => void)[] = [];
  const exchange: Exchange = () => new Promise((resolve) => open.push(resolve));
  return {
    exchange,
    get open() {
      return open.length;
    },
    async settle(result: ExchangeResult = answered()): Promise<void> {
      open.shift()?.(result);
      // Whatever the layers do upon it has been done by the next turn.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
