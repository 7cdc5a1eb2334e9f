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

/** A name that people gave something: trimmed, on one line. */
export function nameField(maximum = 120) {
  return z
    .string()
    .trim()
    .min(1, 'Give it a name.')
    .max(maximum, `A name can have ${maximum} characters.`)
    .regex(/^\P{Cc}*$/u, 'A name cannot have line breaks or control characters.');
}

/** An id, or another short text that is compared as it is. */
export function idField() {
  return z.string().min(1).max(200);
}

/** A field that may be left out: null then. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? null);
}
