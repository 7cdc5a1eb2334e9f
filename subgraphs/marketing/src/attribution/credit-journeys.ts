import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  allocateUnits,
  Decimal,
  decimalText,
  type Money,
  minorUnits,
  money,
  roundToMinor,
  toMinorUnits,
} from '@paissive/money';
import type { Journey } from './journey.js';
import { removalEffects } from './markov-removal.js';
import type { Conversion, TouchPoint } from './touch-point.js';
import { type AttributionModel, type RuleModel, touchWeights } from './touch-weights.js';

/** What credit goes to. */
export type AttributionGrouping = 'CHANNEL' | 'CAMPAIGN';

/** What a channel or a campaign is given. */
export interface Credit {
  readonly channel: string;
  /** Null when credit goes to channels as a whole. */
  readonly campaignName: string | null;
  /** Decimal text with at most six places. */
  readonly conversions: string;
  /** Null without a currency. */
  readonly revenue: Money | null;
}

export interface CreditOptions {
  readonly model: AttributionModel;
  readonly grouping: AttributionGrouping;
  readonly halfLifeDays: number;
  /** Of the revenue that is shared out; null for none. */
  readonly currency: string | null;
}

/** A conversion is shared out in millionths and its revenue in minor units, both by largest remainders: sums are exact. */
const MILLION = 1_000_000n;

/** Some ten milliseconds of work, after which others have their turn. */
const JOURNEYS_A_TURN = 500;

/** Shares out every conversion that has touch points, and its revenue; the largest credit first. Gives way to other work in between. */
export async function creditJourneys(journeys: readonly Journey[], options: CreditOptions): Promise<Credit[]> {
  const leading = journeys.filter(({ touches }) => touches.length > 0);
  const ledger = createLedger(options);
  const { model } = options;
  if (model === 'MARKOV') {
    creditByRemoval(leading, ledger, options);
    return ledger.credits();
  }
  for (const [index, journey] of leading.entries()) {
    creditByRule(journey, model, ledger, options);
    if (index % JOURNEYS_A_TURN === JOURNEYS_A_TURN - 1) await nextTurn();
  }
  return ledger.credits();
}

/** Every conversion by itself, over its own touch points. */
function creditByRule(
  { touches, conversion }: Journey,
  model: RuleModel,
  ledger: Ledger,
  options: CreditOptions,
): void {
  if (!conversion) return;
  const weights = touchWeights(touches, model, options.halfLifeDays);
  const shares = allocateUnits(MILLION, weights);
  const amounts = allocateUnits(revenueUnits(conversion, options.currency), weights);
  for (const [index, touch] of touches.entries()) ledger.add(touch, shares[index] ?? 0n, amounts[index] ?? 0n);
}

/** All conversions together, by what each channel's removal would cost. */
function creditByRemoval(journeys: readonly Journey[], ledger: Ledger, { currency }: CreditOptions): void {
  const paths = journeys.map(({ touches, conversion }) => {
    return { channels: touches.map(ledger.nameOf), hasConverted: conversion !== null };
  });
  const effects = removalEffects(paths);
  const conversions = journeys.flatMap(({ conversion }) => conversion ?? []);
  if (conversions.length === 0) return;
  const touchOf = new Map(journeys.flatMap(({ touches }) => touches.map((touch) => [ledger.nameOf(touch), touch])));
  const names = [...effects.keys()];
  const weights = names.map((name) => effects.get(name) ?? 0);
  const revenue = conversions.reduce((sum, conversion) => sum + revenueUnits(conversion, currency), 0n);
  const shares = allocateUnits(BigInt(conversions.length) * MILLION, weights);
  const amounts = allocateUnits(revenue, weights);
  for (const [index, name] of names.entries()) {
    const touch = touchOf.get(name);
    if (touch) ledger.add(touch, shares[index] ?? 0n, amounts[index] ?? 0n);
  }
}

/** Revenue in the currency asked for, in its minor units; 0 in any other. */
export function revenueUnits({ revenue, currency }: Conversion, asked: string | null): bigint {
  if (revenue === null || asked === null || currency !== asked) return 0n;
  return toMinorUnits(roundToMinor(money(new Decimal(revenue), asked)));
}

interface Ledger {
  nameOf(touch: TouchPoint): string;
  add(touch: TouchPoint, millionths: bigint, minor: bigint): void;
  credits(): Credit[];
}

function createLedger({ grouping, currency }: Pick<CreditOptions, 'grouping' | 'currency'>): Ledger {
  const accounts = new Map<string, { touch: TouchPoint; millionths: bigint; minor: bigint }>();
  const nameOf = ({ channel, campaignName }: TouchPoint) =>
    JSON.stringify(grouping === 'CAMPAIGN' ? [channel, campaignName] : [channel]);
  return {
    nameOf,
    add(touch, millionths, minor) {
      const name = nameOf(touch);
      const account = accounts.get(name) ?? { touch, millionths: 0n, minor: 0n };
      accounts.set(name, { ...account, millionths: account.millionths + millionths, minor: account.minor + minor });
    },
    credits: () =>
      [...accounts.values()]
        .sort((one, other) => Number(other.millionths - one.millionths) || Number(other.minor - one.minor))
        .map(({ touch, millionths, minor }) => ({
          channel: touch.channel,
          campaignName: grouping === 'CAMPAIGN' ? touch.campaignName : null,
          conversions: decimalText(new Decimal(millionths.toString()).dividedBy(MILLION.toString())),
          revenue: currency === null ? null : moneyOf(minor, currency),
        })),
  };
}

export function moneyOf(minor: bigint, currency: string): Money {
  return money(new Decimal(minor.toString()).dividedBy(new Decimal(10).pow(minorUnits(currency))), currency);
}
