import type { Money } from '@paissive/money';
import { type Credit, type CreditOptions, creditJourneys, moneyOf, revenueUnits } from './credit-journeys.js';
import { buildJourneys, DAY_MS, type Journey } from './journey.js';
import { type PathSummary, pathReport } from './path-report.js';
import type { Conversion } from './touch-point.js';
import type { TouchPointRepository } from './touch-point.repository.js';

export interface AttributionQuestion extends Omit<CreditOptions, 'currency'> {
  readonly workspaceId: string;
  /** Conversions from this moment on. */
  readonly from: Date;
  /** Conversions before this moment. */
  readonly until: Date;
  /** How long before a conversion a touch point counts. */
  readonly windowDays: number;
  /** Null for the one that conversions have. */
  readonly currency: string | null;
}

export interface Attribution {
  readonly conversionCount: number;
  readonly revenue: Money | null;
  readonly credits: readonly Credit[];
  /** Conversions without a touch point in the window, and their revenue. */
  readonly unattributedCount: number;
  readonly unattributedRevenue: Money | null;
  readonly paths: readonly PathSummary[];
  readonly notices: readonly string[];
}

export type AttributionResult =
  | { readonly kind: 'attributed'; readonly attribution: Attribution }
  | { readonly kind: 'too_many'; readonly limit: number; readonly noun: 'touch points' | 'conversions' }
  | { readonly kind: 'currency_needed'; readonly currencies: readonly string[] };

export type Attribute = (question: AttributionQuestion) => Promise<AttributionResult>;

/** What is read into memory and worked on in a second or so. */
export const MAX_CONVERSIONS = 20_000;
export const MAX_TOUCH_POINTS = 100_000;
const MAX_PATHS = 50;

/** Shares the conversions of a time out over the touch points that led to them. */
export function createAttribute({ touchPoints }: { readonly touchPoints: TouchPointRepository }): Attribute {
  return async ({ workspaceId, from, until, windowDays, ...options }) => {
    const conversions = await touchPoints.listConversions(workspaceId, { from, until, limit: MAX_CONVERSIONS + 1 });
    if (conversions.length > MAX_CONVERSIONS) return { kind: 'too_many', limit: MAX_CONVERSIONS, noun: 'conversions' };
    const windowStart = new Date(from.getTime() - windowDays * DAY_MS);
    const range = { from: windowStart, until, limit: MAX_TOUCH_POINTS + 1 };
    const touches = await touchPoints.listTouchPoints(workspaceId, range);
    if (touches.length > MAX_TOUCH_POINTS) return { kind: 'too_many', limit: MAX_TOUCH_POINTS, noun: 'touch points' };
    const currencies = currenciesOf(conversions);
    const [first = null] = currencies;
    if (options.currency === null && currencies.length > 1) return { kind: 'currency_needed', currencies };
    const currency = options.currency ?? first;
    const journeys = buildJourneys(touches, conversions, windowDays);
    return { kind: 'attributed', attribution: await summarise(journeys, { ...options, currency }, currencies) };
  };
}

async function summarise(
  journeys: readonly Journey[],
  options: CreditOptions,
  currencies: readonly string[],
): Promise<Attribution> {
  const { currency } = options;
  const converted = journeys.filter(({ conversion }) => conversion !== null);
  const unattributed = converted.filter(({ touches }) => touches.length === 0);
  const others = currencies.filter((code) => code !== currency);
  return {
    conversionCount: converted.length,
    revenue: revenueOf(converted, currency),
    credits: await creditJourneys(journeys, options),
    unattributedCount: unattributed.length,
    unattributedRevenue: revenueOf(unattributed, currency),
    paths: pathReport(converted, currency, MAX_PATHS),
    notices: others.length === 0 ? [] : [`Revenue in ${others.join(', ')} is left out; those conversions are counted.`],
  };
}

function revenueOf(journeys: readonly Journey[], currency: string | null): Money | null {
  if (currency === null) return null;
  const units = journeys.reduce(
    (sum, { conversion }) => (conversion ? sum + revenueUnits(conversion, currency) : sum),
    0n,
  );
  return moneyOf(units, currency);
}

function currenciesOf(conversions: readonly Conversion[]): string[] {
  return [...new Set(conversions.flatMap(({ currency }) => currency ?? []))].sort();
}
