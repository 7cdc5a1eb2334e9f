/** The first of the terms that a text has as whole words, in any case and with any space between words; null for none. */
export function blockedTermIn(text: string, terms: readonly string[]): string | null {
  const words = ` ${wordsOf(text)} `;
  return terms.find((term) => words.includes(` ${wordsOf(term)} `)) ?? null;
}

/** The words alone, in lower case, with compatible letters made one (NFKC). */
function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
