import { currencyField, decimalField, MoneyInput, moneyField } from '@paissive/graphql-money';
import { Field, Float, InputType } from 'type-graphql';
import { z } from 'zod';
import { MAX_CASH_FLOWS } from './internal-rate-of-return.js';

@InputType({ description: 'Costs and prices of a period, all in one currency.' })
export class BreakevenInput {
  @Field(() => MoneyInput, { description: 'Costs of the period that do not depend on sales.' })
  declare fixedCosts: MoneyInput;

  @Field(() => MoneyInput, { description: 'What a unit sells for.' })
  declare price: MoneyInput;

  @Field(() => MoneyInput, { description: 'What a unit costs.' })
  declare variableCost: MoneyInput;

  @Field(() => MoneyInput, { nullable: true, description: 'Profit that the period should bring in; none if left out.' })
  declare targetProfit?: MoneyInput | null;
}

@InputType({ description: 'An income statement.' })
export class MarginInput {
  @Field(() => String, { description: 'ISO 4217 code of all amounts.' })
  declare currency: string;

  @Field(() => String, { description: 'Decimal text.' })
  declare revenue: string;

  @Field(() => String, { description: 'What the service itself costs: hosting, payment fees, support.' })
  declare costOfRevenue: string;

  @Field(() => String, { description: 'Everything else that running the business costs.' })
  declare operatingExpenses: string;

  @Field(() => String, { nullable: true, description: 'Interest and taxes; none if left out.' })
  declare otherExpenses?: string | null;
}

@InputType({ description: 'Cash flows at equal intervals, the first one now.' })
export class InvestmentInput {
  @Field(() => String, { description: 'ISO 4217 code of all amounts.' })
  declare currency: string;

  @Field(() => [String], { description: 'Decimal text, what is paid negative; 1 to 600.' })
  declare cashFlows: string[];

  @Field(() => String, { description: 'Per interval, decimal text; `0.1` is 10 %.' })
  declare discountRate: string;

  @Field(() => Float, { nullable: true, description: 'Intervals in a year, for the yearly return; 1 if left out.' })
  declare intervalsPerYear?: number | null;
}

@InputType({ description: 'One customer, on average.' })
export class UnitEconomicsInput {
  @Field(() => MoneyInput, { description: 'Revenue per account and month.' })
  declare averageRevenue: MoneyInput;

  @Field(() => String, { description: '0–1, decimal text.' })
  declare grossMargin: string;

  @Field(() => String, { description: 'Share of customers lost in a month, 0–1, decimal text.' })
  declare monthlyChurn: string;

  @Field(() => MoneyInput, { description: 'What winning one customer costs, in the same currency.' })
  declare acquisitionCost: MoneyInput;
}

@InputType({ description: 'Recurring revenue of a period by what moved it, all as positive decimal text.' })
export class RevenueRetentionInput {
  @Field(() => String, { description: 'At the start.' })
  declare starting: string;

  @Field(() => String, { description: 'From customers that were won.' })
  declare newBusiness: string;

  @Field(() => String, { description: 'More from customers that were there.' })
  declare expansion: string;

  @Field(() => String, { description: 'From customers that came back.' })
  declare reactivation: string;

  @Field(() => String, { description: 'Less from customers that stayed.' })
  declare contraction: string;

  @Field(() => String, { description: 'From customers that left.' })
  declare churn: string;
}

const amount = decimalField({ minimum: 0 });
const optionalMoney = moneyField()
  .nullish()
  .transform((given) => given ?? undefined);

export const breakevenSchema = z
  .object({ fixedCosts: moneyField(), price: moneyField(), variableCost: moneyField(), targetProfit: optionalMoney })
  .superRefine(({ fixedCosts, ...others }, context) => {
    for (const [field, other] of Object.entries(others)) {
      if (other && other.currency !== fixedCosts.currency) {
        const message = `All amounts are in one currency; fixedCosts is in ${fixedCosts.currency}.`;
        context.addIssue({ code: 'custom', path: [field, 'currency'], message });
      }
    }
  });

export const marginSchema = z.object({
  currency: currencyField(),
  revenue: amount,
  costOfRevenue: amount,
  operatingExpenses: amount,
  otherExpenses: amount.nullish().transform((given) => given ?? '0'),
});

export const investmentSchema = z.object({
  currency: currencyField(),
  cashFlows: z
    .array(decimalField())
    .min(1, 'Give at least one cash flow.')
    .max(MAX_CASH_FLOWS, `At most ${MAX_CASH_FLOWS} cash flows.`),
  discountRate: decimalField({ minimum: -0.99, maximum: 1_000 }),
  intervalsPerYear: z
    .number()
    .positive()
    .max(366)
    .nullish()
    .transform((given) => given ?? 1),
});

export const unitEconomicsSchema = z
  .object({
    averageRevenue: moneyField(),
    grossMargin: decimalField({ minimum: 0, maximum: 1 }),
    monthlyChurn: decimalField({ minimum: 0, maximum: 1 }),
    acquisitionCost: moneyField(),
  })
  .refine(({ averageRevenue, acquisitionCost }) => averageRevenue.currency === acquisitionCost.currency, {
    path: ['acquisitionCost', 'currency'],
    message: 'Both amounts are in one currency.',
  });

export const revenueRetentionSchema = z.object({
  starting: amount,
  newBusiness: amount,
  expansion: amount,
  reactivation: amount,
  contraction: amount,
  churn: amount,
});
