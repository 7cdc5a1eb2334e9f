import type { Note } from './note.js';

/** Term saturation and length normalisation of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). */
const K1 = 1.2;
const B = 0.75;

/** Notes by BM25 against the words of a question; those that share none are left out. All, as they are, for an empty question. */
export function rankByWords<Item extends Pick<Note, 'text'>>(notes: readonly Item[], about: string): Item[] {
  const wanted = new Set(wordsOf(about));
  if (wanted.size === 0) return [...notes];
  const texts = notes.map(({ text }) => wordsOf(text));
  const meanLength = texts.reduce((sum, words) => sum + words.length, 0) / Math.max(1, texts.length);
  const rarity = new Map(
    [...wanted].map((word) => {
      const found = texts.filter((words) => words.includes(word)).length;
      return [word, Math.log(1 + (notes.length - found + 0.5) / (found + 0.5))];
    }),
  );
  const scored = notes.map((note, index) => {
    const words = texts[index] ?? [];
    const score = [...wanted].reduce((sum, word) => {
      const count = words.filter((candidate) => candidate === word).length;
      const saturated = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * words.length) / meanLength));
      return sum + (rarity.get(word) ?? 0) * saturated;
    }, 0);
    return { note, score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ note }) => note);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
