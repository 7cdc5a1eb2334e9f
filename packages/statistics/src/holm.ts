/**
 * P-values adjusted for having made many tests: acting on everything at or below `alpha` keeps the chance of even one false
 * finding at or below `alpha`, whatever the tests have to do with each other. Order is kept.
 *
 * adjusted₍ᵢ₎ = max over j ≤ i of min(1, (m − j + 1) · p₍ⱼ₎).
 *
 * @throws RangeError for a value outside 0–1.
 * @see S. Holm (1979), A simple sequentially rejective multiple test procedure, Scand. J. Stat. 6, 65–70.
 * @example holm([0.01, 0.04, 0.03, 0.005]) // [0.03, 0.06, 0.06, 0.02]
 */
export function holm(pValues: readonly number[]): number[] {
  const m = pValues.length;
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
  const adjusted: number[] = new Array(m).fill(1);
  let most = 0;
  order.forEach((index, place) => {
    const p = pValues[index] ?? Number.NaN;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a p-value: ${p}`);
    most = Math.max(most, Math.min(1, (m - place) * p));
    adjusted[index] = most;
  });
  return adjusted;
}
