/** A score that rests on something; null where no factor is known, which the API tells by a confidence of 0. */
export function knownScore({
  score,
  confidence,
}: {
  readonly score: number;
  readonly confidence: number;
}): number | null {
  return confidence === 0 ? null : score;
}
