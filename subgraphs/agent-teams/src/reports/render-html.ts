import { valueInWords } from '../workflows/value-in-words.js';
import type { ReportFact, ReportSection } from './report.js';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1b1f24}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.35rem .6rem;border-bottom:1px solid #d0d7de;vertical-align:top}
td:nth-child(2){font-variant-numeric:tabular-nums}td:nth-child(3){color:#57606a}p{white-space:pre-line}`;

/** A report as one page without scripts. Everything in it is text: nothing that a model wrote is taken for markup. */
export function renderHtml(title: string, sections: readonly ReportSection[]): string {
  const body = sections.map(renderSection).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${body}
</body>
</html>
`;
}

function renderSection({ heading, text, facts = [] }: ReportSection): string {
  const paragraphs = (text ?? '').split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  const prose = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`).join('\n');
  return `<section>\n<h2>${escapeHtml(heading)}</h2>\n${prose}\n${facts.length > 0 ? renderFacts(facts) : ''}\n</section>`;
}

function renderFacts(facts: readonly ReportFact[]): string {
  const rows = facts.map(({ label, value, source }) => {
    return `<tr><th scope="row">${escapeHtml(label)}</th><td>${escapeHtml(valueInWords(value))}</td><td>${escapeHtml(source)}</td></tr>`;
  });
  return `<table>\n<thead><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col">Source</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
