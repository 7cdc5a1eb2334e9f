import { z } from 'zod';

/** Stripe's objects as far as they are read here, in version 2024-06-20. Loose: Stripe adds fields at any time. */

const metadata = z.record(z.string(), z.string()).nullish();
const seconds = z.int();

export const customerSchema = z.looseObject({
  id: z.string(),
  name: z.string().nullish(),
  email: z.string().nullish(),
  created: seconds.optional(),
  deleted: z.boolean().optional(),
  metadata,
});

/** An id, or the object itself where it was expanded. */
const customerRef = z.union([z.string(), customerSchema]).nullable();

const recurringSchema = z.looseObject({ interval: z.enum(['day', 'week', 'month', 'year']), interval_count: z.int() });

export const priceSchema = z.looseObject({
  id: z.string(),
  currency: z.string(),
  unit_amount_decimal: z.string().nullish(),
  nickname: z.string().nullish(),
  product: z.union([z.string(), z.looseObject({ id: z.string() })]),
  recurring: recurringSchema.nullish(),
  metadata,
});

export const subscriptionSchema = z.looseObject({
  id: z.string(),
  status: z.enum([
    'trialing',
    'active',
    'past_due',
    'unpaid',
    'paused',
    'canceled',
    'incomplete',
    'incomplete_expired',
  ]),
  customer: customerRef,
  items: z.looseObject({ data: z.array(z.looseObject({ price: priceSchema, quantity: z.int().nullish() })) }),
  start_date: seconds,
  trial_end: seconds.nullish(),
  canceled_at: seconds.nullish(),
  ended_at: seconds.nullish(),
  current_period_end: seconds,
  metadata,
});

export const chargeSchema = z.looseObject({
  id: z.string(),
  customer: customerRef.optional(),
  amount: z.int(),
  amount_refunded: z.int(),
  currency: z.string(),
  status: z.enum(['succeeded', 'pending', 'failed']),
  disputed: z.boolean(),
  description: z.string().nullish(),
  failure_message: z.string().nullish(),
  created: seconds,
  metadata,
});

export const paymentIntentSchema = z.looseObject({
  id: z.string(),
  status: z.string(),
  latest_charge: chargeSchema.nullish(),
});
export const paymentMethodSchema = z.looseObject({ id: z.string() });
export const refundSchema = z.looseObject({ id: z.string(), charge: chargeSchema });

export const invoiceSchema = z.looseObject({
  id: z.string(),
  number: z.string().nullish(),
  customer: customerRef,
  subscription: z.string().nullish(),
  status: z.enum(['draft', 'open', 'paid', 'void', 'uncollectible']),
  currency: z.string(),
  total: z.int(),
  amount_paid: z.int(),
  created: seconds,
  metadata,
});

export function listSchema<Schema extends z.ZodType>(item: Schema) {
  return z.looseObject({ object: z.literal('list'), data: z.array(item), has_more: z.boolean() });
}

export type StripeCustomer = z.output<typeof customerSchema>;
export type StripePrice = z.output<typeof priceSchema>;
export type StripeSubscription = z.output<typeof subscriptionSchema>;
export type StripeCharge = z.output<typeof chargeSchema>;
export type StripeInvoice = z.output<typeof invoiceSchema>;
