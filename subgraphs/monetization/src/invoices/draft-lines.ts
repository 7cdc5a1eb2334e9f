import type { Money } from '@paissive/money';
import { type PriceModel, priceOf } from '../billing/price-model.js';
import { prorate } from '../billing/proration.js';
import type { Strategy, StrategyTier } from '../strategies/strategy.js';
import type { InvoiceLineDraft, UsageCharge } from './invoice.js';

/** What a line of an invoice is asked to be. */
export type LineRequest = { readonly taxPercent: string } & (
  | { readonly kind: 'TIER'; readonly strategyId: string; readonly tierName: string; readonly quantity: string }
  | {
      readonly kind: 'USAGE';
      readonly strategyId: string;
      readonly tierName: string;
      readonly meter: string;
      readonly customer: string;
      readonly from: Date;
      readonly until: Date;
    }
  | {
      readonly kind: 'PRORATION';
      readonly strategyId: string;
      readonly fromTierName: string;
      readonly toTierName: string;
      readonly quantity: string;
      readonly periodStart: Date;
      readonly periodEnd: Date;
      readonly changeAt: Date;
    }
  | { readonly kind: 'CUSTOM'; readonly description: string; readonly quantity: string; readonly unitPrice: Money }
);

export type LineFault = { readonly path: string; readonly message: string };

export interface LineSources {
  readonly currency: string;
  readonly strategyOf: (id: string) => Strategy | undefined;
  /** How much of a meter stands on no invoice yet, decimal text. */
  readonly unbilled: (charge: Omit<UsageCharge, 'quantity' | 'price'>) => Promise<string>;
}

/** The lines that a request stands for: a change of tier is two, a credit and a charge. */
export async function draftLines(request: LineRequest, sources: LineSources): Promise<InvoiceLineDraft[] | LineFault> {
  const lines = await linesOf(request, sources);
  if ('message' in lines) return lines;
  const foreign = lines.find(({ unitPrice }) => unitPrice.currency !== sources.currency);
  return foreign ? { path: 'tierName', message: `The invoice is in ${sources.currency}.` } : lines;
}

async function linesOf(request: LineRequest, sources: LineSources): Promise<InvoiceLineDraft[] | LineFault> {
  const { taxPercent } = request;
  if (request.kind === 'CUSTOM') {
    const { kind, description, quantity, unitPrice } = request;
    return [{ kind, description, quantity, unitPrice, taxPercent, usage: null }];
  }
  const strategy = sources.strategyOf(request.strategyId);
  if (!strategy) return { path: 'strategyId', message: 'There is no such strategy here.' };
  const tierOf = (name: string) => strategy.tiers.find((tier) => tier.name === name);
  const noTier = (path: string) => ({ path, message: 'The strategy has no such tier.' });
  switch (request.kind) {
    case 'TIER': {
      const tier = tierOf(request.tierName);
      if (!tier) return noTier('tierName');
      const { kind, quantity } = request;
      const description = `${strategy.name}: ${tier.name}`;
      return [{ kind, description, quantity, unitPrice: tier.price, taxPercent, usage: null }];
    }
    case 'USAGE': {
      const price = tierOf(request.tierName)?.usagePrice;
      if (!price) return { path: 'tierName', message: 'The strategy has no such tier that charges usage.' };
      return [await usageLine(request, price, sources)];
    }
    case 'PRORATION': {
      const [from, to] = [tierOf(request.fromTierName), tierOf(request.toTierName)];
      if (!from) return noTier('fromTierName');
      return to ? prorationLines(request, from, to) : noTier('toTierName');
    }
  }
}

async function usageLine(
  { meter, customer, from, until, taxPercent }: Extract<LineRequest, { kind: 'USAGE' }>,
  price: PriceModel,
  { unbilled }: LineSources,
): Promise<InvoiceLineDraft> {
  const which = { meter, customer, from: from.toISOString(), until: until.toISOString() };
  return pricedUsage({ ...which, price, quantity: await unbilled(which) }, taxPercent);
}

/** A line for use at its price as a whole: rounded once, however many tiers it runs through. */
export function pricedUsage(usage: UsageCharge, taxPercent: string): InvoiceLineDraft {
  const { meter, quantity, price, from, until } = usage;
  const description = `${meter}: ${quantity}, ${from.slice(0, 10)} to ${until.slice(0, 10)}`;
  return { kind: 'USAGE', description, quantity: '1', unitPrice: priceOf(price, quantity), taxPercent, usage };
}

function prorationLines(
  { quantity, periodStart, periodEnd, changeAt, taxPercent }: Extract<LineRequest, { kind: 'PRORATION' }>,
  from: StrategyTier,
  to: StrategyTier,
): InvoiceLineDraft[] | LineFault {
  if (from.price.currency !== to.price.currency)
    return { path: 'toTierName', message: 'Both tiers are in one currency.' };
  const { credit, charge } = prorate(from.price, to.price, { start: periodStart, end: periodEnd }, changeAt);
  const shared = { kind: 'PRORATION' as const, quantity, taxPercent, usage: null };
  const rest = `${changeAt.toISOString().slice(0, 10)} to ${periodEnd.toISOString().slice(0, 10)}`;
  return [
    { ...shared, description: `Unused: ${from.name}, ${rest}`, unitPrice: credit },
    { ...shared, description: `${to.name}, ${rest}`, unitPrice: charge },
  ];
}
