/** Why nothing is sent to a provider now. */
export type GateRefusal = {
  readonly kind: 'refused';
  readonly code: 'CIRCUIT_OPEN' | 'TOO_MANY_REQUESTS' | 'RATE_LIMITED';
  readonly message: string;
};

/** The right to send one request. Give it back once, with what it says of the provider. */
export interface GatePass {
  readonly kind: 'open';
  /** `neutral` is for requests that say nothing: cancelled, or at fault themselves. */
  leave(verdict: 'good' | 'bad' | 'neutral'): void;
}

/** Stands before each provider: a circuit breaker, a bulkhead, and the pause that a provider asked for. */
export interface ProviderGate {
  enter(
    provider: { readonly id: string; readonly maxConcurrency: number },
    signal: AbortSignal,
  ): Promise<GatePass | GateRefusal>;
  /** Nothing is sent for so long. */
  pause(providerId: string, forMs: number): void;
}

export interface ProviderGateOptions {
  readonly now: () => number;
  /** So many bad ones in a row open the circuit. */
  readonly failures?: number;
  /** How long it stays open before one request may try. */
  readonly openMs?: number;
  /** How long a request may wait for its turn. */
  readonly queueMs?: number;
  /** How many may wait, as a multiple of those that may run. */
  readonly queueFactor?: number;
}

interface Waiter {
  readonly enter: () => void;
}

interface State {
  running: number;
  failures: number;
  openUntil: number;
  isTrying: boolean;
  pausedUntil: number;
  lastUsed: number;
  readonly waiting: Set<Waiter>;
}

/** A longer pause is as good as an outage: others stand in. */
const MAX_PAUSE_MS = 5 * 60_000;
/** Providers that nobody asked for are forgotten beyond so many. */
const MAX_STATES = 2_000;

/** Makes the gate of one process; each process learns for itself. */
export function createProviderGate(options: ProviderGateOptions): ProviderGate {
  const { now, failures = 5, openMs = 30_000, queueMs = 10_000, queueFactor = 2 } = options;
  const states = new Map<string, State>();

  function stateOf(id: string): State {
    const known = states.get(id);
    if (known) {
      known.lastUsed = now();
      return known;
    }
    if (states.size >= MAX_STATES) forgetIdle(states);
    const fresh = {
      running: 0,
      failures: 0,
      openUntil: 0,
      isTrying: false,
      pausedUntil: 0,
      lastUsed: now(),
      waiting: new Set<Waiter>(),
    };
    states.set(id, fresh);
    return fresh;
  }

  function refusalOf(state: State): GateRefusal | null {
    const at = now();
    if (state.failures < failures) return null;
    if (state.openUntil > at || state.isTrying) {
      return refused(
        'CIRCUIT_OPEN',
        `The provider failed ${state.failures} times in a row and is left alone for a moment.`,
      );
    }
    return null;
  }

  function pass(state: State): GatePass {
    state.running += 1;
    const isTrial = state.failures >= failures;
    if (isTrial) state.isTrying = true;
    let isGiven = false;
    return {
      kind: 'open',
      leave(verdict) {
        if (isGiven) return;
        isGiven = true;
        state.running -= 1;
        if (isTrial) state.isTrying = false;
        if (verdict === 'good') state.failures = 0;
        else if (verdict === 'bad') {
          state.failures += 1;
          if (state.failures >= failures) state.openUntil = now() + openMs;
        }
        const [next] = state.waiting;
        next?.enter();
      },
    };
  }

  return {
    async enter({ id, maxConcurrency }, signal) {
      const state = stateOf(id);
      const deadline = now() + queueMs;
      for (;;) {
        signal.throwIfAborted();
        const refusal = refusalOf(state);
        if (refusal) return refusal;
        const leftMs = deadline - now();
        const pausedMs = state.pausedUntil - now();
        if (pausedMs > leftMs) {
          return refused('RATE_LIMITED', `The provider takes no more requests for ${seconds(pausedMs)}.`);
        }
        if (pausedMs <= 0 && state.running < maxConcurrency) return pass(state);
        const isFull = state.waiting.size >= maxConcurrency * queueFactor;
        if (isFull || leftMs <= 0)
          return refused('TOO_MANY_REQUESTS', 'Too many requests are on their way to the provider.');
        await turn(state, pausedMs > 0 ? pausedMs : leftMs, signal);
      }
    },

    pause(providerId, forMs) {
      const state = stateOf(providerId);
      state.pausedUntil = Math.max(state.pausedUntil, now() + Math.min(forMs, MAX_PAUSE_MS));
    },
  };
}

/** Waits until somebody leaves, the time is over or the signal aborts. */
function turn(state: State, limitMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const enter = () => {
      state.waiting.delete(waiter);
      clearTimeout(timer);
      signal.removeEventListener('abort', enter);
      resolve();
    };
    const waiter = { enter };
    const timer = setTimeout(enter, limitMs);
    state.waiting.add(waiter);
    signal.addEventListener('abort', enter, { once: true });
  });
}

function forgetIdle(states: Map<string, State>): void {
  const idle = [...states].filter(([, { running, waiting }]) => running === 0 && waiting.size === 0);
  idle.sort(([, one], [, other]) => one.lastUsed - other.lastUsed);
  for (const [id] of idle.slice(0, MAX_STATES / 2)) states.delete(id);
}

function refused(code: GateRefusal['code'], message: string): GateRefusal {
  return { kind: 'refused', code, message };
}

function seconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1_000)} s`;
}
