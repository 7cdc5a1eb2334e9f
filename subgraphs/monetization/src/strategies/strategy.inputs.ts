import { currencyField, decimalField, MoneyInput, moneyField, nameField } from '@paissive/graphql-money';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { PriceModelInput, priceModelField } from '../billing/billing.inputs.js';
import { BILLING_INTERVALS, type BillingInterval, STRATEGY_KINDS, type StrategyKind } from './strategy.js';
import { BillingIntervalEnum, StrategyKindEnum } from './strategy-enums.type.js';

@InputType({ description: 'What a customer can buy.' })
export class StrategyTierInput {
  @Field(() => String, { description: 'Unlike the other tiers.' })
  declare name: string;

  @Field(() => MoneyInput, { description: 'In the currency of the strategy; zero for a free tier.' })
  declare price: MoneyInput;

  @Field(() => BillingIntervalEnum, { defaultValue: 'MONTH', description: 'How often it is paid.' })
  declare interval: BillingInterval;

  @Field(() => [String], { nullable: true, description: 'What it contains; at most 50.' })
  declare features?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Free days at the start, 0–365; none if left out.' })
  declare trialDays?: number | null;

  @Field(() => PriceModelInput, { nullable: true, description: 'What usage costs on top.' })
  declare usagePrice?: PriceModelInput | null;
}

@InputType({ description: 'Something off the price: a percentage or an amount.' })
export class PromotionInput {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { nullable: true, description: 'What customers enter; it applies by itself if left out.' })
  declare code?: string | null;

  @Field(() => String, { nullable: true, description: 'Above 0 and up to 100, decimal text.' })
  declare percentOff?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Instead of a percentage.' })
  declare amountOff?: MoneyInput | null;

  @Field(() => Date, { nullable: true, description: 'From the beginning if left out.' })
  declare startsAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Without an end if left out.' })
  declare endsAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many months a subscriber has it; always if left out.' })
  declare durationMonths?: number | null;
}

@InputType({ description: 'What others charge.' })
export class CompetitorPriceInput {
  @Field(() => String, { description: 'Who.' })
  declare name: string;

  @Field(() => MoneyInput, { description: 'How much, in any currency.' })
  declare price: MoneyInput;

  @Field(() => BillingIntervalEnum, { defaultValue: 'MONTH', description: 'How often it is paid.' })
  declare interval: BillingInterval;

  @Field(() => String, { nullable: true, description: 'Where that stands, an address of the web.' })
  declare url?: string | null;

  @Field(() => String, { nullable: true, description: 'Anything else, at most 1,000 characters.' })
  declare notes?: string | null;
}

@InputType({ description: 'How an opportunity is to earn money.' })
export class CreateMonetizationStrategyInput {
  @Field(() => ID, { description: 'The opportunity.' })
  declare opportunityId: string;

  @Field(() => String, { nullable: true, description: "After the opportunity's name if left out." })
  declare name?: string | null;

  @Field(() => StrategyKindEnum, { description: 'In which way.' })
  declare kind: StrategyKind;

  @Field(() => String, { description: 'ISO 4217 code of its prices.' })
  declare currency: string;

  @Field(() => [StrategyTierInput], { nullable: true, description: 'What customers can buy; at most 20.' })
  declare tiers?: StrategyTierInput[] | null;

  @Field(() => [PromotionInput], { nullable: true, description: 'At most 50.' })
  declare promotions?: PromotionInput[] | null;

  @Field(() => [CompetitorPriceInput], { nullable: true, description: 'At most 100.' })
  declare competitors?: CompetitorPriceInput[] | null;

  @Field(() => String, { nullable: true, description: 'Anything else, at most 10,000 characters.' })
  declare notes?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same key answers with the same strategy, however often it is sent.',
  })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'What should be different; what is left out stays.' })
export class MonetizationStrategyPatch {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  declare name?: string | null;

  @Field(() => StrategyKindEnum, { nullable: true, description: 'In which way it earns.' })
  declare kind?: StrategyKind | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code; give the tiers in it as well.' })
  declare currency?: string | null;

  @Field(() => [StrategyTierInput], { nullable: true, description: 'All tiers anew.' })
  declare tiers?: StrategyTierInput[] | null;

  @Field(() => [PromotionInput], { nullable: true, description: 'All promotions anew.' })
  declare promotions?: PromotionInput[] | null;

  @Field(() => [CompetitorPriceInput], { nullable: true, description: 'All competitors anew.' })
  declare competitors?: CompetitorPriceInput[] | null;

  @Field(() => String, { nullable: true, description: 'Anything else.' })
  declare notes?: string | null;
}

@InputType({ description: 'A change of a strategy.' })
export class UpdateMonetizationStrategyInput {
  @Field(() => ID, { description: 'Which one.' })
  declare id: string;

  @Field(() => Int, { description: 'The version that was seen: a change since then is not overwritten.' })
  declare version: number;

  @Field(() => MonetizationStrategyPatch, { description: 'What should be different.' })
  declare patch: MonetizationStrategyPatch;
}

const noNul = (field: z.ZodString) => field.regex(/^[^\0]*$/, 'A text cannot hold a NUL character.');
const idField = noNul(z.string().min(1).max(100));
const notesField = noNul(z.string().max(10_000, 'Notes can have 10,000 characters.'));

const tier = z.object({
  name: nameField(80),
  price: moneyField({ maximum: 1e9 }),
  interval: z.enum(BILLING_INTERVALS),
  features: z
    .array(nameField(200))
    .max(50)
    .nullish()
    .transform((features) => features ?? []),
  trialDays: z
    .int()
    .min(0)
    .max(365)
    .nullish()
    .transform((days) => days ?? 0),
  usagePrice: priceModelField.nullish().transform((model) => model ?? null),
});

const promotion = z
  .object({
    name: nameField(80),
    code: nameField(40)
      .nullish()
      .transform((code) => code ?? null),
    percentOff: decimalField({ minimum: 0, maximum: 100 })
      .nullish()
      .transform((percent) => percent ?? null),
    amountOff: moneyField({ maximum: 1e9 })
      .nullish()
      .transform((amount) => amount ?? null),
    startsAt: z
      .date()
      .nullish()
      .transform((time) => time?.toISOString() ?? null),
    endsAt: z
      .date()
      .nullish()
      .transform((time) => time?.toISOString() ?? null),
    durationMonths: z
      .int()
      .min(1)
      .max(120)
      .nullish()
      .transform((months) => months ?? null),
  })
  .superRefine(({ percentOff, amountOff, startsAt, endsAt }, context) => {
    if ((percentOff === null) === (amountOff === null)) {
      context.addIssue({ code: 'custom', path: ['percentOff'], message: 'Give either a percentage or an amount.' });
    }
    if (Number(percentOff ?? amountOff?.amount) === 0) {
      context.addIssue({
        code: 'custom',
        path: [percentOff === null ? 'amountOff' : 'percentOff'],
        message: 'Take something off.',
      });
    }
    if (startsAt !== null && endsAt !== null && endsAt <= startsAt) {
      context.addIssue({ code: 'custom', path: ['endsAt'], message: 'It must end after it starts.' });
    }
  });

const competitor = z.object({
  name: nameField(80),
  price: moneyField({ maximum: 1e9 }),
  interval: z.enum(BILLING_INTERVALS),
  // Shown as a link: only addresses of the web, never a script.
  url: z
    .url({ protocol: /^https?$/, error: 'Give an address that begins with https://.' })
    .max(2_000)
    .nullish()
    .transform((url) => url ?? null),
  notes: noNul(z.string().max(1_000))
    .nullish()
    .transform((notes) => notes ?? ''),
});

const parts = {
  kind: z.enum(STRATEGY_KINDS),
  currency: currencyField(),
  tiers: z.array(tier).max(20, 'A strategy has at most 20 tiers.'),
  promotions: z.array(promotion).max(50),
  competitors: z.array(competitor).max(100),
};

export const createStrategySchema = z.object({
  ...parts,
  opportunityId: idField,
  name: nameField()
    .nullish()
    .transform((name) => name ?? null),
  tiers: parts.tiers.nullish().transform((tiers) => tiers ?? []),
  promotions: parts.promotions.nullish().transform((promotions) => promotions ?? []),
  competitors: parts.competitors.nullish().transform((competitors) => competitors ?? []),
  notes: notesField.nullish().transform((notes) => notes ?? ''),
  idempotencyKey: nameField(200)
    .nullish()
    .transform((key) => key ?? null),
});

export const updateStrategySchema = z.object({
  id: idField,
  version: z.int().min(1),
  patch: z
    .object({
      name: nameField().nullish(),
      kind: parts.kind.nullish(),
      currency: parts.currency.nullish(),
      tiers: parts.tiers.nullish(),
      promotions: parts.promotions.nullish(),
      competitors: parts.competitors.nullish(),
      notes: notesField.nullish(),
    })
    // Null is left out: none of these can be without a value.
    .transform((patch) => Object.fromEntries(Object.entries(patch).filter(([, value]) => value != null))),
});
