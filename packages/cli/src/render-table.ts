import type { AnalysisResult, RankedNiche } from './analysis-result.js';

const SHOWN = 25;
const COLUMNS = [
  { title: '#', width: 4, right: true },
  { title: 'Niche', width: 34, right: false },
  { title: 'Score', width: 6, right: true },
  { title: 'Conf.', width: 6, right: true },
  { title: 'Searches/mo', width: 15, right: true },
  { title: 'CPC', width: 9, right: true },
  { title: 'Trend', width: 16, right: false },
  { title: 'Keywords', width: 8, right: true },
] as const;
const TREND: Readonly<Record<string, string>> = {
  RISING: '↑ rising',
  FALLING: '↓ falling',
  STEADY: '→ steady',
  CANNOT_TELL: 'cannot tell',
};

/** The ranked table for a terminal, with what the reader should know about the file above it. */
export function renderTable({ import: read, opportunities, elapsedMs }: AnalysisResult): string {
  const rows = opportunities.slice(0, SHOWN).map((niche, index) => row(niche, index + 1));
  const lines = [
    `${read.recognition}`,
    `${number(read.rows)} rows, ${number(read.accepted)} accepted, ${number(read.rejected.length)} rejected`,
    ...read.notices.map((notice) => `Note: ${notice}`),
    ...read.rejected
      .slice(0, 5)
      .map(({ line, column, reason }) => `  line ${line}${column === null ? '' : `, ${column}`}: ${reason}`),
    ...(read.rejected.length > 5 ? [`  … and ${number(read.rejected.length - 5)} more`] : []),
    '',
    format(COLUMNS.map(({ title }) => title)),
    format(COLUMNS.map(({ width }) => '─'.repeat(width))),
    ...rows.map(format),
    ...(opportunities.length > SHOWN ? [`… and ${number(opportunities.length - SHOWN)} more`] : []),
    '',
    `${number(opportunities.length)} niches in ${(elapsedMs / 1_000).toFixed(1)} s`,
  ];
  return lines.join('\n');
}

function row({ name, score, confidence, keywords, trend, details }: RankedNiche, rank: number): string[] {
  const { monthlySearches: range, costPerClick, currency } = details;
  const searches =
    range === null
      ? 'unknown'
      : range.low === range.high
        ? short(range.low)
        : `${short(range.low)}–${short(range.high)}`;
  const price = costPerClick === null ? 'unknown' : `${Number(costPerClick).toFixed(2)} ${currency ?? ''}`.trim();
  const slope = trend.slopePerYear === null || trend.verdict === 'CANNOT_TELL' ? '' : ` ${signed(trend.slopePerYear)}`;
  return [
    String(rank),
    name,
    score.toFixed(0),
    `${Math.round(confidence * 100)} %`,
    searches,
    price,
    `${TREND[trend.verdict] ?? trend.verdict}${slope}`,
    number(keywords.length),
  ];
}

function format(cells: readonly string[]): string {
  return COLUMNS.map(({ width, right }, index) => {
    const cell = fit(cells[index] ?? '', width);
    return right ? cell.padStart(width) : cell.padEnd(width);
  }).join('  ');
}

function fit(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function short(value: number): string {
  return value.toLocaleString('en-US', { notation: 'compact', maximumSignificantDigits: 3 });
}

function signed(perYear: number): string {
  const percent = Math.round(perYear * 100);
  return `${percent >= 0 ? '+' : '−'}${Math.abs(percent)} %/a`;
}
