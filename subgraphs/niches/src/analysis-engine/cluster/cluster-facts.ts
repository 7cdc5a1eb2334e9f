import { type EngineKeyword, typicalPrice, typicalVolume } from '../engine-keyword.js';
import type { NumberRange, SearchIntent } from '../opportunity-draft.js';

/** What the keywords of a cluster add up to. Unknown is null. */
export interface ClusterFacts {
  /** Most searched first. */
  readonly keywords: readonly EngineKeyword[];
  /** Keywords whose searches are counted with another of theirs, see {@link summariseCluster}. */
  readonly variantCount: number;
  readonly volume: NumberRange | null;
  /** The middle of `volume`. */
  readonly typicalVolume: number | null;
  /** Keywords with a volume. */
  readonly volumeCount: number;
  readonly costPerClick: WeightedMean | null;
  /** Bounds of the price, weighted alike. */
  readonly costPerClickRange: NumberRange | null;
  readonly advertisingCompetition: WeightedMean | null;
  readonly keywordDifficulty: WeightedMean | null;
  readonly intent: IntentFacts | null;
  /** How many equally searched keywords the searches would spread over (Hill number of order 2). */
  readonly effectiveKeywords: number;
}

export interface WeightedMean {
  readonly mean: number;
  /** Share of the searches whose keywords have a value. */
  readonly coverage: number;
  readonly count: number;
}

export interface IntentFacts {
  readonly main: SearchIntent;
  /** Shares of the searches whose intent is known. */
  readonly shares: Readonly<Record<SearchIntent, number>>;
  readonly coverage: number;
  readonly count: number;
}

/**
 * Sums and means over a cluster, by searches. Means of a cluster without any volume weigh every keyword alike.
 *
 * Variants: Keyword Planner gives "dog training" and "training dogs" one and the same number, that of both together.
 * Keywords of the same words in another order or number, with the same volume, are counted once.
 *
 * @param isVariant tells by position whether a keyword is such a repeat of an earlier one.
 * @see M. O. Hill (1973), Diversity and evenness, Ecology 54, 427–432.
 */
export function summariseCluster(keywords: readonly EngineKeyword[], isVariant: readonly boolean[]): ClusterFacts {
  const counted = keywords.filter((_, index) => !isVariant[index]);
  const withVolume = counted.filter(({ volume }) => volume !== null);
  const volume = withVolume.length > 0 ? sumOfRanges(withVolume) : null;
  const weightOf = (keyword: EngineKeyword): number => (volume ? (typicalVolume(keyword.volume) ?? 0) : 1);
  const mean = (of: (keyword: EngineKeyword) => number | null) => weightedMean(counted, of, weightOf);
  const low = mean(({ costPerClick }) => costPerClick?.low ?? null);
  const high = mean(({ costPerClick }) => costPerClick?.high ?? null);
  return {
    keywords,
    variantCount: keywords.length - counted.length,
    volume,
    typicalVolume: volume && withVolume.reduce((sum, keyword) => sum + weightOf(keyword), 0),
    volumeCount: withVolume.length,
    costPerClick: mean(({ costPerClick }) => typicalPrice(costPerClick)),
    costPerClickRange: low && high && { low: low.mean, high: high.mean },
    advertisingCompetition: mean(({ advertisingCompetition }) => advertisingCompetition),
    keywordDifficulty: mean(({ keywordDifficulty }) => keywordDifficulty),
    intent: summariseIntent(counted, weightOf),
    effectiveKeywords: effectiveCount(counted.map(weightOf)),
  };
}

function sumOfRanges(keywords: readonly EngineKeyword[]): NumberRange {
  const sum = { low: 0, high: 0 };
  for (const { volume } of keywords) {
    sum.low += volume?.low ?? 0;
    sum.high += volume?.high ?? 0;
  }
  return sum;
}

function weightedMean(
  keywords: readonly EngineKeyword[],
  of: (keyword: EngineKeyword) => number | null,
  weightOf: (keyword: EngineKeyword) => number,
): WeightedMean | null {
  let [sum, known, all, count, plain] = [0, 0, 0, 0, 0];
  for (const keyword of keywords) {
    const value = of(keyword);
    const weight = weightOf(keyword);
    all += weight;
    if (value === null) continue;
    sum += value * weight;
    plain += value;
    known += weight;
    count++;
  }
  if (count === 0) return null;
  // Values that belong to keywords without searches still say something, but nothing about the searches there are.
  if (known === 0) return { mean: plain / count, coverage: all === 0 ? count / keywords.length : 0, count };
  return { mean: sum / known, coverage: known / all, count };
}

function summariseIntent(
  keywords: readonly EngineKeyword[],
  weightOf: (keyword: EngineKeyword) => number,
): IntentFacts | null {
  const weights: Record<SearchIntent, number> = { TRANSACTIONAL: 0, COMMERCIAL: 0, INFORMATIONAL: 0, NAVIGATIONAL: 0 };
  let [known, all, count] = [0, 0, 0];
  for (const keyword of keywords) {
    const weight = weightOf(keyword) + 1e-9;
    all += weight;
    if (!keyword.intent) continue;
    weights[keyword.intent] += weight;
    known += weight;
    count++;
  }
  if (count === 0) return null;
  const entries = Object.entries(weights) as [SearchIntent, number][];
  const [main] = entries.reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  const shares = Object.fromEntries(entries.map(([intent, weight]) => [intent, weight / known]));
  return { main, shares: shares as Record<SearchIntent, number>, coverage: known / all, count };
}

/** 1 / Σ share². */
function effectiveCount(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return Math.max(weights.length, 1);
  return 1 / weights.reduce((sum, weight) => sum + (weight / total) ** 2, 0);
}
