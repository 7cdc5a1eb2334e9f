/** A series at equal steps of time; null where nothing was observed. */
export type Series = readonly (number | null)[];

/** The observed values in order, without the gaps. @throws RangeError for NaN, an infinite value or fewer than `atLeast`. */
export function observedValues(series: Series, atLeast: number): number[] {
  const values: number[] = [];
  for (const value of series) {
    if (value === null) continue;
    if (!Number.isFinite(value)) throw new RangeError(`A series holds finite numbers or null, not ${value}`);
    values.push(value);
  }
  if (values.length < atLeast) {
    throw new RangeError(`Needs at least ${atLeast} observations, has ${values.length}`);
  }
  return values;
}

/** Season `index` holds the observations `index`, `index + period`, …; each with its cycle (year) number from 0. */
export function splitSeasons(series: Series, period: number): { cycles: number[]; values: number[] }[] {
  if (!Number.isInteger(period) || period < 2) throw new RangeError(`A period is a whole number from 2, not ${period}`);
  const seasons = Array.from({ length: period }, () => ({ cycles: [] as number[], values: [] as number[] }));
  series.forEach((value, index) => {
    if (value === null) return;
    const season = seasons[index % period];
    season?.cycles.push(Math.floor(index / period));
    season?.values.push(value);
  });
  return seasons;
}
