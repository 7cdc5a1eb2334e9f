import type { KeywordColumn, RecognisedColumn } from './keyword-format-reader.js';

/** What a column holds, finer than {@link KeywordColumn}: two bids, two scales of competition, three ways of history. */
export type ColumnRole =
  | { readonly kind: 'KEYWORD' }
  | { readonly kind: 'VOLUME' }
  /** Searches over a period of one to sixteen months in which the own site was shown. */
  | { readonly kind: 'IMPRESSIONS' }
  | { readonly kind: 'COMPETITION'; readonly scale: 1 | 100 | 'told by its values' }
  | { readonly kind: 'DIFFICULTY' }
  | { readonly kind: 'PRICE' }
  | { readonly kind: 'LOW_PRICE' }
  | { readonly kind: 'HIGH_PRICE' }
  | { readonly kind: 'CURRENCY' }
  | { readonly kind: 'INTENT' }
  | { readonly kind: 'MONTH'; readonly month: string }
  /** A list of relative values, oldest first, ending with the last full month. */
  | { readonly kind: 'RELATIVE_SERIES' }
  /** A list of monthly searches for the months that the column's name gives. */
  | { readonly kind: 'MONTHLY_SERIES'; readonly months: readonly string[] }
  | { readonly kind: 'IGNORED' };

export interface TableColumn {
  readonly name: string;
  /** Null where unsure; read as ignored. */
  readonly role: ColumnRole | null;
}

/** Header names compared without case, accents in one form, single spaces. */
export function normaliseHeader(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s_\u00a0\ufeff]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The public meaning of a column. */
export function recognisedColumn({ name, role }: TableColumn): RecognisedColumn {
  return { name, meaning: role === null ? null : meaningOf(role) };
}

function meaningOf(role: ColumnRole): KeywordColumn {
  switch (role.kind) {
    case 'KEYWORD':
      return 'KEYWORD';
    case 'VOLUME':
    case 'IMPRESSIONS':
      return 'MONTHLY_SEARCHES';
    case 'COMPETITION':
      return 'ADVERTISING_COMPETITION';
    case 'DIFFICULTY':
      return 'KEYWORD_DIFFICULTY';
    case 'PRICE':
    case 'LOW_PRICE':
    case 'HIGH_PRICE':
      return 'COST_PER_CLICK';
    case 'INTENT':
      return 'INTENT';
    case 'MONTH':
    case 'RELATIVE_SERIES':
    case 'MONTHLY_SERIES':
      return 'MONTH';
    case 'CURRENCY':
    case 'IGNORED':
      return 'IGNORE';
  }
}
