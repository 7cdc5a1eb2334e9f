import type { Block, Table } from '../document/blocks.js';
import { escapeHtml } from './escape-html.js';
import { REPORT_CONTENT_SECURITY_POLICY, REPORT_STYLE } from './report-style.js';
import { writeSvg } from './write-svg.js';

export interface HtmlOptions {
  readonly title: string;
  /** Where the same report lies in other formats. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/** A page that needs nothing else: no script, no font, no picture is loaded, and it prints as it reads. */
export function writeHtml(blocks: readonly Block[], { title, links }: HtmlOptions): string {
  const others = links
    .map(({ text, href }) => `<a class="screen" rel="noreferrer" href="${escapeHtml(href)}">${escapeHtml(text)}</a>`)
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escapeHtml(REPORT_CONTENT_SECURITY_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
${blocks.map(writeBlock).join('\n')}
</main>
<footer><span>Made with pAIssive Income</span>${others}</footer>
</body>
</html>
`;
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.startsPage ? ' class="page"' : ''}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.tone === 'muted' ? ' class="muted"' : ''}>${escapeHtml(block.text)}</p>`;
    case 'facts': {
      const facts = block.facts.map(
        ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
      );
      return `<dl>${facts.join('')}</dl>`;
    }
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'figure':
      return `<figure>${writeSvg(block.drawing)}<figcaption>${escapeHtml(block.caption)}</figcaption></figure>`;
    case 'table':
      return writeTable(block);
  }
}

function writeTable({ caption, columns, rows }: Table): string {
  const classOf = (index: number) => (columns[index]?.isNumber ? ' class="number"' : '');
  const head = columns.map(({ title }, index) => `<th scope="col"${classOf(index)}>${escapeHtml(title)}</th>`);
  const body = rows.map((cells) => {
    const row = cells.map((cell, index) =>
      index === 0 ? `<th scope="row">${escapeHtml(cell)}</th>` : `<td${classOf(index)}>${escapeHtml(cell)}</td>`,
    );
    return `<tr>${row.join('')}</tr>`;
  });
  // What scrolls must be reachable by keyboard, and what is reachable has a name.
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
