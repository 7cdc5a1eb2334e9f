import { Cost, RequiresScopes, requireInput } from '@paissive/graphql-kit';
import { Decimal, decimalText, money, roundToMinor } from '@paissive/money';
import { Arg, Query, Resolver } from 'type-graphql';
import { breakeven } from './breakeven.js';
import { describeReturn } from './describe-return.js';
import {
  BreakevenInput,
  breakevenSchema,
  InvestmentInput,
  investmentSchema,
  MarginInput,
  marginSchema,
  RevenueRetentionInput,
  revenueRetentionSchema,
  UnitEconomicsInput,
  unitEconomicsSchema,
} from './finance.inputs.js';
import {
  BreakevenType,
  InvestmentAnalysisType,
  MarginAnalysisType,
  RevenueRetentionType,
  UnitEconomicsType,
} from './finance.type.js';
import { internalRateOfReturn } from './internal-rate-of-return.js';
import { margins } from './margins.js';
import { netPresentValue } from './net-present-value.js';
import { annualisedReturn, returnOnInvestment } from './return-on-investment.js';
import { revenueRetention } from './revenue-retention.js';
import { unitEconomics } from './unit-economics.js';

const READ = [['monetization:read']];

@Resolver()
export class FinanceResolver {
  @RequiresScopes(READ)
  @Query(() => BreakevenType, { nullable: true, description: 'The breakeven point.' })
  breakeven(
    @Arg('input', () => BreakevenInput, { description: 'Costs and prices.' }) input: BreakevenInput,
  ): BreakevenType {
    const point = breakeven(requireInput(breakevenSchema, input));
    const { contributionPerUnit } = point;
    if (point.kind === 'never')
      return { isReachable: false, contributionPerUnit, units: null, wholeUnits: null, revenue: null };
    const { units, wholeUnits, revenue } = point;
    return {
      isReachable: true,
      contributionPerUnit,
      units: decimalText(units),
      wholeUnits: decimalText(wholeUnits),
      revenue,
    };
  }

  @RequiresScopes(READ)
  @Query(() => MarginAnalysisType, { nullable: true, description: 'Gross, operating and net profit and margin.' })
  marginAnalysis(
    @Arg('input', () => MarginInput, { description: 'An income statement.' }) input: MarginInput,
  ): MarginAnalysisType {
    const { currency, ...statement } = requireInput(marginSchema, input);
    const found = margins(statement);
    return {
      grossProfit: money(found.grossProfit, currency),
      operatingProfit: money(found.operatingProfit, currency),
      netProfit: money(found.netProfit, currency),
      grossMargin: numberOf(found.grossMargin),
      operatingMargin: numberOf(found.operatingMargin),
      netMargin: numberOf(found.netMargin),
    };
  }

  @RequiresScopes(READ)
  @Cost(5)
  @Query(() => InvestmentAnalysisType, {
    nullable: true,
    description: 'Net present value in both conventions, internal rates of return, return on investment.',
  })
  investmentAnalysis(
    @Arg('input', () => InvestmentInput, { description: 'The cash flows.' }) input: InvestmentInput,
  ): InvestmentAnalysisType {
    const { currency, cashFlows, discountRate, intervalsPerYear } = requireInput(investmentSchema, input);
    const valued = (convention: 'TIME_ZERO' | 'SPREADSHEET') =>
      roundToMinor(money(netPresentValue(discountRate, cashFlows, convention), currency));
    const { paid, received } = sidesOf(cashFlows);
    const total = returnOnInvestment(paid, received);
    const years = new Decimal(cashFlows.length - 1).dividedBy(intervalsPerYear);
    return {
      presentValueTimeZero: valued('TIME_ZERO'),
      presentValueSpreadsheet: valued('SPREADSHEET'),
      internalRateOfReturn: describeReturn(internalRateOfReturn(cashFlows.map(Number))),
      returnOnInvestment: numberOf(total),
      annualisedReturn: total === null ? null : numberOf(annualisedReturn(total, years)),
    };
  }

  @RequiresScopes(READ)
  @Query(() => UnitEconomicsType, { nullable: true, description: 'Lifetime value and payback of a customer.' })
  unitEconomics(
    @Arg('input', () => UnitEconomicsInput, { description: 'One customer.' }) input: UnitEconomicsInput,
  ): UnitEconomicsType {
    const { averageRevenue, grossMargin, monthlyChurn, acquisitionCost } = requireInput(unitEconomicsSchema, input);
    const { currency } = averageRevenue;
    const found = unitEconomics({
      averageRevenue: averageRevenue.amount,
      grossMargin,
      monthlyChurn,
      acquisitionCost: acquisitionCost.amount,
    });
    return {
      monthlyGrossProfit: roundToMinor(money(found.monthlyGrossProfit, currency)),
      lifetimeMonths: numberOf(found.lifetimeMonths),
      lifetimeValue: found.lifetimeValue && roundToMinor(money(found.lifetimeValue, currency)),
      lifetimeValueToCost: numberOf(found.lifetimeValueToCost),
      paybackMonths: numberOf(found.paybackMonths),
    };
  }

  @RequiresScopes(READ)
  @Query(() => RevenueRetentionType, {
    nullable: true,
    description: 'Net and gross revenue retention and the quick ratio.',
  })
  revenueRetention(
    @Arg('input', () => RevenueRetentionInput, { description: 'What moved.' }) input: RevenueRetentionInput,
  ): RevenueRetentionType {
    const found = revenueRetention(requireInput(revenueRetentionSchema, input));
    return {
      netRevenueRetention: numberOf(found.netRevenueRetention),
      grossRevenueRetention: numberOf(found.grossRevenueRetention),
      quickRatio: numberOf(found.quickRatio),
      ending: decimalText(found.ending),
    };
  }
}

/** A ratio, which is no money, as a number. */
function numberOf(value: Decimal | null): number | null {
  return value === null ? null : value.toNumber();
}

function sidesOf(cashFlows: readonly string[]) {
  const sum = (flows: readonly Decimal[]) => flows.reduce((total, flow) => total.plus(flow), new Decimal(0));
  const flows = cashFlows.map((flow) => new Decimal(flow));
  return {
    paid: sum(flows.filter((flow) => flow.lessThan(0))).negated(),
    received: sum(flows.filter((flow) => flow.greaterThan(0))),
  };
}
