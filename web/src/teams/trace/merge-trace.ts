/** Lines with those that came later, each once, in order. */
export function mergeTrace<TLine extends { readonly sequence: number }>(
  known: readonly TLine[],
  more: readonly TLine[],
): readonly TLine[] {
  const seen = new Set(known.map(({ sequence }) => sequence));
  const fresh = more.filter(({ sequence }) => !seen.has(sequence));
  return fresh.length === 0 ? known : [...known, ...fresh].sort((a, b) => a.sequence - b.sequence);
}

/** Whether lines are missing: they are numbered from 1 without gaps. */
export function hasGap(lines: readonly { readonly sequence: number }[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && last.sequence !== lines.length;
}
