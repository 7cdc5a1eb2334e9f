import { toCsv } from './csv';

describe('toCsv', () => {
  it('defuses every way a cell could start a formula', () => {
    const attacks = ['=cmd|calc', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '＝1'];
    const lines = toCsv(
      ['Name'],
      attacks.map((attack) => [attack]),
    )
      .split('\r\n')
      .slice(1, -1);
    expect(lines).toHaveLength(attacks.length);
    for (const line of lines) expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('keeps numbers numbers, negative ones too, and unknown empty', () => {
    expect(toCsv(['a', 'b', 'c'], [[-1.5, '-1.5', null]])).toBe('a,b,c\r\n-1.5,-1.5,\r\n');
  });

  it('quotes separators, quotes and line breaks', () => {
    expect(toCsv(['n'], [['a,b'], ['say "hi"'], ['two\nlines']])).toBe(
      'n\r\n"a,b"\r\n"say ""hi"""\r\n"two\nlines"\r\n',
    );
  });
});
