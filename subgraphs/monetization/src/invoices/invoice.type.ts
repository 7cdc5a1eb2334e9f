import { Authenticated, ConnectionType, enumOf, Key, RequiresScopes } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { InvoiceLineKind, InvoiceStatus } from './invoice.js';

export const InvoiceStatusEnum = enumOf<InvoiceStatus>('InvoiceStatus', 'How an invoice stands.', {
  DRAFT: 'It has no number yet.',
  OPEN: 'It is final and waits to be paid.',
  PAID: 'It is settled: by money, by credit notes, or because it came to nothing.',
  VOID: 'It does not count, and its number is not given again.',
  UNCOLLECTIBLE: 'Nobody expects the money any more; it can still be paid.',
});

export const InvoiceLineKindEnum = enumOf<InvoiceLineKind>('InvoiceLineKind', 'What a line is for.', {
  TIER: 'A tier of a strategy.',
  USAGE: 'Metered use.',
  PRORATION: 'A change of tier in the middle of a period: the unused part, negative, or the new one.',
  CUSTOM: 'Anything else.',
});

@Authenticated()
@ObjectType('InvoicedUsage', { description: 'The use that a line bills. Each use stands on one invoice.' })
export class InvoicedUsageType {
  @Field(() => String, { description: 'What was counted.' })
  declare meter: string;

  @Field(() => String, { description: 'Whose use, as in its records.' })
  declare customer: string;

  @Field(() => Date, { description: 'From this moment on.' })
  declare from: Date;

  @Field(() => Date, { description: 'Before this moment.' })
  declare until: Date;

  @Field(() => String, { description: 'How much, decimal text; of a draft what stands on no invoice yet.' })
  declare quantity: string;
}

@Authenticated()
@ObjectType('InvoiceLine', { description: 'One line of an invoice. Lines add up to the totals.' })
export class InvoiceLineType {
  @Field(() => InvoiceLineKindEnum, { description: 'What it is for.' })
  declare kind: InvoiceLineKind;

  @Field(() => String, { description: 'In words.' })
  declare description: string;

  @Field(() => String, { description: 'How many, decimal text.' })
  declare quantity: string;

  @Field(() => MoneyType, { description: 'For each; negative for a credit.' })
  declare unitPrice: Money;

  @Field(() => MoneyType, { description: 'Quantity times unit price, rounded half up.' })
  declare amount: Money;

  @Field(() => MoneyType, { description: 'Its part of the discount.' })
  declare discount: Money;

  @Field(() => String, { description: 'Of what is left after the discount, decimal text.' })
  declare taxPercent: string;

  @Field(() => MoneyType, { description: 'Its part of the tax.' })
  declare tax: Money;

  @Field(() => InvoicedUsageType, { nullable: true, description: 'Null for everything but use.' })
  declare usage: InvoicedUsageType | null;
}

@Authenticated()
@ObjectType('InvoiceTax', { description: 'The tax of all lines with one rate, rounded once.' })
export class InvoiceTaxType {
  @Field(() => String, { description: 'The rate, decimal text.' })
  declare percent: string;

  @Field(() => MoneyType, { description: 'What it is reckoned from.' })
  declare net: Money;

  @Field(() => MoneyType, { description: 'What it comes to.' })
  declare tax: Money;
}

@Key('id')
@RequiresScopes([['monetization:read']])
@ObjectType('Invoice', { description: 'What a customer owes. What stands on it never changes once it has a number.' })
export class InvoiceType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, {
    nullable: true,
    description: 'What stands on it, such as `INV-000001`: without gaps in the workspace; null for a draft.',
  })
  declare number: string | null;

  @Field(() => InvoiceStatusEnum, { description: 'How it stands.' })
  declare status: InvoiceStatus;

  @Field(() => String, { description: 'ISO 4217 code of all its amounts.' })
  declare currency: string;

  @Field(() => [InvoiceLineType], { description: 'What it is made of; at most 200.' })
  declare lines: InvoiceLineType[];

  @Field(() => MoneyType, { description: 'All lines, credits included.' })
  declare subtotal: Money;

  @Field(() => String, { description: 'Off all charges, decimal text.' })
  declare discountPercent: string;

  @Field(() => MoneyType, { description: 'What that comes to.' })
  declare discount: Money;

  @Field(() => [InvoiceTaxType], { description: 'By rate; at most 200.' })
  declare taxes: InvoiceTaxType[];

  @Field(() => MoneyType, { description: 'All taxes.' })
  declare tax: Money;

  @Field(() => MoneyType, { description: 'Subtotal less discount plus tax.' })
  declare total: Money;

  @Field(() => MoneyType, { description: 'Taken back by credit notes.' })
  declare credited: Money;

  @Field(() => String, { description: 'Anything else that stands on it.' })
  declare notes: string;

  @Field(() => Int, { description: 'Days from its number to when it is due.' })
  declare dueInDays: number;

  @Field(() => Date, { description: 'When it was drafted.' })
  declare createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it got its number; null for a draft.' })
  declare finalizedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it is to be paid; null for a draft.' })
  declare dueAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was settled; null while it is not.' })
  declare paidAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was voided or given up; null while it was not.' })
  declare closedAt: Date | null;
}

export const InvoiceConnection = ConnectionType(InvoiceType, { name: 'Invoice' });
