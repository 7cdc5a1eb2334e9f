import { monthOfYear } from '../../analysis-engine/describe/format.js';
import type { ScoreFactorKind, SearchIntent, TrendVerdict } from '../../analysis-engine/opportunity-draft.js';

export const FACTOR_NAMES: Readonly<Record<ScoreFactorKind, string>> = {
  DEMAND: 'Demand',
  COMPETITION: 'Competition',
  TREND: 'Trend',
  MONETIZATION: 'Monetization',
  RESOURCES: 'Resources',
};

export const VERDICT_NAMES: Readonly<Record<TrendVerdict, string>> = {
  RISING: 'Rising',
  FALLING: 'Falling',
  STEADY: 'Steady',
  CANNOT_TELL: 'Cannot tell',
};

export const INTENT_NAMES: Readonly<Record<SearchIntent, string>> = {
  INFORMATIONAL: 'To learn',
  NAVIGATIONAL: 'To get to a site',
  COMMERCIAL: 'To compare',
  TRANSACTIONAL: 'To buy',
};

/** Where nothing is known; never 0. */
export const UNKNOWN = 'unknown';

/** "25 November 2026, 22:30 UTC". */
export function momentText(iso: string): string {
  const [date = '', time = ''] = iso.split('T');
  return `${dateText(date)}, ${time.slice(0, 5)} UTC`;
}

/** "25 November 2026". */
export function dateText(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${Number(day)} ${monthOfYear(Number(month) - 1)} ${year}`;
}

/** "Nov 2026", of months counted from year 0. */
export function monthLabel(month: number): string {
  return `${monthOfYear(month % 12).slice(0, 3)} ${Math.floor(month / 12)}`;
}

/** Cut with an ellipsis; by code points, so that no character is cut in two. */
export function shortened(text: string, maximum: number): string {
  const characters = [...text];
  return characters.length <= maximum ? text : `${characters.slice(0, maximum - 1).join('')}…`;
}
