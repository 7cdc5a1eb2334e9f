import { decimalField, nameField } from '@paissive/graphql-money';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { MAX_MONTHS, MAX_SIMULATED_MONTHS } from './assumptions.js';
import { MAX_PROMOTION_MONTHS } from './promotion-of-strategy.js';

@InputType({ description: 'What is assumed of one tier.' })
export class TierAssumptionsInput {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { description: "A month's price, decimal text in the strategy's currency." })
  declare price: string;

  @Field(() => Float, { description: 'Share of new customers; all shares add up to 1.' })
  declare share: number;

  @Field(() => Float, { description: 'Share of customers lost in a month, 0–1.' })
  declare churn: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of customers that move up to the next tier in a month; none if left out.',
  })
  declare upgrade?: number | null;

  @Field(() => Int, { nullable: true, description: 'Customers before the first month; none if left out.' })
  declare startingCustomers?: number | null;
}

@InputType({
  description: 'How unsure rates are: the relative standard deviation of each over possible worlds; 0.2 is 20 %.',
})
export class UncertaintyInput {
  @Field(() => Float, { defaultValue: 0.2, description: 'Of trials.' })
  declare trials: number;

  @Field(() => Float, { defaultValue: 0.2, description: 'Of the conversion.' })
  declare conversion: number;

  @Field(() => Float, { defaultValue: 0.2, description: 'Of the churn.' })
  declare churn: number;
}

@InputType({ description: 'Something off the price for those who join while it is offered.' })
export class PromotionAssumptionsInput {
  @Field(() => String, { defaultValue: '0', description: 'Percent of the price, 0–100, decimal text.' })
  declare percentOff: string;

  @Field(() => String, {
    defaultValue: '0',
    description: "Off a month's price, after the percentage, decimal text; a price never falls below zero.",
  })
  declare amountOff: string;

  @Field(() => Int, { description: 'Payments of a new customer for which it holds, 1–12.' })
  declare months: number;

  @Field(() => Float, { defaultValue: 1, description: 'Of the new customers, who get it, 0–1.' })
  declare share: number;

  @Field(() => Int, {
    defaultValue: 1,
    description: 'The first month of the projection, from 1, in which it is offered.',
  })
  declare firstMonth: number;

  @Field(() => Int, { nullable: true, description: 'The last one; to the end if left out.' })
  declare lastMonth?: number | null;
}

@InputType({
  description:
    "What a projection rests on. Rates are 0–1 and a month's; amounts are decimal text in the strategy's currency.",
})
export class ProjectionAssumptionsInput {
  @Field(() => String, { nullable: true, description: 'The first month, `YYYY-MM`; the next one if left out.' })
  declare startMonth?: string | null;

  @Field(() => Float, { defaultValue: 100, description: 'People who begin a trial in the first month.' })
  declare trialsPerMonth: number;

  @Field(() => Float, { defaultValue: 0, description: 'By how much that grows every month; 0.05 is 5 %.' })
  declare trialGrowth: number;

  @Field(() => Int, { defaultValue: 0, description: 'Months from trial to payment.' })
  declare trialMonths: number;

  @Field(() => Float, { defaultValue: 0.1, description: 'Share of trials that become customers.' })
  declare conversion: number;

  @Field(() => Float, {
    defaultValue: 0.05,
    description: 'Share of customers lost in a month, for tiers from the strategy.',
  })
  declare churn: number;

  @Field(() => Float, {
    defaultValue: 0,
    description: 'Share that moves up a tier in a month, for tiers from the strategy.',
  })
  declare upgrade: number;

  @Field(() => [TierAssumptionsInput], {
    nullable: true,
    description: "Cheapest first; the strategy's paid recurring tiers if left out. At most 10.",
  })
  declare tiers?: TierAssumptionsInput[] | null;

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Months in which a new customer leaves at `earlyChurn` instead; at most 6.',
  })
  declare earlyMonths: number;

  @Field(() => Float, { defaultValue: 0, description: 'Share of young customers lost in a month.' })
  declare earlyChurn: number;

  @Field(() => String, { defaultValue: '0', description: 'Of a month.' })
  declare fixedCosts: string;

  @Field(() => String, { defaultValue: '0', description: 'For each paying customer and month.' })
  declare variableCost: string;

  @Field(() => String, { defaultValue: '2.9', description: 'Percent of each payment.' })
  declare paymentFeePercent: string;

  @Field(() => String, { defaultValue: '0.30', description: 'Of each payment.' })
  declare paymentFeeFixed: string;

  @Field(() => String, { defaultValue: '0', description: 'For each trial.' })
  declare acquisitionCost: string;

  @Field(() => String, { defaultValue: '0', description: 'Spent before the first month.' })
  declare initialInvestment: string;

  @Field(() => PromotionAssumptionsInput, {
    nullable: true,
    description:
      "What new customers pay less; if left out the strategy's first promotion that applies by itself and ends for each customer within twelve months.",
  })
  declare promotion?: PromotionAssumptionsInput | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to project without any promotion.' })
  declare ignorePromotions: boolean;

  @Field(() => String, { nullable: true, description: 'Monthly profit at which one could live on it.' })
  declare incomeGoal?: string | null;

  @Field(() => UncertaintyInput, { nullable: true, description: '20 % each if left out.' })
  declare uncertainty?: UncertaintyInput | null;
}

@InputType({ description: 'What to project.' })
export class ProjectRevenueInput {
  @Field(() => ID, { description: 'Whose prices and currency.' })
  declare strategyId: string;

  @Field(() => Int, { defaultValue: 36, description: 'How far, 1–120.' })
  declare months: number;

  @Field(() => ProjectionAssumptionsInput, {
    nullable: true,
    description: 'What it rests on; the defaults if left out.',
  })
  declare assumptions?: ProjectionAssumptionsInput | null;

  @Field(() => Int, {
    defaultValue: 10_000,
    description: 'Paths to simulate, 100–50,000; times months at most 2,000,000.',
  })
  declare simulations: number;

  @Field(() => Float, {
    nullable: true,
    description: 'A whole number from 0 to 4,294,967,295: the same seed gives the same result. Drawn if left out.',
  })
  declare seed?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same key answers with the same projection, however often it is sent.',
  })
  declare idempotencyKey?: string | null;
}

@InputType({ description: 'Which projection to end.' })
export class CancelProjectionInput {
  @Field(() => ID, { description: 'Which one.' })
  declare projectionId: string;
}

const rate = z.number().min(0, 'A rate is 0 to 1.').max(1, 'A rate is 0 to 1.');
const amount = decimalField({ minimum: 0, maximum: 1e12 });
const deviation = z.number().min(0).max(1, 'Give at most 1.').default(0.2);
const tier = z.object({
  name: nameField(80),
  price: decimalField({ minimum: 0, maximum: 1e9 }),
  share: rate,
  churn: rate,
  upgrade: rate.nullish().transform((given) => given ?? 0),
  startingCustomers: z
    .int()
    .min(0)
    .max(10_000_000)
    .nullish()
    .transform((given) => given ?? 0),
});

const promotion = z
  .object({
    percentOff: decimalField({ minimum: 0, maximum: 100 }),
    amountOff: amount,
    months: z.int().min(1, 'Give 1 to 12 months.').max(MAX_PROMOTION_MONTHS, 'Give 1 to 12 months.'),
    share: rate,
    firstMonth: z.int().min(1).max(MAX_MONTHS),
    lastMonth: z
      .int()
      .max(MAX_MONTHS)
      .nullish()
      .transform((month) => month ?? null),
  })
  .refine(({ firstMonth, lastMonth }) => lastMonth === null || lastMonth >= firstMonth, {
    path: ['lastMonth'],
    message: 'It must end after it begins.',
  })
  .transform((given) => ({ ...given, name: 'Promotion' }));

const assumptions = z.object({
  startMonth: z
    .string()
    .regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/, 'Give a month such as 2026-03.')
    .nullish()
    .transform((given) => given ?? null),
  trialsPerMonth: z.number().min(0).max(10_000_000).default(100),
  trialGrowth: z.number().min(-1).max(2).default(0),
  trialMonths: z.int().min(0).max(12).default(0),
  conversion: rate.default(0.1),
  churn: rate.default(0.05),
  upgrade: rate.default(0),
  tiers: z
    .array(tier)
    .min(1, 'Give at least one tier.')
    .max(10)
    .refine(
      (tiers) => Math.abs(tiers.reduce((sum, { share }) => sum + share, 0) - 1) < 1e-6,
      'The shares of new customers must add up to 1.',
    )
    .nullish()
    .transform((given) => given ?? null),
  earlyMonths: z.int().min(0).max(6).default(0),
  earlyChurn: rate.default(0),
  fixedCosts: amount.default('0'),
  variableCost: amount.default('0'),
  paymentFeePercent: decimalField({ minimum: 0, maximum: 100 }).default('2.9'),
  paymentFeeFixed: amount.default('0.30'),
  acquisitionCost: amount.default('0'),
  initialInvestment: amount.default('0'),
  promotion: promotion.nullish().transform((given) => given ?? null),
  ignorePromotions: z.boolean().default(false),
  incomeGoal: amount.nullish().transform((given) => given ?? null),
  uncertainty: z
    .object({ trials: deviation, conversion: deviation, churn: deviation })
    .nullish()
    .transform((given) => given ?? { trials: 0.2, conversion: 0.2, churn: 0.2 }),
});

/** Where growth would leave every number behind. */
const MAX_TRIALS = 1e9;

export const projectRevenueSchema = z
  .object({
    strategyId: nameField(100),
    months: z.int().min(1).max(MAX_MONTHS, `At most ${MAX_MONTHS} months.`),
    simulations: z.int().min(100, 'At least 100 paths.').max(50_000, 'At most 50,000 paths.'),
    seed: z
      .int()
      .min(0)
      .max(2 ** 32 - 1)
      .nullish()
      .transform((given) => given ?? null),
    assumptions: assumptions.nullish().transform((given) => given ?? assumptions.parse({})),
    idempotencyKey: nameField(200)
      .nullish()
      .transform((key) => key ?? null),
  })
  .refine(({ months, simulations }) => months * simulations <= MAX_SIMULATED_MONTHS, {
    path: ['simulations'],
    message: `Paths times months are at most ${MAX_SIMULATED_MONTHS.toLocaleString('en')}.`,
  })
  .refine(
    ({ months, assumptions: { trialsPerMonth, trialGrowth } }) =>
      trialsPerMonth * (1 + trialGrowth) ** months <= MAX_TRIALS,
    {
      path: ['assumptions', 'trialGrowth'],
      message: 'With this growth there would be more trials than people.',
    },
  );
