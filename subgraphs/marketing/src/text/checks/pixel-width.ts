/** Advance widths in thousandths of the font size: Helvetica's (Adobe's Core 14 AFM), to which Arial and Liberation Sans are metric twins. */
const WIDTHS: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl’‘',
  260: '|',
  278: ' !,./:;I[\\]ft',
  333: '()-`r“”‑',
  334: '{}',
  355: '"',
  389: '*',
  400: '°',
  469: '^',
  500: 'Jckvsxyz',
  556: '#$0123456789?L_abdeghnopqu–€£',
  584: '+<=>~',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  737: '©®',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1000: '—…™',
  1015: '@',
};

const widthOf = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) => [...characters].map((one) => [one, Number(width)] as const)),
);
/** Of a letter that the table does not have: an accented one is as wide as without, ideographs are square. */
const AVERAGE = 556;

/** How wide a line of Arial is, in pixels. */
export function pixelWidth(text: string, fontSizePx: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character);
  return (thousandths * fontSizePx) / 1_000;
}

function characterWidth(character: string): number {
  const known = widthOf.get(character);
  if (known !== undefined) return known;
  if (/\p{M}/u.test(character)) return 0;
  const base = character.normalize('NFD')[0] ?? character;
  if (base !== character && widthOf.has(base)) return widthOf.get(base) ?? AVERAGE;
  return /[\u1100-\u11ff\u2e80-\uffef\u{1f000}-\u{3ffff}]/u.test(character) ? 1_000 : AVERAGE;
}
