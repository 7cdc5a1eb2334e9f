/**
 * Stands for the embedding model where a test needs no meaning: texts are alike as far as they share words. Repeatable
 * and fast.
 */
export async function embedByWords(texts: string[]): Promise<Float32Array[]> {
  return texts.map((text) => {
    const vector = new Float32Array(512);
    for (const word of text.toLowerCase().split(/\s+/)) {
      const place = hash(word) % vector.length;
      vector[place] = (vector[place] ?? 0) + 1;
    }
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  });
}

function hash(word: string): number {
  let value = 2_166_136_261;
  for (const letter of word) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return value;
}
