/** How much of two samples' middle halves lies in common: 1 when the narrower lies within the other, 0 or less when they are apart. */
export function overlap(one: readonly number[], other: readonly number[]): number {
  const [[lowOne, highOne], [lowOther, highOther]] = [middleHalf(one), middleHalf(other)];
  const common = Math.min(highOne, highOther) - Math.max(lowOne, lowOther);
  return common / Math.min(highOne - lowOne, highOther - lowOther);
}

function middleHalf(sample: readonly number[]): [number, number] {
  const sorted = [...sample].sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 4)] ?? 0, sorted[Math.floor((sorted.length * 3) / 4)] ?? 0];
}

/** Does two things in turns and answers how long each took, in milliseconds, so that whatever else the machine does falls on both. */
export async function timeInTurns(rounds: number, one: (round: number) => Promise<unknown>, other: typeof one) {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes first in a round may find caches cold: they take turns at that as well.
    const order = round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
    for (const which of order) {
      const started = performance.now();
      await [one, other][which]?.(round);
      times[which].push(performance.now() - started);
    }
  }
  return times;
}
