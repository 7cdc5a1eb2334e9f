import { z } from 'zod';
import { microUsdOf } from './money/micro-usd.js';

/** An amount in US dollars, as whole millionths. */
export function usdField() {
  return z.object({ amount: z.string(), currency: z.string() }).transform(({ amount, currency }, context) => {
    const micro = microUsdOf(amount);
    if (currency === 'USD' && micro !== null) return micro;
    const message =
      currency === 'USD' ? 'Give an amount such as 2.50: not negative, at most six decimals.' : 'Give it in USD.';
    context.addIssue({ code: 'custom', message, path: [currency === 'USD' ? 'amount' : 'currency'] });
    return z.NEVER;
  });
}

/** An id, or another short text that is compared as it is. */
export function idField() {
  return z.string().min(1).max(200);
}

/** A field that may be left out: null then. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? null);
}
