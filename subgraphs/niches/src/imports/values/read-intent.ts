import type { SearchIntent } from '../keyword-record.js';

/** Letters as in the Semrush interface, numbers as in its API, words as in its files and those of Ahrefs. */
const NAMES: Readonly<Record<string, SearchIntent>> = {
  informational: 'INFORMATIONAL',
  i: 'INFORMATIONAL',
  '1': 'INFORMATIONAL',
  navigational: 'NAVIGATIONAL',
  n: 'NAVIGATIONAL',
  '2': 'NAVIGATIONAL',
  commercial: 'COMMERCIAL',
  c: 'COMMERCIAL',
  '0': 'COMMERCIAL',
  transactional: 'TRANSACTIONAL',
  t: 'TRANSACTIONAL',
  '3': 'TRANSACTIONAL',
};
const NEAREST_TO_PURCHASE: readonly SearchIntent[] = ['TRANSACTIONAL', 'COMMERCIAL', 'INFORMATIONAL', 'NAVIGATIONAL'];

/** The intent nearest to a purchase where several are listed; null when none is known. */
export function readIntent(cell: string): SearchIntent | null {
  if (cell === '') return null;
  const found = cell
    .toLowerCase()
    .split(/[,;|/]/)
    .map((name) => NAMES[name.trim()]);
  return NEAREST_TO_PURCHASE.find((intent) => found.includes(intent)) ?? null;
}
