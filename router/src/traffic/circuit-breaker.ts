import { type Exchange, type ExchangeFailure, type ExchangeResult, isGraphQLAnswer } from './exchange.js';
import { createSlidingWindow } from './sliding-window.js';

export interface CircuitBreakerOptions {
  /** Opens when this share of the requests in the window failed. In (0, 1]. */
  readonly failureRate: number;
  /** Fewer requests than this in the window never open it. */
  readonly minimumRequests: number;
  readonly windowMs: number;
  /** How long nothing is sent before one request may try. */
  readonly openForMs: number;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
  readonly onChange: (state: CircuitState) => void;
}

export type CircuitState = 'closed' | 'open' | 'half-open';

export interface CircuitBreaker {
  readonly state: CircuitState;
  /** Whether a request would be let through now. */
  admits(): boolean;
  readonly exchange: Exchange;
}

/**
 * Stops asking a subgraph that fails: over a rolling window, closed → open → one probe → closed, or open again. While it is open, and while the probe
 * runs, every other request fails at once. What was refused on this side or cancelled says nothing about the subgraph and is not counted.
 */
export function createCircuitBreaker(next: Exchange, options: CircuitBreakerOptions): CircuitBreaker {
  const { now } = options;
  const requests = createSlidingWindow(options.windowMs, now);
  const failures = createSlidingWindow(options.windowMs, now);
  let state: CircuitState = 'closed';
  let openUntilMs = 0;

  const become = (to: CircuitState) => {
    if (to === 'open') openUntilMs = now() + options.openForMs;
    requests.clear();
    failures.clear();
    if (state === to) return;
    state = to;
    options.onChange(to);
  };
  const admits = () => state === 'closed' || (state === 'open' && now() >= openUntilMs);

  const judge = (verdict: Verdict) => {
    // A request that was sent before the circuit opened no longer decides anything.
    if (state !== 'closed' || verdict === 'unknown') return;
    requests.add(1);
    if (verdict === 'success') return;
    failures.add(1);
    const total = requests.total();
    if (total >= options.minimumRequests && failures.total() >= options.failureRate * total) become('open');
  };
  const judgeProbe = (verdict: Verdict) => {
    if (verdict === 'unknown') {
      // It was not told; the next request may try at once.
      state = 'open';
      openUntilMs = now();
    } else become(verdict === 'success' ? 'closed' : 'open');
  };

  return {
    get state() {
      return state;
    },
    admits,
    exchange(request) {
      if (!admits()) return OPEN;
      const isProbe = state === 'open';
      if (isProbe) become('half-open');
      return next(request).then((result) => {
        (isProbe ? judgeProbe : judge)(verdictOn(result));
        return result;
      });
    },
  };
}

const OPEN: Promise<ExchangeFailure> = Promise.resolve({ kind: 'failed', cause: 'circuit-open' });

type Verdict = 'success' | 'failure' | 'unknown';

function verdictOn(result: ExchangeResult): Verdict {
  if (result.kind === 'answered') {
    // Too many requests is the word of a subgraph in health.
    if (result.status >= 500) return isGraphQLAnswer(result.body) ? 'success' : 'failure';
    return result.status === 200 && !beginsAnObject(result.body) ? 'failure' : 'success';
  }
  switch (result.cause) {
    case 'connect':
    case 'reset':
    case 'cut':
    case 'timeout':
    case 'too-large':
    case 'encoding':
      return 'failure';
    case 'cancelled':
    case 'rate-limited':
    case 'queue-full':
    case 'queue-timeout':
    case 'circuit-open':
      return 'unknown';
    default:
      return result.cause satisfies never;
  }
}

/** Cheap enough for every answer; the engine finds out about the rest. */
function beginsAnObject(body: Buffer): boolean {
  for (const byte of body) {
    if (byte === BRACE) return true;
    if (!BLANKS.has(byte)) return false;
  }
  return false;
}

const BRACE = 0x7b;
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);
