import { expect, test } from '@jest/globals';
import { renderHtml } from './render-html.js';
import { renderMarkdown } from './render-markdown.js';

const sections = [
  { heading: 'Text', text: 'One <b>paragraph</b>.\n\nAnother & last.' },
  {
    heading: 'Facts',
    facts: [
      { label: 'A | B', value: 1234.567, source: 'File "x"' },
      { label: 'Range', value: { low: 10, high: 100 }, source: 'File' },
      { label: 'None', value: null, source: 'File' },
      { label: 'List', value: [{ name: 'One' }, 'two'], source: 'File' },
    ],
  },
];

test('a report is Markdown with a source beside every value', () => {
  expect(renderMarkdown('Title\nhere', sections)).toBe(`# Title here

## Text

One <b>paragraph</b>.

Another & last.

## Facts

| what | value | source |
| --- | --- | --- |
| A \\| B | 1,234.57 | File "x" |
| Range | 10 to 100 | File |
| None | unknown | File |
| List | One, two | File |
`);
});

test('a report is HTML in which nothing that was written is markup', () => {
  const html = renderHtml('<script>alert(1)</script>', sections);
  expect(html).not.toMatch(/<(script|b)>/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain("default-src 'none'");
  expect(html).toContain('<th scope="row">A | B</th><td>1,234.57</td><td>File &quot;x&quot;</td>');
});
