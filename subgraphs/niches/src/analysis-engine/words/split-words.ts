/**
 * The words of a keyword's key, without Latin accents. Scripts without spaces are cut by the Unicode segmenter.
 *
 * @example splitWords('crème brûlée rezept') // ['creme', 'brulee', 'rezept']
 */
export function splitWords(key: string): string[] {
  const folded = ASCII.test(key) ? key : key.normalize('NFD').replace(LATIN_ACCENTS, '$1').normalize('NFC');
  if (!SPACELESS.test(folded)) return folded.split(' ');
  return folded
    .split(' ')
    .flatMap((part) =>
      SPACELESS.test(part)
        ? Array.from(segmenter.segment(part)).flatMap((piece) => (piece.isWordLike ? [piece.segment] : []))
        : [part],
    );
}

const ASCII = /^[ -~]*$/;
const LATIN_ACCENTS = /(\p{Script=Latin})[\u0300-\u036f]+/gu;
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
