import { kendallScore } from './kendall-score.js';
import { type TrendTest, trendTest } from './mann-kendall.js';
import { observedValues, type Series, splitSeasons } from './observations.js';
import { averageRanks } from './ranks.js';

export interface SeasonalMannKendallOptions {
  /** Steps in a cycle: 12 for months. The series starts with season 0. */
  period: number;
  /**
   * `independent` (Hirsch, Slack & Smith 1982) adds the variances of the seasons. `correlated` (Hirsch & Slack 1984) adds
   * the covariances between them too, for data in which neighbouring months depend on each other; the authors advise it
   * from ten cycles on.
   */
  seasons?: 'independent' | 'correlated';
}

/**
 * Seasonal Mann-Kendall test: every season is compared only with itself in other cycles, so that a yearly pattern is no
 * trend. S = Σ S_g, Var(S) = Σ Var(S_g) [+ Σ Cov(S_g, S_h)].
 *
 * Gaps are left out. `tauA` and `tauB` are taken over the pairs within seasons.
 *
 * @throws RangeError for a bad period, fewer than two observations or numbers that are not finite.
 * @see R. M. Hirsch, J. R. Slack, R. A. Smith (1982), Techniques of trend analysis for monthly water quality data, Water
 * Resources Research 18, 107–121.
 * @see R. M. Hirsch, J. R. Slack (1984), A nonparametric trend test for seasonal data with serial dependence, Water
 * Resources Research 20, 727–732.
 * @example seasonalMannKendall(monthly, { period: 12 }).pValue
 */
export function seasonalMannKendall(series: Series, options: SeasonalMannKendallOptions): TrendTest {
  const n = observedValues(series, 2).length;
  const total = { n, s: 0, variance: 0, pairs: 0, tiedPairs: 0 };
  for (const season of splitSeasons(series, options.period)) {
    const score = kendallScore(season.values);
    total.s += score.s;
    total.variance += score.variance;
    total.pairs += (score.n * (score.n - 1)) / 2;
    total.tiedPairs += score.tiedPairs;
  }
  if (options.seasons === 'correlated') total.variance += sumOfCovariances(series, options.period);
  return trendTest(total);
}

/**
 * 2 Σ_{g<h} Cov(S_g, S_h) with the estimator of Dietz & Killeen (1981) as used by Hirsch & Slack:
 * [K_gh + 4 Σᵢ R_ig R_ih − n (n_g + 1)(n_h + 1)] / 3, where a missing observation takes its season's middle rank.
 */
function sumOfCovariances(series: Series, period: number): number {
  const cycles = Math.ceil(series.length / period);
  const seasons = splitSeasons(series, period).map((season) => rankedSeason(season, cycles));
  let sum = 0;
  seasons.forEach((g, index) => {
    for (const h of seasons.slice(index + 1)) {
      let products = 0;
      for (let i = 0; i < cycles; i++) products += (g.ranks[i] ?? 0) * (h.ranks[i] ?? 0);
      sum += (2 * (jointScore(g.values, h.values) + 4 * products - cycles * (g.n + 1) * (h.n + 1))) / 3;
    }
  });
  return sum;
}

interface RankedSeason {
  n: number;
  /** By cycle; null where missing. */
  values: (number | null)[];
  ranks: Float64Array;
}

function rankedSeason(season: { cycles: number[]; values: number[] }, cycles: number): RankedSeason {
  const n = season.values.length;
  const values: (number | null)[] = new Array(cycles).fill(null);
  const ranks = new Float64Array(cycles).fill((n + 1) / 2);
  const observed = averageRanks(season.values);
  season.cycles.forEach((cycle, index) => {
    values[cycle] = season.values[index] ?? null;
    ranks[cycle] = observed[index] ?? 0;
  });
  return { n, values, ranks };
}

/** K_gh = Σ_{i<j} sign((x_jg − x_ig)(x_jh − x_ih)) over cycles observed in both seasons. */
function jointScore(g: readonly (number | null)[], h: readonly (number | null)[]): number {
  let score = 0;
  for (let j = 1; j < g.length; j++) {
    for (let i = 0; i < j; i++) {
      const [gi, gj, hi, hj] = [g[i] ?? null, g[j] ?? null, h[i] ?? null, h[j] ?? null];
      if (gi === null || gj === null || hi === null || hj === null) continue;
      score += Math.sign(gj - gi) * Math.sign(hj - hi);
    }
  }
  return score;
}
