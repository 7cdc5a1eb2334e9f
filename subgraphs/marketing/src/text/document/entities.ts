const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  copy: '©',
  reg: '®',
  trade: '™',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  ccedil: 'ç',
  ntilde: 'ñ',
  shy: '',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,30}));/y;

/** The character reference that starts at an offset; a name that is not known shows as a space. */
export function entityAt(source: string, at: number): { end: number; character: string } | null {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(source);
  if (!found) return null;
  const [all, decimal, hexadecimal, name] = found;
  const end = at + all.length;
  if (name !== undefined) return { end, character: NAMED[name] ?? ' ' };
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  const isCharacter = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { end, character: isCharacter ? String.fromCodePoint(code) : ' ' };
}
