const DIMENSIONS = 64;

/** Vectors of unit length out of the words of a text: alike for texts that share words, the same on every machine. */
export async function fakeEmbed(texts: readonly string[]): Promise<Float32Array[]> {
  return texts.map((text) => {
    const vector = new Float32Array(DIMENSIONS);
    for (const word of text.toLowerCase().split(/\s+/)) {
      let hash = 7;
      for (const letter of word) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
      const index = hash % DIMENSIONS;
      vector[index] = (vector[index] ?? 0) + 1;
    }
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  });
}
