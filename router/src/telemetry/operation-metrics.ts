import type { Registry } from 'prom-client';
import { counterFamily, type Distribution, histogramFamily, type Tally } from './instruments.js';
import type { RouterMetrics } from './metrics.js';
import { type Outcome, outcomeOf, type RequestRecord } from './request-record.js';

/** Costs as the Apollo Router's documentation suggests to bucket them. */
const COST_BUCKETS = [0, 10, 100, 1_000, 10_000, 100_000, 1_000_000];
const OUTCOMES: readonly Outcome[] = ['ok', 'partial', 'error', 'rejected'];
/** A name gets its own label once it was executed this often: made-up names do not use labels up one request each. */
const SEEN_BEFORE_NAMED = 5;

/** Everything that is counted once per operation. */
export function createOperationMetrics(
  registry: Registry,
  buckets: readonly number[],
  namedOperations: number,
): Pick<RouterMetrics, 'observe'> {
  const requests = counterFamily({
    registry,
    name: 'router_operations_total',
    help: 'Finished operations. GraphQL errors come with status 200: look at outcome (ok, partial, error, rejected).',
    labelNames: ['type', 'status', 'outcome', 'transport'],
  });
  const duration = histogramFamily({
    registry,
    name: 'router_operation_duration_seconds',
    help: 'Time from the first byte read to the last byte handed to the socket; not of subscriptions.',
    labelNames: ['type'],
    buckets,
  });
  const overhead = histogramFamily({
    registry,
    name: 'router_overhead_seconds',
    help: 'Time of an operation during which no subgraph request was under way.',
    labelNames: ['type'],
    buckets,
  });
  const costs = histogramFamily({
    registry,
    name: 'router_operation_cost',
    help: 'Cost by demand control: estimated before, and actual after the operation ran.',
    labelNames: ['kind'],
    buckets: COST_BUCKETS,
  });
  const demand = counterFamily({
    registry,
    name: 'router_demand_control_total',
    help: 'Operations by what demand control found: COST_OK or the code.',
    labelNames: ['result'],
  });
  const named = createNamedOperations(registry, buckets, namedOperations);

  return {
    observe(record, status, durationMs, overheadMs) {
      const type = record.operationType ?? 'unknown';
      const outcome = outcomeOf(record);
      requests.of(type, String(status), outcome, record.transport).value++;
      if (record.cost !== undefined) costs.of('estimated').observe(record.cost);
      if (record.actualCost !== undefined) costs.of('actual').observe(record.actualCost);
      if (record.costResult !== undefined) demand.of(record.costResult).value++;
      if (!record.isStream) duration.of(type).observe(durationMs / 1_000);
      if (overheadMs !== undefined) overhead.of(type).observe(overheadMs / 1_000);
      if (record.hasRun) named(record, outcome, durationMs);
    },
  };
}

interface NamedOperation {
  readonly outcomes: Readonly<Record<Outcome, Tally>>;
  readonly duration: Distribution;
}

function createNamedOperations(registry: Registry, buckets: readonly number[], limit: number) {
  if (limit === 0) return () => {};
  const outcomes = counterFamily({
    registry,
    name: 'router_named_operations_total',
    help: 'Executed operations by name. Names beyond the limit and seldom ones count as other.',
    labelNames: ['operation', 'outcome'],
    limit: (limit + 1) * OUTCOMES.length,
  });
  const durations = histogramFamily({
    registry,
    name: 'router_named_operation_duration_seconds',
    help: 'Time of executed operations by name.',
    labelNames: ['operation'],
    buckets,
    limit: limit + 1,
  });
  const open = (name: string): NamedOperation => ({
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, outcomes.of(name, outcome)])) as Record<
      Outcome,
      Tally
    >,
    duration: durations.of(name),
  });
  const other = open('other');
  const known = new Map<string, NamedOperation>();
  const seen = new Map<string, number>();

  const find = (name: string | undefined): NamedOperation => {
    if (name === undefined) return other;
    const entry = known.get(name);
    if (entry) return entry;
    if (known.size >= limit) return other;
    const count = (seen.get(name) ?? 0) + 1;
    if (count < SEEN_BEFORE_NAMED) {
      // A flood of names only makes the router forget how often it has seen the others.
      if (seen.size >= limit * 10) seen.clear();
      seen.set(name, count);
      return other;
    }
    seen.delete(name);
    const added = open(name);
    known.set(name, added);
    return added;
  };
  return (record: RequestRecord, outcome: Outcome, durationMs: number) => {
    const operation = find(record.operationName);
    operation.outcomes[outcome].value++;
    if (!record.isStream) operation.duration.observe(durationMs / 1_000);
  };
}
