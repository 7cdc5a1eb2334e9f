import type { TableRow } from '@paissive/delimited-text';
import { createDayReader, type DayOrder } from './read-day.js';

/** First and last day that a report is of, both `YYYY-MM-DD`. */
export interface ReportPeriod {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** The period that the lines above the header name: `# Start date: 20260101`, or `January 1, 2026 - January 31, 2026`. */
export function reportPeriod(above: readonly TableRow[], order: DayOrder | null): ReportPeriod | null {
  const lines = above.map(({ raw }) => raw.replace(/^["#\s]+|["\s]+$/g, ''));
  const labelled = (label: RegExp) => lines.flatMap((line) => label.exec(line)?.[1] ?? [])[0];
  const [start, end] = [labelled(/^start date: ?(.{1,40})$/i), labelled(/^end date: ?(.{1,40})$/i)];
  const pairs = lines.flatMap((line) => {
    const [one, other, ...more] = line.split(/ [-–—] /);
    return one !== undefined && other !== undefined && more.length === 0 ? [[one, other] as const] : [];
  });
  const candidates = start !== undefined && end !== undefined ? [[start, end] as const, ...pairs] : pairs;
  for (const candidate of candidates) {
    const reader = createDayReader(candidate, order);
    const [first, last] = candidate.map((text) => reader.read(text));
    if (
      first &&
      last &&
      'value' in first &&
      'value' in last &&
      first.value &&
      last.value &&
      first.value <= last.value
    ) {
      return { firstDay: first.value, lastDay: last.value };
    }
  }
  return null;
}
