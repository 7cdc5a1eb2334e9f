/** Demand as a share of those asked: maximum ÷ (1 + e^−(intercept + slope × price)). */
export interface LogisticDemand {
  readonly maximum: number;
  readonly intercept: number;
  /** Below zero. */
  readonly slope: number;
}

export interface DemandCount {
  readonly price: number;
  readonly askedCount: number;
  readonly buyerCount: number;
}

const ROUNDS = 100;
const TOLERANCE = 1e-10;

/**
 * Fits a logistic demand curve (maximum 1) to counts of buyers by maximum likelihood: iteratively reweighted least squares.
 *
 * @returns null when demand does not fall with the price, when fewer than two prices were asked, or when the answers are separated so
 * cleanly that the likelihood has no maximum.
 * @see P. McCullagh, J. A. Nelder (1989), Generalized linear models, section 4.4
 */
export function fitDemand(counts: readonly DemandCount[]): LogisticDemand | null {
  if (counts.length < 2) return null;
  // Centred and scaled prices keep the two equations well conditioned.
  const centre = counts.reduce((sum, { price }) => sum + price, 0) / counts.length;
  const spread = Math.max(...counts.map(({ price }) => Math.abs(price - centre)));
  let [intercept, slope] = [0, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = newtonStep(counts, { intercept, slope, centre, spread });
    if (step === null) return null;
    intercept += step.intercept;
    slope += step.slope;
    if (Math.abs(intercept) > 500 || Math.abs(slope) > 500) return null;
    if (Math.abs(step.intercept) + Math.abs(step.slope) < TOLERANCE) {
      if (slope >= -TOLERANCE) return null;
      return { maximum: 1, intercept: intercept - (slope * centre) / spread, slope: slope / spread };
    }
  }
  return null;
}

function newtonStep(
  counts: readonly DemandCount[],
  { intercept, slope, centre, spread }: { intercept: number; slope: number; centre: number; spread: number },
): { intercept: number; slope: number } | null {
  let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
  for (const { price, askedCount, buyerCount } of counts) {
    const x = (price - centre) / spread;
    const share = 1 / (1 + Math.exp(-(intercept + slope * x)));
    const residual = buyerCount - askedCount * share;
    const weight = askedCount * share * (1 - share);
    g0 += residual;
    g1 += residual * x;
    h00 += weight;
    h01 += weight * x;
    h11 += weight * x * x;
  }
  const determinant = h00 * h11 - h01 * h01;
  if (!(determinant > 1e-12)) return null;
  return { intercept: (h11 * g0 - h01 * g1) / determinant, slope: (h00 * g1 - h01 * g0) / determinant };
}
