import type { Metric, Registry } from 'prom-client';

/*
 * Counters and histograms for the hot path. prom-client turns labels into a key at every single call; here whoever counts resolves its labels
 * once and then only adds numbers. prom-client still collects and prints them.
 */

export type Labels = Readonly<Record<string, string>>;

export interface Tally {
  value: number;
}

export interface Distribution {
  observe(value: number): void;
}

export interface Family<Child> {
  /** The child of some label values, in the order of the label names. */
  of(...values: readonly string[]): Child;
}

interface FamilyOptions {
  registry: Registry;
  name: string;
  help: string;
  labelNames: readonly string[];
  /** Children kept at most; further label values count together as `other`. */
  limit?: number;
}

const DEFAULT_LIMIT = 1_000;

export function counterFamily(options: FamilyOptions): Family<Tally> {
  const { children, of } = family<Tally>(options, () => ({ value: 0 }));
  publish(options, 'counter', () =>
    [...children.values()].map(({ labels, child }) => ({ labels, value: child.value })),
  );
  return { of };
}

/** @param buckets upper bounds, ascending */
export function histogramFamily(options: FamilyOptions & { buckets: readonly number[] }): Family<Distribution> {
  const { buckets, name } = options;
  const { children, of } = family(options, () => createDistribution(buckets));
  publish(options, 'histogram', () =>
    [...children.values()].flatMap(({ labels, child }) => {
      let sum = 0;
      const bounded = buckets.map((bound, index) => {
        sum += child.counts[index] as number;
        return { labels: { ...labels, le: String(bound) }, value: sum, metricName: `${name}_bucket` };
      });
      sum += child.counts[buckets.length] as number;
      return [
        ...bounded,
        { labels: { ...labels, le: '+Inf' }, value: sum, metricName: `${name}_bucket` },
        { labels, value: child.sum, metricName: `${name}_sum` },
        { labels, value: sum, metricName: `${name}_count` },
      ];
    }),
  );
  return { of };
}

function createDistribution(buckets: readonly number[]) {
  const counts = new Float64Array(buckets.length + 1);
  const distribution = {
    counts,
    sum: 0,
    observe(value: number) {
      let index = 0;
      while (index < buckets.length && value > (buckets[index] as number)) index++;
      counts[index] = (counts[index] as number) + 1;
      distribution.sum += value;
    },
  };
  return distribution;
}

function family<Child>({ labelNames, limit = DEFAULT_LIMIT }: FamilyOptions, make: () => Child) {
  const children = new Map<string, { labels: Labels; child: Child }>();
  const add = (key: string, values: readonly string[]): Child => {
    const labels = Object.fromEntries(labelNames.map((label, index) => [label, values[index] ?? '']));
    const entry = { labels, child: make() };
    children.set(key, entry);
    return entry.child;
  };
  const of = (...values: readonly string[]): Child => {
    const key = values.length === 1 ? (values[0] as string) : values.join('\0');
    const known = children.get(key);
    if (known) return known.child;
    if (children.size < limit) return add(key, values);
    const rest = labelNames.map(() => 'other');
    return children.get(rest.join('\0'))?.child ?? add(rest.join('\0'), rest);
  };
  return { children, of };
}

type Values = { labels: Labels; value: number; metricName?: string }[];

function publish({ registry, name, help }: FamilyOptions, type: 'counter' | 'histogram', values: () => Values): void {
  const get = async () => ({ name, help, type, aggregator: 'sum', values: values() });
  // A registry asks no more of a metric than its name and what it holds.
  registry.registerMetric({ name, help, get, reset: () => {} } as unknown as Metric);
}
