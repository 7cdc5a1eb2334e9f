import { currencyField, decimalField, MoneyInput, moneyField, nameField } from '@paissive/graphql-money';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { idempotencyKeyField } from '../id-fields.js';
import type { LineRequest } from './draft-lines.js';
import type { InvoiceStatus } from './invoice.js';
import { InvoiceStatusEnum } from './invoice.type.js';

@InputType({ description: 'A tier at its price of now.' })
export class TierLineInput {
  @Field(() => ID, { description: 'The strategy.' })
  declare strategyId: string;

  @Field(() => String, { description: 'The tier.' })
  declare tierName: string;

  @Field(() => String, { defaultValue: '1', description: 'How many, decimal text.' })
  declare quantity: string;
}

@InputType({ description: 'Metered use at the usage price of a tier: what stands on no invoice yet.' })
export class UsageLineInput {
  @Field(() => ID, { description: 'The strategy.' })
  declare strategyId: string;

  @Field(() => String, { description: 'The tier that says what usage costs.' })
  declare tierName: string;

  @Field(() => String, { description: 'What was counted.' })
  declare meter: string;

  @Field(() => String, { description: 'Whose use, as in its records.' })
  declare customer: string;

  @Field(() => Date, { description: 'From this moment on.' })
  declare from: Date;

  @Field(() => Date, { description: 'Before this moment.' })
  declare until: Date;
}

@InputType({
  description: 'A change of tier in the middle of a period: the unused part comes back, the new one is charged.',
})
export class ProrationLineInput {
  @Field(() => ID, { description: 'The strategy.' })
  declare strategyId: string;

  @Field(() => String, { description: 'The tier that was paid for the period.' })
  declare fromTierName: string;

  @Field(() => String, { description: 'The tier from the change on.' })
  declare toTierName: string;

  @Field(() => String, { defaultValue: '1', description: 'How many, decimal text.' })
  declare quantity: string;

  @Field(() => Date, { description: 'When the period began.' })
  declare periodStart: Date;

  @Field(() => Date, { description: 'When it ends.' })
  declare periodEnd: Date;

  @Field(() => Date, { description: 'When the change takes effect.' })
  declare changeAt: Date;
}

@InputType({ description: 'Anything else.' })
export class CustomLineInput {
  @Field(() => String, { description: 'What for.' })
  declare description: string;

  @Field(() => String, { defaultValue: '1', description: 'How many, decimal text.' })
  declare quantity: string;

  @Field(() => MoneyInput, { description: 'For each.' })
  declare unitPrice: MoneyInput;
}

@InputType({ description: 'A line of an invoice: give one of `tier`, `usage`, `proration` and `custom`.' })
export class InvoiceLineInput {
  @Field(() => TierLineInput, { nullable: true, description: 'A tier.' })
  declare tier?: TierLineInput | null;

  @Field(() => UsageLineInput, { nullable: true, description: 'Metered use.' })
  declare usage?: UsageLineInput | null;

  @Field(() => ProrationLineInput, { nullable: true, description: 'A change of tier.' })
  declare proration?: ProrationLineInput | null;

  @Field(() => CustomLineInput, { nullable: true, description: 'Anything else.' })
  declare custom?: CustomLineInput | null;

  @Field(() => String, { defaultValue: '0', description: 'Tax of the line, 0–100, decimal text.' })
  declare taxPercent: string;
}

@InputType({ description: 'An invoice to draft.' })
export class CreateInvoiceInput {
  @Field(() => ID, { description: 'Who owes it.' })
  declare customerId: string;

  @Field(() => String, { description: 'ISO 4217 code of all its amounts.' })
  declare currency: string;

  @Field(() => [InvoiceLineInput], { description: 'What it is made of; 1 to 100.' })
  declare lines: InvoiceLineInput[];

  @Field(() => String, { defaultValue: '0', description: 'Off all charges, 0–100, decimal text.' })
  declare discountPercent: string;

  @Field(() => Int, { defaultValue: 14, description: 'Days from its number to when it is due, 0–365.' })
  declare dueInDays: number;

  @Field(() => String, { nullable: true, description: 'Anything else that stands on it, at most 2,000 characters.' })
  declare notes?: string | null;

  @Field(() => String, { nullable: true, description: 'The same key answers with the same invoice.' })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'A draft to make final.' })
export class FinalizeInvoiceInput {
  @Field(() => ID, { description: 'Which one.' })
  declare invoiceId: string;
}

@InputType({ description: 'An invoice to pay.' })
export class PayInvoiceInput {
  @Field(() => ID, { description: 'Which one.' })
  declare invoiceId: string;

  @Field(() => String, {
    description:
      "The provider's name of a card or an account. An attempt that was interrupted goes on with the one that it began with.",
  })
  declare paymentMethod: string;
}

@InputType({ description: 'An invoice that should not count.' })
export class VoidInvoiceInput {
  @Field(() => ID, { description: 'Which one.' })
  declare invoiceId: string;
}

@InputType({ description: 'An invoice whose money nobody expects any more.' })
export class MarkInvoiceUncollectibleInput {
  @Field(() => ID, { description: 'Which one.' })
  declare invoiceId: string;
}

@InputType({ description: 'Which invoices.' })
export class InvoiceFilter {
  @Field(() => InvoiceStatusEnum, { nullable: true, description: 'How they stand.' })
  declare status?: InvoiceStatus | null;

  @Field(() => ID, { nullable: true, description: 'Whose.' })
  declare customerId?: string | null;
}

const quantityField = decimalField({ minimum: 0, maximum: 1e9 });
const percentField = decimalField({ minimum: 0, maximum: 100 });
const strategyId = nameField(100);
const tierName = nameField(80);

const lineSchema = z
  .object({
    tier: z.object({ strategyId, tierName, quantity: quantityField }).nullish(),
    usage: z
      .object({
        strategyId,
        tierName,
        meter: nameField(100),
        customer: nameField(200),
        from: z.date(),
        until: z.date(),
      })
      .refine(({ from, until }) => until > from, { path: ['until'], message: 'The time must end after it begins.' })
      .nullish(),
    proration: z
      .object({
        strategyId,
        fromTierName: tierName,
        toTierName: tierName,
        quantity: quantityField,
        periodStart: z.date(),
        periodEnd: z.date(),
        changeAt: z.date(),
      })
      .refine(({ periodStart, periodEnd }) => periodEnd.getTime() - periodStart.getTime() >= 1_000, {
        path: ['periodEnd'],
        message: 'The period must end after its start.',
      })
      .nullish(),
    custom: z
      .object({ description: nameField(300), quantity: quantityField, unitPrice: moneyField({ maximum: 1e9 }) })
      .nullish(),
    taxPercent: percentField,
  })
  .transform(({ tier, usage, proration, custom, taxPercent }, context): LineRequest => {
    const lines: LineRequest[] = [
      ...(tier ? [{ kind: 'TIER' as const, ...tier, taxPercent }] : []),
      ...(usage ? [{ kind: 'USAGE' as const, ...usage, taxPercent }] : []),
      ...(proration ? [{ kind: 'PRORATION' as const, ...proration, taxPercent }] : []),
      ...(custom ? [{ kind: 'CUSTOM' as const, ...custom, taxPercent }] : []),
    ];
    const [line] = lines;
    if (line && lines.length === 1) return line;
    context.addIssue({ code: 'custom', message: 'Give one of tier, usage, proration and custom.' });
    return z.NEVER;
  });

export const createInvoiceSchema = z.object({
  customerId: nameField(100),
  currency: currencyField(),
  lines: z.array(lineSchema).min(1, 'Give at least one line.').max(100, 'Give at most 100 lines.'),
  discountPercent: percentField,
  dueInDays: z.int().min(0, 'Give 0 to 365 days.').max(365, 'Give 0 to 365 days.'),
  notes: z
    .string()
    .max(2_000, 'Notes can have 2,000 characters.')
    .regex(/^[^\0]*$/, 'A text cannot hold a NUL character.')
    .nullish()
    .transform((notes) => notes ?? ''),
  idempotencyKey: idempotencyKeyField,
});

export const payInvoiceSchema = z.object({ invoiceId: nameField(100), paymentMethod: nameField(255) });
