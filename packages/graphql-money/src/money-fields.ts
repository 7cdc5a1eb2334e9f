import { Decimal, isCurrencyCode, money, parseDecimal } from '@paissive/money';
import { z } from 'zod';

/** An ISO 4217 code. */
export function currencyField() {
  return z.string().refine(isCurrencyCode, 'Give the code of a currency, such as EUR or USD.');
}

export interface DecimalBounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Exact decimal text, kept as text. */
export function decimalField({ minimum, maximum }: DecimalBounds = {}) {
  return z.string().superRefine((text, context) => {
    const value = parseDecimal(text);
    if (value === null) context.addIssue('Give a number such as 1250.00: a point before the decimals, no grouping.');
    else if (minimum !== undefined && value.lessThan(minimum)) context.addIssue(`Give at least ${minimum}.`);
    else if (maximum !== undefined && value.greaterThan(maximum)) context.addIssue(`Give at most ${maximum}.`);
  });
}

/** An amount of money, not negative unless asked for. */
export function moneyField({ minimum = 0, maximum }: DecimalBounds = {}) {
  const amount = decimalField(maximum === undefined ? { minimum } : { minimum, maximum });
  return z
    .object({ amount, currency: currencyField() })
    .transform((given) => money(new Decimal(given.amount), given.currency));
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
