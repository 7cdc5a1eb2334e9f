import type { CircuitState } from './circuit-breaker.js';

/** What the layers tell of their work; metrics are made from it. Called on rare occasions only, never once per request. */
export interface TrafficEvents {
  retried(subgraph: string): void;
  rateLimited(subgraph: string): void;
  ejected(subgraph: string, instance: string): void;
  circuit(subgraph: string, instance: string, state: CircuitState): void;
}

/** How things stand at one instance of a subgraph. */
export interface InstanceState {
  readonly subgraph: string;
  readonly instance: string;
  /** Undefined without a circuit breaker. */
  readonly circuit: CircuitState | undefined;
  /** Undefined without a bulkhead. */
  readonly running: number | undefined;
  readonly queued: number | undefined;
}

export const NO_EVENTS: TrafficEvents = {
  retried() {},
  rateLimited() {},
  ejected() {},
  circuit() {},
};
