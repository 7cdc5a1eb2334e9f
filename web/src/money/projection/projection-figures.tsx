import { type KeyFigure, KeyFigures } from '@/design/key-figures';
import { formatCount, formatEstimate, formatMoney, formatPercent } from '@/format/numbers';
import { formatDateTime } from '@/format/times';
import type { ProjectionFieldsFragment } from '@/gql/graphql';
import { ASSUMPTION_FIELDS, type AssumptionKey, type Assumptions } from './assumption-fields';
import { monthsInterval } from './projection-sentences';

type Result = NonNullable<ProjectionFieldsFragment['result']>;

interface ProjectionFiguresProps {
  readonly projection: ProjectionFieldsFragment;
  readonly result: Result;
  readonly currency: string;
  readonly assumptions: Assumptions;
}

/** The numbers that decide: when the money is back, when one could live on it, what is left at the end. */
export function ProjectionFigures({ projection, result, currency, assumptions }: ProjectionFiguresProps) {
  const { months, simulations, seed } = projection;
  const { monthsToBreakeven, monthsToGoal, months: simulated } = result.simulation;
  const last = simulated.at(-1);
  const expected = result.months.at(-1);
  const source = `Projection of ${formatDateTime(projection.finishedAt ?? projection.createdAt)}: ${formatCount(simulations)} paths over ${months} months, seed ${seed}.`;
  const inputs = (...keys: AssumptionKey[]) => keys.map((key) => inputOf(key, assumptions, currency));
  const figures: KeyFigure[] = [
    {
      name: 'Months to breakeven',
      value: monthsToBreakeven.p50 == null ? null : String(monthsToBreakeven.p50),
      unknown: `not within ${months} months in half of the paths`,
      note: monthsInterval(monthsToBreakeven, months),
      source: {
        meaning: 'The first month in which everything that was spent has come back, in half of the paths.',
        formula: 'median over paths of the first month with profit so far ≥ 0',
        inputs: inputs('initialInvestment', 'fixedCosts', 'trialsPerMonth', 'conversion', 'churn'),
        source,
      },
    },
    {
      name: 'Breaks even in time',
      value: formatPercent(last?.breakevenProbability),
      note: `of paths, within ${months} months`,
      source: {
        meaning: 'How likely it is that the money comes back at all in the time looked at.',
        formula: 'paths with profit so far ≥ 0 in some month ÷ all paths',
        inputs: inputs('months', 'simulations', 'seed'),
        source,
      },
    },
    ...(monthsToGoal
      ? [
          {
            name: 'Months to quit the job',
            value: monthsToGoal.p50 == null ? null : String(monthsToGoal.p50),
            unknown: `not within ${months} months in half of the paths`,
            note: monthsInterval(monthsToGoal, months),
            source: {
              meaning: 'The first month whose profit is what one needs to live on, in half of the paths.',
              formula: 'median over paths of the first month with profit ≥ goal',
              inputs: inputs('incomeGoal', 'fixedCosts', 'churn', 'trialGrowth'),
              source,
            },
          },
        ]
      : []),
    {
      name: `MRR, month ${months}`,
      value: last ? formatEstimate(last.monthlyRecurringRevenue.p50, currency) : null,
      unknown: 'no month was simulated',
      note: last
        ? `${formatEstimate(last.monthlyRecurringRevenue.p10, currency)} to ${formatEstimate(last.monthlyRecurringRevenue.p90, currency)} in 8 of 10`
        : undefined,
      source: {
        meaning: 'What customers pay in the last month, in half of the paths more, in half less.',
        formula: 'median over paths of customers of each tier × the tier’s price of a month',
        inputs: inputs('trialsPerMonth', 'trialGrowth', 'conversion', 'churn'),
        source,
      },
    },
    {
      name: 'Expected profit',
      value: expected ? formatMoney(expected.cumulativeProfit, currency) : null,
      unknown: 'no month was reckoned',
      note: last
        ? `${formatEstimate(last.cumulativeProfit.p10, currency)} to ${formatEstimate(last.cumulativeProfit.p90, currency)} in 8 of 10`
        : undefined,
      source: {
        meaning: 'The sum of all months’ profit less what was spent before, if everything goes as expected; exact.',
        formula: 'Σ (revenue − costs) − spent before the first month',
        inputs: inputs('initialInvestment', 'fixedCosts', 'acquisitionCost', 'variableCost', 'paymentFeePercent'),
        source,
      },
    },
  ];
  return <KeyFigures label="What it comes to" figures={figures} />;
}

function inputOf(key: AssumptionKey, assumptions: Assumptions, currency: string): readonly [string, string] {
  const field = ASSUMPTION_FIELDS.find((each) => each.key === key);
  const unit = field?.kind === 'rate' ? '\u202f%' : field?.kind === 'money' ? ` ${currency}` : '';
  return [field?.label ?? key, assumptions[key] === '' ? 'none' : `${assumptions[key]}${unit}`];
}
