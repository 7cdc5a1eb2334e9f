import { Lexer, Source, TokenKind } from 'graphql';
import { parseDocument } from './parse-document.js';

/** As the reference implementation counts them. */
function countTokens(text: string): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  while (lexer.advance().kind !== TokenKind.EOF) count++;
  return count;
}

describe('the bound on tokens', () => {
  it.each([
    '{a}',
    'query Q($a: [Int!]! = [1, -2, 3.5e-10], $b: In = {x: "}{", y: """ "quoted" \\""" """}) @d(r: 1) { f(a: $a) ...F ... on T { g } }',
    '#comment { a b c\n\u{feff}{ a,,, b # more\r\n c_1 : d2 }',
    'fragment F on T { e(v: SOME_ENUM, n: null, t: true, s: "", u: "\\u{1F600} \\n", neg: -0.5E+3) }',
    '{a...b...on c{d}}',
    '{ f(a:[1 2,3]b:-1,c:1.0) }',
    '{ a & | = : ! $ }',
  ])('counts those of %j as the reference does', (text) => {
    const exact = countTokens(text);
    const tooLong = (maxTokens: number) => {
      const result = parseDocument(text, { maxTokens });
      return result.kind === 'rejection' && /tokens/.test(result.errors[0]?.message ?? '');
    };
    expect(tooLong(exact)).toBe(false);
    expect(tooLong(exact - 1)).toBe(true);
  });
});
