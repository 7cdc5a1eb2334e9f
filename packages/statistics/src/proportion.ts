/** So many of so many. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/** @throws RangeError unless 0 ≤ successes ≤ trials and trials > 0. */
export function requireProportion({ successes, trials }: Proportion): void {
  if (!(trials > 0 && successes >= 0 && successes <= trials)) {
    throw new RangeError(`Not a proportion: ${successes} of ${trials}`);
  }
}
