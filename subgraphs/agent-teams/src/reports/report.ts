import { isJsonObject, type Json } from '../workflows/json.js';

/** What a run found and made. */
export interface Report {
  readonly title: string;
  readonly markdown: string;
  readonly html: string;
}

/** A number or a name, and where it comes from. */
export interface ReportFact {
  readonly label: string;
  readonly value: Json;
  readonly source: string;
}

export interface ReportSection {
  readonly heading: string;
  readonly text?: string | undefined;
  readonly facts?: readonly ReportFact[] | undefined;
}

/** The text of a value: numbers with at most two decimals and grouped, lists with commas, nothing as a dash. */
export function valueText(value: Json): string {
  if (value === null) return '–';
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 2 });
  if (typeof value !== 'object') return String(value);
  if (!Array.isArray(value)) return rangeText(value as Record<string, Json>);
  return (value as readonly Json[]).map((item) => valueText(nameOf(item))).join(', ');
}

/** Things in a list are told by their names. */
function nameOf(item: Json): Json {
  return isJsonObject(item) ? (item['name'] ?? item) : item;
}

/** A range of two numbers, else all of it. */
function rangeText(value: Record<string, Json>): string {
  const { low, high } = value;
  if (typeof low === 'number' && typeof high === 'number') {
    return low === high ? valueText(low) : `${valueText(low)} to ${valueText(high)}`;
  }
  return Object.entries(value)
    .map(([key, item]) => `${key}: ${valueText(item)}`)
    .join('; ');
}
