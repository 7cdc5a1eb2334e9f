/** Items by the cosine of the angle between their vectors and that of a question, the closest first. What points away from it is left out. */
export function rankByMeaning<Item extends { readonly vector: Float32Array }>(
  items: readonly Item[],
  about: Float32Array,
): Item[] {
  return items
    .map((item) => ({ item, likeness: cosine(item.vector, about) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness)
    .map(({ item }) => item);
}

/** 0 where one of them is zero, or they are of different lengths and so of different models. */
function cosine(one: Float32Array, other: Float32Array): number {
  if (one.length !== other.length) return 0;
  let dot = 0;
  let oneSquared = 0;
  let otherSquared = 0;
  for (let index = 0; index < one.length; index += 1) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    dot += a * b;
    oneSquared += a * a;
    otherSquared += b * b;
  }
  return oneSquared === 0 || otherSquared === 0 ? 0 : dot / Math.sqrt(oneSquared * otherSquared);
}
