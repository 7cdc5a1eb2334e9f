import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '@paissive/testkit';
import { parseDocument, recogniseFormat } from './parse-document.js';
import { HIDDEN, type TextFormat } from './text-document.js';

const shown = (source: string, format: TextFormat) => {
  const { visible, blocks, links, images } = parseDocument(source, format);
  expect(visible).toHaveLength(source.length);
  return {
    blocks: blocks.map(({ kind, level, start, end }) => [
      level > 0 ? `${kind} ${level}` : kind,
      visible.slice(start, end).replaceAll(HIDDEN, '').replace(/\s+/g, ' ').trim(),
    ]),
    links: links.map(({ start, end, target }) => [source.slice(start, end), target]),
    images: images.map(({ alt, target }) => [alt, target]),
  };
};

describe('Markdown', () => {
  it('is read by blocks, without code, settings and markers', () => {
    const source = [
      '---',
      'title: Tea',
      '---',
      '# Tea *at home* #',
      '',
      'A **first** par\\*a `graph`,',
      'going on.',
      '',
      'Under lined',
      '---',
      '> quoted',
      '> more',
      '',
      '- one',
      '  goes on',
      '- [ ] two',
      '1. three',
      '',
      '```js',
      'const hidden = 1;',
      '```',
      '',
      '    indented code',
      '',
      '| a | b |',
      '***',
      '<h2>Head</h2>',
      '<script>let x = 1;',
      'x()</script>',
      '<!-- gone',
      'gone -->',
      'Last snake_case_name &amp; un**believ**able.',
    ].join('\n');
    expect(shown(source, 'MARKDOWN').blocks).toEqual([
      ['HEADING 1', 'Tea at home'],
      ['PARAGRAPH', 'A first par*a graph, going on.'],
      ['HEADING 2', 'Under lined'],
      ['QUOTE', 'quoted more'],
      ['LIST_ITEM', 'one goes on'],
      ['LIST_ITEM', 'two'],
      ['LIST_ITEM', 'three'],
      ['TABLE', '| a | b |'],
      ['HEADING 2', 'Head'],
      ['PARAGRAPH', 'Last snake_case_name & unbelievable.'],
    ]);
  });

  it('has links and images of every form', () => {
    const source =
      'A [link](/a "t"), [ref][r], [r], ![alt text](i.png), ![](d.png), <https://x.example/>, https://y.example/p. ' +
      'And <a href="/h">html</a><img src=j.png alt="j">, [(round) brackets](/w_(x)), [no link].\n\n[r]: https://r.example';
    const { links, images, blocks } = shown(source, 'MARKDOWN');
    expect(links.map(([, target]) => target)).toEqual([
      '/a',
      'https://r.example',
      'https://r.example',
      'https://x.example/',
      'https://y.example/p',
      '/h',
      '/w_(x)',
    ]);
    expect(images).toEqual([
      ['alt text', 'i.png'],
      ['', 'd.png'],
      ['j', 'j.png'],
    ]);
    expect(blocks).toEqual([['PARAGRAPH', 'A link, ref, r, , , , . And html , (round) brackets, [no link].']]);
  });
});

describe('HTML', () => {
  it('is read by blocks, without what nobody reads', () => {
    const source =
      '<h1 class="a>b">Tea</h1><p>First&nbsp;<b>b</b>old &#8211; it<br>goes on</p><ul><li><p>one</p><li>two</ul>' +
      '<pre>code</pre><script>var a = "<p>no</p>"</script><blockquote>said</blockquote><table><tr><td>cell</table>loose 1 < 2' +
      '<!-- gone --><img src="a.png"><img src="b.png" alt=""><a href="/x">out</a>';
    const { blocks, links, images } = shown(source, 'HTML');
    expect(blocks).toEqual([
      ['HEADING 1', 'Tea'],
      ['PARAGRAPH', 'First bold – it goes on'],
      ['LIST_ITEM', 'one'],
      ['LIST_ITEM', 'two'],
      ['QUOTE', 'said'],
      ['TABLE', 'cell'],
      ['PARAGRAPH', 'loose 1 < 2 out'],
    ]);
    expect(links).toEqual([['<a href="/x">out</a>', '/x']]);
    expect(images).toEqual([
      [null, 'a.png'],
      ['', 'b.png'],
    ]);
  });

  it('is told from Markdown by its tags', () => {
    expect(recogniseFormat('<p>Hi</p>')).toBe('HTML');
    expect(recogniseFormat('Use <b>bold</b> and # no')).toBe('MARKDOWN');
  });
});

describe('hostile text', () => {
  it.each([
    '<a "',
    '<a x="',
    '<',
    '<!--',
    '<pre>',
    '<pre></pre>\n',
    '[',
    '![](',
    '[a](b',
    '[](\\(',
    '`',
    '``a`',
    '*_~',
    '&amp',
    '&#',
    '> ',
    '- ',
    '* * ',
    'http://',
    '<http:',
    '<a@',
    '|',
    '\n\n',
    '#',
    '---\n',
    '```\n',
    '\ud800',
  ])('of nothing but %j takes linear time and keeps its length', (piece) => {
    const source = piece.repeat(Math.ceil(200_000 / piece.length));
    for (const format of ['MARKDOWN', 'HTML', 'PLAIN'] as const) {
      const parse = () => expect(parseDocument(source, format).visible).toHaveLength(source.length);
      expect(cpuMs(parse)).toBeLessThan(10_000);
    }
  });
});
