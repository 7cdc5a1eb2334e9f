import { Authenticated } from '@paissive/graphql-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';

@Authenticated()
@ObjectType('TierAssumptions', { description: 'What was assumed of one tier.' })
export class TierAssumptionsType {
  @Field(() => String, { description: 'What it is called.' })
  declare name: string;

  @Field(() => String, { description: "A month's price, decimal text." })
  declare price: string;

  @Field(() => Float, { description: 'Share of new customers; all shares add up to 1.' })
  declare share: number;

  @Field(() => Float, { description: 'Share of customers lost in a month, 0–1.' })
  declare churn: number;

  @Field(() => Float, { description: 'Share of customers that move up to the next tier in a month.' })
  declare upgrade: number;

  @Field(() => Int, { description: 'Customers before the first month.' })
  declare startingCustomers: number;
}

@Authenticated()
@ObjectType('Uncertainty', {
  description: 'How unsure rates were taken to be: the relative standard deviation of each over possible worlds.',
})
export class UncertaintyType {
  @Field(() => Float, { description: 'Of trials.' })
  declare trials: number;

  @Field(() => Float, { description: 'Of the conversion.' })
  declare conversion: number;

  @Field(() => Float, { description: 'Of the churn.' })
  declare churn: number;
}

@Authenticated()
@ObjectType('ProjectionAssumptions', {
  description: "What a projection rests on. Rates are 0–1 and a month's; amounts are decimal text in `currency`.",
})
export class ProjectionAssumptionsType {
  @Field(() => String, { description: 'ISO 4217 code of all amounts.' })
  declare currency: string;

  @Field(() => String, { description: 'The first month, `YYYY-MM`.' })
  declare startMonth: string;

  @Field(() => Float, { description: 'People who begin a trial in the first month.' })
  declare trialsPerMonth: number;

  @Field(() => Float, { description: 'By how much that grows every month; 0.05 is 5 %.' })
  declare trialGrowth: number;

  @Field(() => Int, { description: 'Months from trial to payment.' })
  declare trialMonths: number;

  @Field(() => Float, { description: 'Share of trials that become customers.' })
  declare conversion: number;

  @Field(() => [TierAssumptionsType], { description: 'Cheapest first; at most 20.' })
  declare tiers: readonly TierAssumptionsType[];

  @Field(() => Int, { description: 'Months in which a new customer leaves at `earlyChurn` instead.' })
  declare earlyMonths: number;

  @Field(() => Float, { description: 'Share of young customers lost in a month.' })
  declare earlyChurn: number;

  @Field(() => String, { description: 'Of a month.' })
  declare fixedCosts: string;

  @Field(() => String, { description: 'For each paying customer and month.' })
  declare variableCost: string;

  @Field(() => String, { description: 'Percent of each payment.' })
  declare paymentFeePercent: string;

  @Field(() => String, { description: 'Of each payment.' })
  declare paymentFeeFixed: string;

  @Field(() => String, { description: 'For each trial.' })
  declare acquisitionCost: string;

  @Field(() => String, { description: 'Spent before the first month.' })
  declare initialInvestment: string;

  @Field(() => String, { nullable: true, description: 'Monthly profit at which one could live on it; null without.' })
  declare incomeGoal: string | null;

  @Field(() => UncertaintyType, { description: 'How unsure the rates were taken to be.' })
  declare uncertainty: UncertaintyType;
}
