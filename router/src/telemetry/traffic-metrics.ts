import { Counter, Gauge, type Registry } from 'prom-client';
import type { InstanceState, TrafficEvents } from '../traffic/traffic-events.js';

export interface TrafficMetrics {
  /** What the layers towards subgraphs tell. */
  readonly events: TrafficEvents;
  /** Counts a request that was turned away before anything was read of it. */
  turnedAway(reason: string): void;
  /** Counts an operation that its client's limit refused. */
  limited(by: string): void;
  /** Whether the shared store of client limits answers. */
  storeDown(isDown: boolean): void;
}

export interface TrafficMetricsDeps {
  readonly registry: Registry;
  /** Of the subgraphs that are served now. */
  readonly states: () => readonly InstanceState[];
  readonly inFlight: () => number;
}

const CIRCUIT = { closed: 0, 'half-open': 1, open: 2 } as const;

/** Metrics of traffic protection, on both sides. Names of subgraphs and instances come from the configuration, so labels are bounded. */
export function createTrafficMetrics({ registry, states, inFlight }: TrafficMetricsDeps): TrafficMetrics {
  const registers = [registry];
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });
  const retries = counter('router_subgraph_retries_total', 'Requests that were sent again.', 'subgraph');
  const limits = counter('router_subgraph_rate_limited_total', 'Requests over a subgraph’s rate.', 'subgraph');
  const ejections = counter(
    'router_subgraph_ejections_total',
    'Instances left out for a while, because no connection came about.',
    'subgraph',
    'instance',
  );
  const circuits = counter(
    'router_subgraph_circuit_changes_total',
    'Changes of a circuit breaker, by the state it came to.',
    'subgraph',
    'instance',
    'state',
  );
  const turnedAway = counter(
    'router_requests_turned_away_total',
    'Requests turned away at the door: overload, concurrency, or rate.',
    'reason',
  );
  const limited = counter(
    'router_client_rate_limited_total',
    'Operations over their client’s limit: user, api_key, or address.',
    'by',
  );
  const storeDown = new Gauge({
    name: 'router_rate_limit_store_down',
    help: '1 while the shared store of client limits does not answer.',
    registers,
  });
  new Gauge({
    name: 'router_requests_in_flight',
    help: 'Requests being answered, event streams not among them.',
    registers,
    collect() {
      this.set(inFlight());
    },
  });
  collectInstances(registers, states);

  return {
    events: {
      retried: (subgraph) => retries.inc({ subgraph }),
      rateLimited: (subgraph) => limits.inc({ subgraph }),
      ejected: (subgraph, instance) => ejections.inc({ subgraph, instance }),
      circuit: (subgraph, instance, state) => circuits.inc({ subgraph, instance, state }),
    },
    turnedAway: (reason) => turnedAway.inc({ reason }),
    limited: (by) => limited.inc({ by }),
    storeDown: (isDown) => storeDown.set(isDown ? 1 : 0),
  };
}

/** Read when they are asked for: nothing is counted per request. */
function collectInstances(registers: Registry[], states: () => readonly InstanceState[]): void {
  const gauge = (name: string, help: string, read: (state: InstanceState) => number | undefined) =>
    new Gauge({
      name,
      help,
      labelNames: ['subgraph', 'instance'],
      registers,
      collect() {
        this.reset();
        for (const state of states()) {
          const value = read(state);
          if (value !== undefined) this.set({ subgraph: state.subgraph, instance: state.instance }, value);
        }
      },
    });
  gauge('router_subgraph_circuit_state', 'Circuit breakers: 0 closed, 1 half-open, 2 open.', ({ circuit }) =>
    circuit === undefined ? undefined : CIRCUIT[circuit],
  );
  gauge('router_subgraph_bulkhead_running', 'Requests that hold a place of a bulkhead.', ({ running }) => running);
  gauge('router_subgraph_bulkhead_queued', 'Requests in the queue of a bulkhead.', ({ queued }) => queued);
}
