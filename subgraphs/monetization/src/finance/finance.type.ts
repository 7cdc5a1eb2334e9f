import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, Float, ObjectType } from 'type-graphql';

export type ReturnKind = 'ONE' | 'SEVERAL' | 'NONE';

export const ReturnKindEnum = enumOf<ReturnKind>(
  'InternalRateOfReturnKind',
  'How many rates make the present value zero.',
  {
    ONE: 'One: the internal rate of return.',
    SEVERAL: 'Several, since the flows change sign more than once: none of them is the return.',
    NONE: 'None.',
  },
);

@Authenticated()
@ObjectType('Breakeven', { description: 'Where income covers all costs.' })
export class BreakevenType {
  @Field(() => Boolean, {
    description: 'False when a unit brings in no more than it costs: then no number of them is enough.',
  })
  declare isReachable: boolean;

  @Field(() => MoneyType, { description: 'Price minus variable cost.' })
  declare contributionPerUnit: Money;

  @Field(() => String, {
    nullable: true,
    description: 'Units at the exact point, decimal text; null when it is not reachable.',
  })
  declare units: string | null;

  @Field(() => String, { nullable: true, description: 'The first whole number of units that is enough.' })
  declare wholeUnits: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'Income at the exact point.' })
  declare revenue: Money | null;
}

@Authenticated()
@ObjectType('MarginAnalysis', { description: 'Profits and their shares of the revenue.' })
export class MarginAnalysisType {
  @Field(() => MoneyType, { description: 'Revenue minus what the service itself costs.' })
  declare grossProfit: Money;

  @Field(() => MoneyType, { description: 'Gross profit minus operating expenses.' })
  declare operatingProfit: Money;

  @Field(() => MoneyType, { description: 'Operating profit minus interest and taxes.' })
  declare netProfit: Money;

  @Field(() => Float, { nullable: true, description: 'Of the revenue, 0–1; null without any.' })
  declare grossMargin: number | null;

  @Field(() => Float, { nullable: true, description: 'Of the revenue; null without any.' })
  declare operatingMargin: number | null;

  @Field(() => Float, { nullable: true, description: 'Of the revenue; null without any.' })
  declare netMargin: number | null;
}

@Authenticated()
@ObjectType('InternalRateOfReturn', { description: 'The rates at which the present value is zero.' })
export class InternalRateOfReturnType {
  @Field(() => ReturnKindEnum, { description: 'How many there are.' })
  declare kind: ReturnKind;

  @Field(() => [Float], { description: 'Per interval, ascending; `0.1` is 10 %. Above −100 %, up to 100,000 %.' })
  declare rates: number[];

  @Field(() => String, { description: 'What that means.' })
  declare explanation: string;
}

@Authenticated()
@ObjectType('InvestmentAnalysis', { description: 'What cash flows are worth.' })
export class InvestmentAnalysisType {
  @Field(() => MoneyType, {
    description: 'Net present value with the first flow now, undiscounted: the textbook convention.',
  })
  declare presentValueTimeZero: Money;

  @Field(() => MoneyType, {
    description: 'Net present value with the first flow after one interval: what `NPV()` of spreadsheets gives.',
  })
  declare presentValueSpreadsheet: Money;

  @Field(() => InternalRateOfReturnType, { description: 'All of them.' })
  declare internalRateOfReturn: InternalRateOfReturnType;

  @Field(() => Float, { nullable: true, description: '(Received − paid) ÷ paid; null when nothing is paid.' })
  declare returnOnInvestment: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The yearly rate that compounds to it over all intervals; null where there is none.',
  })
  declare annualisedReturn: number | null;
}

@Authenticated()
@ObjectType('UnitEconomics', { description: 'What a customer brings in over their life.' })
export class UnitEconomicsType {
  @Field(() => MoneyType, { description: 'Gross profit of a month.' })
  declare monthlyGrossProfit: Money;

  @Field(() => Float, { nullable: true, description: 'Months that a customer stays on average; null without churn.' })
  declare lifetimeMonths: number | null;

  @Field(() => MoneyType, { nullable: true, description: 'Gross profit over the lifetime; null without churn.' })
  declare lifetimeValue: Money | null;

  @Field(() => Float, { nullable: true, description: 'Lifetime value ÷ acquisition cost; 3 is called healthy.' })
  declare lifetimeValueToCost: number | null;

  @Field(() => Float, { nullable: true, description: 'Months until the acquisition cost is back; null when never.' })
  declare paybackMonths: number | null;
}

@Authenticated()
@ObjectType('RevenueRetention', { description: 'How much recurring revenue stayed.' })
export class RevenueRetentionType {
  @Field(() => Float, {
    nullable: true,
    description: '(Start + expansion − contraction − churn) ÷ start; null without a start.',
  })
  declare netRevenueRetention: number | null;

  @Field(() => Float, { nullable: true, description: '(Start − contraction − churn) ÷ start; null without a start.' })
  declare grossRevenueRetention: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      '(New + expansion + reactivation) ÷ (contraction + churn); null when nothing was lost. 4 is called healthy.',
  })
  declare quickRatio: number | null;

  @Field(() => String, { description: 'Recurring revenue at the end, decimal text.' })
  declare ending: string;
}
