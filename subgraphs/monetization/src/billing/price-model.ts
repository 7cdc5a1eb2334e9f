import { add, Decimal, type Money, multiply, type Numeric, zero } from '@paissive/money';

/** How a quantity is priced. Unit prices may be finer than the currency; only totals are rounded. */
export type PriceModel =
  | { readonly kind: 'PER_UNIT'; readonly unitPrice: Money }
  /** Each unit costs what its own tier says. */
  | { readonly kind: 'GRADUATED'; readonly tiers: readonly PriceTier[] }
  /** All units cost what the tier of the whole quantity says. */
  | { readonly kind: 'VOLUME'; readonly tiers: readonly PriceTier[] }
  /** Whole packages; one that is begun is paid. */
  | { readonly kind: 'PACKAGE'; readonly packageSize: number; readonly packagePrice: Money };

export interface PriceTier {
  /** The last unit of the tier, counted from 1; null for the open end. */
  readonly upTo: number | null;
  readonly unitPrice: Money;
  /** Charged once when the tier is used at all. */
  readonly flatPrice: Money | null;
}

/** What one tier or package contributes to a price. */
export interface PriceLine {
  readonly description: string;
  /** Decimal text. */
  readonly quantity: string;
  readonly unitPrice: Money;
  readonly flatPrice: Money | null;
  /** Exact, unrounded. */
  readonly amount: Money;
}

/** Why a list of tiers prices nothing; the index names the tier at fault. */
export type TierFault = { readonly index: number; readonly message: string };

/** Checks that tiers ascend without a gap, end openly and share a currency. */
export function findTierFault(tiers: readonly PriceTier[]): TierFault | null {
  const currency = tiers[0]?.unitPrice.currency;
  if (currency === undefined) return { index: 0, message: 'Give at least one tier.' };
  let last = 0;
  for (const [index, { upTo, unitPrice, flatPrice }] of tiers.entries()) {
    const isLast = index === tiers.length - 1;
    if (unitPrice.currency !== currency || (flatPrice && flatPrice.currency !== currency)) {
      return { index, message: `All tiers are in one currency; the first is in ${currency}.` };
    }
    if (isLast && upTo !== null) return { index, message: 'The last tier must be open: leave its upper end out.' };
    if (!isLast && upTo === null) return { index, message: 'Only the last tier can be open.' };
    if (upTo !== null && upTo <= last) return { index, message: `The tier must end after ${last}.` };
    last = upTo ?? last;
  }
  return null;
}

/**
 * What a quantity costs, with a line for each tier or package that it uses. Tiers must have passed {@link findTierFault}.
 *
 * @param quantity not negative; fractions are possible with metered usage.
 * @see https://docs.stripe.com/subscriptions/pricing-models/tiered-pricing
 */
export function priceLines(model: PriceModel, quantity: Numeric): PriceLine[] {
  const units = new Decimal(quantity);
  switch (model.kind) {
    case 'PER_UNIT':
      return [lineOf('Units', units, model.unitPrice, null)];
    case 'PACKAGE': {
      const packages = units.dividedBy(model.packageSize).ceil();
      return [lineOf(`Packages of ${model.packageSize}`, packages, model.packagePrice, null)];
    }
    case 'VOLUME': {
      const tier = model.tiers.find(({ upTo }) => upTo === null || units.lessThanOrEqualTo(upTo));
      return tier ? [lineOf(`All units at the price up to ${endOf(tier)}`, units, tier.unitPrice, tier.flatPrice)] : [];
    }
    case 'GRADUATED':
      return graduatedLines(model.tiers, units);
  }
}

/** The exact sum of {@link priceLines}; round it where it becomes due. */
export function priceOf(model: PriceModel, quantity: Numeric): Money {
  return priceLines(model, quantity)
    .map(({ amount }) => amount)
    .reduce(add, zero(currencyOf(model)));
}

export function currencyOf(model: PriceModel): string {
  switch (model.kind) {
    case 'PER_UNIT':
      return model.unitPrice.currency;
    case 'PACKAGE':
      return model.packagePrice.currency;
    case 'GRADUATED':
    case 'VOLUME':
      return model.tiers[0]?.unitPrice.currency ?? '';
  }
}

function graduatedLines(tiers: readonly PriceTier[], units: Decimal): PriceLine[] {
  const lines: PriceLine[] = [];
  let below = new Decimal(0);
  for (const tier of tiers) {
    const end = tier.upTo === null ? units : Decimal.min(units, tier.upTo);
    const inTier = end.minus(below);
    // Nothing at all still opens the first tier: its flat price is the base fee.
    if (inTier.lessThanOrEqualTo(0) && lines.length > 0) break;
    const name = `Units ${below.floor().plus(1).toFixed()} to ${endOf(tier)}`;
    lines.push(lineOf(name, Decimal.max(inTier, 0), tier.unitPrice, tier.flatPrice));
    below = end;
  }
  return lines;
}

function lineOf(description: string, quantity: Decimal, unitPrice: Money, flatPrice: Money | null): PriceLine {
  const perUnit = multiply(unitPrice, quantity);
  const amount = flatPrice ? add(perUnit, flatPrice) : perUnit;
  return { description, quantity: quantity.toFixed(), unitPrice, flatPrice, amount };
}

function endOf({ upTo }: PriceTier): string {
  return upTo === null ? 'the end' : `${upTo}`;
}
