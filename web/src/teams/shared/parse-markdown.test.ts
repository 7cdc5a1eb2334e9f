import { parseMarkdown } from './parse-markdown';

describe('parseMarkdown', () => {
  it('reads a report: headings, prose and tables with pipes in cells', () => {
    const report =
      '# Case\n\nWho has\nthe need.\n\n## Price\n\n| what | value | source |\n| --- | --- | --- |\n| A \\| B | 19.00 | Strategy 1 |\n';
    expect(parseMarkdown(report)).toEqual([
      { kind: 'heading', level: 1, text: 'Case' },
      { kind: 'paragraph', text: 'Who has\nthe need.' },
      { kind: 'heading', level: 2, text: 'Price' },
      { kind: 'table', header: ['what', 'value', 'source'], rows: [['A | B', '19.00', 'Strategy 1']] },
    ]);
  });

  it('reads lists, quotes and code', () => {
    expect(parseMarkdown('- one\n- two\n\n1. first\n2. second\n\n> said\n> so\n\n```\n# code\n```')).toEqual([
      { kind: 'list', isOrdered: false, items: ['one', 'two'] },
      { kind: 'list', isOrdered: true, items: ['first', 'second'] },
      { kind: 'quote', text: 'said so' },
      { kind: 'code', text: '# code' },
    ]);
  });

  it('loses nothing that it does not know, and ends a paragraph where something else begins', () => {
    expect(parseMarkdown('| no table')).toEqual([{ kind: 'paragraph', text: '| no table' }]);
    expect(parseMarkdown('Facts:\n- one')).toEqual([
      { kind: 'paragraph', text: 'Facts:' },
      { kind: 'list', isOrdered: false, items: ['one'] },
    ]);
    expect(parseMarkdown('```\nnever closed')).toEqual([{ kind: 'code', text: 'never closed' }]);
  });
});
