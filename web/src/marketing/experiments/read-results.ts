import type { ExperimentRowFragment, ObservationInput } from '@/gql/graphql';

/** What was typed, by "variant.visitors" or "variant.metric". */
export type TypedResults = Readonly<Record<string, string>>;

/** What is to be counted, or why it cannot be. @param key names this entry: each variant's share of it is counted once */
export function readResults(
  typed: TypedResults,
  { variants, metrics }: Pick<ExperimentRowFragment, 'variants' | 'metrics'>,
  key: string,
):
  | { readonly ok: true; readonly observations: readonly ObservationInput[] }
  | { readonly ok: false; readonly reason: string } {
  const observations: ObservationInput[] = [];
  for (const variant of variants) {
    const exposures = countOf(typed[`${variant.key}.visitors`]);
    const counts = metrics.map((metric) => ({ metric, count: countOf(typed[`${variant.key}.${metric.key}`]) }));
    if (exposures === null || counts.some(({ count }) => count === null))
      return { ok: false, reason: `The figures of “${variant.name}” have to be whole numbers.` };
    const over = counts.find(({ count }) => (count ?? 0) > exposures);
    if (over)
      return { ok: false, reason: `“${variant.name}” cannot have more of “${over.metric.name}” than visitors.` };
    if (exposures === 0) continue;
    observations.push({
      key: `${key}-${variant.key}`,
      variantKey: variant.key,
      exposures,
      conversions: counts.map(({ metric, count }) => ({ metricKey: metric.key, count: count ?? 0 })),
    });
  }
  return observations.length === 0
    ? { ok: false, reason: 'Give the visitors of a variant.' }
    : { ok: true, observations };
}

/** Null for what is no whole number; nothing typed is 0. */
function countOf(typed = ''): number | null {
  const digits = typed.replaceAll(/[\s,.'’]/g, '');
  if (digits === '') return 0;
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}
