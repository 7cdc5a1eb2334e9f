/**
 * P-values adjusted for having made many tests: calling everything at or below `q` a discovery keeps the expected share of
 * false ones at or below `q`. Order is kept. Valid for independent and for positively dependent tests.
 *
 * adjusted₍ᵢ₎ = min over j ≥ i of p₍ⱼ₎ · m / j.
 *
 * @throws RangeError for a value outside 0–1.
 * @see Y. Benjamini, Y. Hochberg (1995), Controlling the false discovery rate, J. R. Stat. Soc. B 57, 289–300.
 * @example benjaminiHochberg([0.01, 0.04, 0.03]) // [0.03, 0.04, 0.04]
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const m = pValues.length;
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0));
  const adjusted: number[] = new Array(m).fill(1);
  let least = 1;
  order.forEach((index, place) => {
    const p = pValues[index] ?? Number.NaN;
    if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a p-value: ${p}`);
    least = Math.min(least, (p * m) / (m - place));
    adjusted[index] = least;
  });
  return adjusted;
}
