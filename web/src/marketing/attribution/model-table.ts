import type { AttributionAnswerFragment } from '@/gql/graphql';
import { type AttributionModel, MODEL_ORDER } from './models';

export type Answers = Readonly<Partial<Record<AttributionModel, AttributionAnswerFragment | null>>>;

/** What is shared out. */
export type Measure = 'conversions' | 'revenue';

/** One channel, or one campaign on a channel, as each model sees it. */
export interface ModelRow {
  readonly name: string;
  /** By model; null where it has no figure. Decimal text is exact, these are for comparing and drawing. */
  readonly values: Readonly<Partial<Record<AttributionModel, number>>>;
  /** How far the models are apart, of the largest of them, 0–1. */
  readonly disagreement: number;
}

/** The models side by side, what most of them owe most to first. */
export function modelRows(answers: Answers, measure: Measure): readonly ModelRow[] {
  const byName = new Map<string, Partial<Record<AttributionModel, number>>>();
  for (const model of MODEL_ORDER) {
    for (const credit of answers[model]?.credits ?? []) {
      const name = credit.campaignName ? `${credit.channel}, ${credit.campaignName}` : credit.channel;
      const value = Number(measure === 'conversions' ? credit.conversions : (credit.revenue?.amount ?? 0));
      byName.set(name, { ...byName.get(name), [model]: value });
    }
  }
  const asked = MODEL_ORDER.filter((model) => answers[model]);
  return [...byName]
    .map(([name, values]) => {
      const all = asked.map((model) => values[model] ?? 0);
      const most = Math.max(...all);
      return { name, values, disagreement: most > 0 ? (most - Math.min(...all)) / most : 0, sum: sumOf(all) };
    })
    .toSorted((one, other) => other.sum - one.sum || one.name.localeCompare(other.name))
    .map(({ sum: _, ...row }) => row);
}

/** In a sentence what the models agree on and where they part. */
export function readingOf(rows: readonly ModelRow[]): string {
  const [top] = rows;
  if (!top) return 'Nothing can be shared out yet.';
  const parted = rows.toSorted((one, other) => other.disagreement - one.disagreement)[0];
  const asked = MODEL_ORDER.filter((model) => rows.some(({ values }) => values[model] !== undefined));
  const leads = asked.filter((model) => leaderOf(rows, model) === top.name);
  const agreement = `“${top.name}” comes first in ${leads.length} of ${asked.length} models.`;
  if (!parted || parted.disagreement < 0.25) return `${agreement} The models agree on the rest to within a quarter.`;
  return `${agreement} They part most over “${parted.name}”: what one of them says of it alone is not to be trusted.`;
}

function leaderOf(rows: readonly ModelRow[], model: AttributionModel): string | undefined {
  return rows.toSorted((one, other) => (other.values[model] ?? 0) - (one.values[model] ?? 0))[0]?.name;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
