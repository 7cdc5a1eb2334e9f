import { RequiresScopes, requireInput } from '@paissive/graphql-kit';
import { add, roundToMinor, zero } from '@paissive/money';
import { Arg, Query, Resolver } from 'type-graphql';
import { PriceQuoteInput, ProrationInput, priceQuoteSchema, prorationSchema } from './billing.inputs.js';
import { PriceQuoteType, ProrationType } from './billing.type.js';
import { currencyOf, priceLines } from './price-model.js';
import { prorate } from './proration.js';

@Resolver()
export class BillingResolver {
  @RequiresScopes([['monetization:read']])
  @Query(() => PriceQuoteType, {
    nullable: true,
    description: 'What a quantity costs under a price model, line by line.',
  })
  priceQuote(
    @Arg('input', () => PriceQuoteInput, { description: 'What should be priced.' }) input: PriceQuoteInput,
  ): PriceQuoteType {
    const { model, quantity } = requireInput(priceQuoteSchema, input);
    const lines = priceLines(model, quantity);
    const exact = lines.map(({ amount }) => amount).reduce(add, zero(currencyOf(model)));
    return { total: roundToMinor(exact, 'half-up'), lines };
  }

  @RequiresScopes([['monetization:read']])
  @Query(() => ProrationType, {
    nullable: true,
    description: 'What changing a price in the middle of a period costs, to the second.',
  })
  proration(@Arg('input', () => ProrationInput, { description: 'The change.' }) input: ProrationInput): ProrationType {
    const { oldPrice, newPrice, periodStart, periodEnd, changeAt } = requireInput(prorationSchema, input);
    return prorate(oldPrice, newPrice, { start: periodStart, end: periodEnd }, changeAt);
  }
}
