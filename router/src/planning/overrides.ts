import type { FederatedSchema } from './fallback/federated-schema.js';

export interface Overrides {
  /** Equal keys give equal plans. */
  readonly key: string;
  readonly labels: Set<string>;
  readonly percentage: number;
}

/** The share of requests that a label of the form `percent(5)` stands for, null for other labels. */
export function shareOf(label: string): number | null {
  const share = /^percent\((\d+(?:\.\d+)?)\)$/.exec(label);
  return share ? Number(share[1]) : null;
}

/** Reduces what holds for a request to what can change a plan: which of the supergraph's labels, and between which of its percentages. */
export function createOverrideReader(
  schema: FederatedSchema,
): (activeLabels: ReadonlySet<string>, percentile: number) => Overrides {
  const all = new Set<string>();
  for (const type of schema.types.values()) {
    for (const joins of type.fields.values()) {
      for (const { override } of joins.values()) if (override) all.add(override.label);
    }
  }
  const labels = [...all].filter((label) => shareOf(label) === null).sort();
  const shares = [...all].flatMap((label) => shareOf(label) ?? []);
  const thresholds = [...new Set(shares)].sort((a, b) => a - b);
  const none: Overrides = { key: '', labels: new Set(), percentage: 0 };
  if (all.size === 0) return () => none;
  return (activeLabels, percentile) => {
    const active = labels.filter((label) => activeLabels.has(label));
    const percentage = thresholds.findLast((threshold) => threshold <= percentile) ?? 0;
    return { key: `${active.join(',')}@${percentage}`, labels: new Set(active), percentage };
  };
}
