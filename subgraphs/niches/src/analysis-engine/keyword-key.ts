/**
 * The form under which two spellings are one keyword: Unicode NFKC, lower case, one kind of apostrophe and dash, no other
 * punctuation, single spaces. Marks that carry meaning stay (`c++`, `c#`, `.net` → `c++`, `c#`, `net`).
 *
 * Empty where nothing but punctuation was left.
 *
 * @example keywordKey('  Mother’s—Day  GIFTS! ') // 'mothers day gifts'
 */
export function keywordKey(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase();
  if (PLAIN.test(folded)) return folded;
  return folded.replace(APOSTROPHES, '').replace(AMPERSAND, ' and ').replace(SEPARATORS, ' ').trim();
}

/** Nothing to change: most keywords of most files. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const APOSTROPHES = /['’‘ʼ＇`´]/gu;
const AMPERSAND = /\s*&\s*/gu;
const SEPARATORS = /[^\p{L}\p{M}\p{N}+#]+/gu;
