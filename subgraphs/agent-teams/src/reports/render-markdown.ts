import { valueInWords } from '../workflows/value-in-words.js';
import type { ReportFact, ReportSection } from './report.js';

/** A report as Markdown (CommonMark, tables as on GitHub). */
export function renderMarkdown(title: string, sections: readonly ReportSection[]): string {
  return [`# ${line(title)}`, ...sections.map(renderSection)].join('\n\n').concat('\n');
}

function renderSection({ heading, text, facts = [] }: ReportSection): string {
  const table = facts.length === 0 ? [] : [renderFacts(facts)];
  const prose = text === undefined || text.trim() === '' ? [] : [text.trim()];
  return [`## ${line(heading)}`, ...prose, ...table].join('\n\n');
}

function renderFacts(facts: readonly ReportFact[]): string {
  const rows = facts.map(
    ({ label, value, source }) => `| ${cell(label)} | ${cell(valueInWords(value))} | ${cell(source)} |`,
  );
  return ['| what | value | source |', '| --- | --- | --- |', ...rows].join('\n');
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A pipe would end the cell. */
function cell(text: string): string {
  return line(text).replaceAll('|', '\\|');
}
