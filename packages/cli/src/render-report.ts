import type { AnalysisResult, RankedNiche } from './analysis-result.js';

const SHOWN = 100;

/** A report as one HTML file that needs nothing else: opens from a disk, prints, and can be sent by mail. */
export function renderReport(result: AnalysisResult, title: string, date: Date): string {
  const { import: read, opportunities } = result;
  const notes = read.notices.map((notice) => `<p class="note">${toHtml(notice)}</p>`).join('');
  const shown = opportunities.slice(0, SHOWN);
  const more = opportunities.length - shown.length;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${toHtml(title)}</title><style>${STYLE}</style></head><body>
<header><h1>${toHtml(title)}</h1>
<p>${toHtml(read.recognition)} ${count(read.rows)} rows, ${count(read.accepted)} accepted, ${count(read.rejected.length)} rejected.
${count(opportunities.length)} niches, ${date.toISOString().slice(0, 10)}.</p>${notes}</header>
<table><thead><tr><th scope="col" class="n">#</th><th scope="col">Niche</th><th scope="col" class="n">Score</th>
<th scope="col" class="n">Confidence</th><th scope="col" class="n">Searches a month</th><th scope="col">Trend</th><th scope="col" class="n">Keywords</th></tr></thead>
<tbody>${shown.map(summaryRow).join('')}</tbody></table>
${more > 0 ? `<p>${count(more)} more niches are not shown.</p>` : ''}
${shown.map(section).join('')}
${rejected(result)}
</body></html>
`;
}

function summaryRow(niche: RankedNiche, index: number): string {
  return `<tr><td class="n">${index + 1}</td><td><a href="#n${index + 1}">${toHtml(niche.name)}</a></td><td class="n">${niche.score.toFixed(0)}</td>
<td class="n">${Math.round(niche.confidence * 100)} %</td><td class="n">${searches(niche)}</td><td>${toHtml(words(niche.trend.verdict))}</td><td class="n">${count(niche.keywords.length)}</td></tr>`;
}

function section(niche: RankedNiche, index: number): string {
  const { details } = niche;
  const factors = details.factors
    .map(
      ({ kind, value, formula, improvement }) =>
        `<tr><th scope="row">${toHtml(words(kind))}</th><td class="n">${value === null ? '<i>unknown</i>' : value.toFixed(0)}</td><td>${toHtml(formula)}</td><td>${toHtml(improvement)}</td></tr>`,
    )
    .join('');
  const steps = details.nextSteps.map((step) => `<li>${toHtml(step)}</li>`).join('');
  const keywords = niche.keywords.slice(0, 20).map(toHtml).join(', ');
  return `<section id="n${index + 1}"><h2>${index + 1}. ${toHtml(niche.name)} <small>${niche.score.toFixed(0)} of 100</small></h2>
<p>${toHtml(details.explanation)}</p>${sparkline(details.history)}
<table><thead><tr><th scope="col">Factor</th><th scope="col" class="n">0–100</th><th scope="col">How it is computed</th><th scope="col">What would change it</th></tr></thead><tbody>${factors}</tbody></table>
<h3>Next</h3><ol>${steps}</ol><p class="keywords">${keywords}${niche.keywords.length > 20 ? ', …' : ''}</p></section>`;
}

function rejected({ import: read }: AnalysisResult): string {
  if (read.rejected.length === 0) return '';
  const rows = read.rejected
    .slice(0, 200)
    .map(
      ({ line, column, reason }) =>
        `<tr><td class="n">${line}</td><td>${toHtml(column ?? '')}</td><td>${toHtml(reason)}</td></tr>`,
    );
  return `<section><h2>Rows that were left out</h2><table><thead><tr><th scope="col" class="n">Line</th><th scope="col">Column</th><th scope="col">Reason</th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

function sparkline(history: readonly { month: string; searches: number }[]): string {
  const [first] = history;
  const last = history.at(-1);
  if (history.length < 2 || !first || !last) return '';
  const top = Math.max(...history.map(({ searches: value }) => value), 1);
  const points = history.map(
    ({ searches: value }, index) =>
      `${((index / (history.length - 1)) * 600).toFixed(1)},${(80 - (value / top) * 76).toFixed(1)}`,
  );
  return `<figure><svg viewBox="0 0 600 84" role="img" aria-label="Searches by month from ${first.month} to ${last.month}, at most ${count(top)}"><polyline points="${points.join(' ')}"/></svg><figcaption>${first.month} – ${last.month}, peak ${count(top)} searches a month</figcaption></figure>`;
}

function searches({ details: { monthlySearches: range } }: RankedNiche): string {
  if (range === null) return '<i>unknown</i>';
  return range.low === range.high ? count(range.low) : `${count(range.low)}–${count(range.high)}`;
}

function words(constant: string): string {
  const text = constant.toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const STYLE = `:root{color-scheme:light dark;--line:color-mix(in oklch,currentColor 18%,transparent);--accent:oklch(55% .13 250)}
body{font:14px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;font-variant-numeric:tabular-nums}
h1{font-size:28px;margin:0}h2{font-size:20px;margin:2.5rem 0 .25rem}h3{font-size:14px;margin:1rem 0 0}small{font-weight:400;opacity:.7}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
.n{text-align:right;white-space:nowrap}.note{border-left:3px solid var(--accent);padding-left:.75rem}.keywords{opacity:.75}
figure{margin:1rem 0}polyline{fill:none;stroke:var(--accent);stroke-width:2}figcaption{font-size:12px;opacity:.7}
@media print{section{break-inside:avoid}a{color:inherit;text-decoration:none}}`;
