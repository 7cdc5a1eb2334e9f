import { createMask } from './mask.js';
import { parseHtml } from './parse-html.js';
import { parseMarkdown } from './parse-markdown.js';
import type { TextDocument, TextFormat } from './text-document.js';

/** Takes the markup out of a text and tells its blocks, links and images. */
export function parseDocument(source: string, format: TextFormat): TextDocument {
  const mask = createMask(source);
  switch (format) {
    case 'HTML':
      parseHtml(mask);
      break;
    case 'MARKDOWN':
      parseMarkdown(mask);
      break;
    case 'PLAIN':
      for (const { start, end } of paragraphsOf(source)) mask.addBlock('PARAGRAPH', start, end);
      break;
  }
  return mask.finish();
}

/** HTML where a tag of a block is near the start; Markdown, which plain text is as well, otherwise. */
export function recogniseFormat(source: string): TextFormat {
  const head = source.slice(0, 5_000);
  return /<(?:!doctype|html|body|p|div|h[1-6]|ul|ol|section|article|main|blockquote|table)[\s>]/i.test(head)
    ? 'HTML'
    : 'MARKDOWN';
}

function* paragraphsOf(source: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index, 0: gap } of source.matchAll(/\n[ \t\r]{0,200}\n/g)) {
    yield { start, end: index };
    start = index + gap.length;
  }
  yield { start, end: source.length };
}
