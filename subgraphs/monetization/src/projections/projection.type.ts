import { Authenticated, ConnectionType, enumOf, Key, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { ProjectedPeriod } from './periods.js';
import type { ProjectionStatus } from './projection.js';
import { ProjectionAssumptionsType } from './projection-assumptions.type.js';
import type { Factor } from './sensitivity.js';

export const ProjectionStatusEnum = enumOf<ProjectionStatus>('ProjectionStatus', 'Where a run stands.', {
  QUEUED: 'It waits for a worker.',
  RUNNING: 'A worker is at it.',
  COMPLETED: 'The result is there.',
  FAILED: 'It could not be done.',
  CANCELLED: 'Somebody ended it.',
});

export const ProjectionFactorEnum = enumOf<Factor>('ProjectionFactor', 'An assumption that is moved.', {
  TRIALS: 'Trials a month.',
  CONVERSION: 'From trial to customer.',
  CHURN: 'Of all tiers, and early churn.',
  PRICE: 'Of all tiers.',
  FIXED_COSTS: 'Of a month.',
  VARIABLE_COST: 'For each customer.',
  ACQUISITION_COST: 'For each trial.',
});

@Authenticated()
@ObjectType('ProjectedPeriod', {
  description:
    'Some months of a projection together: flows added up, stocks at the end. Customers are expected values and have fractions.',
})
export class ProjectedPeriodType {
  @Field(() => String, { description: '`2026-03`, `2026-Q1` or `2026`.' })
  declare label: string;

  @Field(() => Int, { description: 'How many months of the projection lie in it.' })
  declare months: number;

  @Field(() => Float, { description: 'Won in the period.' })
  declare newCustomers: number;

  @Field(() => Float, { description: 'Lost in the period.' })
  declare churnedCustomers: number;

  @Field(() => Float, { description: 'At the end.' })
  declare customers: number;

  @Field(() => String, { description: 'Of the last month, decimal text.' })
  declare monthlyRecurringRevenue: string;

  @Field(() => String, { description: 'Decimal text.' })
  declare revenue: string;

  @Field(() => String, { description: 'Decimal text.' })
  declare costs: string;

  @Field(() => String, { description: 'Decimal text.' })
  declare profit: string;

  @Field(() => String, { description: 'Since the beginning, with the initial investment; decimal text.' })
  declare cumulativeProfit: string;
}

@Authenticated()
@ObjectType('ProjectionScenario', { description: 'A world in which several assumptions differ together.' })
export class ProjectionScenarioType {
  @Field(() => String, { description: 'Pessimistic, expected or optimistic.' })
  declare name: string;

  @Field(() => String, { description: 'At the end, with the initial investment; decimal text.' })
  declare profit: string;

  @Field(() => String, { description: 'Over all months, decimal text.' })
  declare revenue: string;

  @Field(() => Float, { description: 'At the end.' })
  declare customers: number;

  @Field(() => Int, { nullable: true, description: 'From 1; null when it is not reached.' })
  declare breakevenMonth: number | null;
}

@Authenticated()
@ObjectType('TornadoBar', {
  description: 'What the projection ends with when one assumption is 20 % lower or higher and all others stay.',
})
export class TornadoBarType {
  @Field(() => ProjectionFactorEnum, { description: 'The assumption.' })
  declare factor: Factor;

  @Field(() => String, { description: 'Cumulative profit with it lowered, decimal text.' })
  declare whenLower: string;

  @Field(() => String, { description: 'Cumulative profit with it raised, decimal text.' })
  declare whenHigher: string;

  @Field(() => String, { description: 'The distance, decimal text.' })
  declare swing: string;
}

@Authenticated()
@ObjectType('Quantiles', { description: 'Of something over all simulated paths.' })
export class QuantilesType {
  @Field(() => Float, { description: 'A tenth of the paths is below.' })
  declare p10: number;

  @Field(() => Float, { description: 'Half of the paths is below.' })
  declare p50: number;

  @Field(() => Float, { description: 'Nine tenths of the paths are below.' })
  declare p90: number;
}

@Authenticated()
@ObjectType('MonthQuantiles', {
  description: 'Months until something happens, over all simulated paths; null where it does not within the time.',
})
export class MonthQuantilesType {
  @Field(() => Int, { nullable: true, description: 'By then for a tenth of the paths.' })
  declare p10: number | null;

  @Field(() => Int, { nullable: true, description: 'By then for half of the paths.' })
  declare p50: number | null;

  @Field(() => Int, { nullable: true, description: 'By then for nine tenths of the paths.' })
  declare p90: number | null;
}

@Authenticated()
@ObjectType('SimulatedMonth', { description: 'A month of the simulation. Estimates, not amounts that are due.' })
export class SimulatedMonthType {
  @Field(() => Int, { description: 'From 1.' })
  declare month: number;

  @Field(() => QuantilesType, { description: 'At its end.' })
  declare customers: QuantilesType;

  @Field(() => QuantilesType, { description: 'At its end.' })
  declare monthlyRecurringRevenue: QuantilesType;

  @Field(() => QuantilesType, { description: 'In the month.' })
  declare profit: QuantilesType;

  @Field(() => QuantilesType, { description: 'Since the beginning.' })
  declare cumulativeProfit: QuantilesType;

  @Field(() => Float, { description: 'Share of paths that have broken even by then.' })
  declare breakevenProbability: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of paths that have reached the income goal by then; null without a goal.',
  })
  declare goalProbability: number | null;
}

@Authenticated()
@ObjectType('Simulation', {
  description: 'A projection played many times: Poisson arrivals, binomial churn and upgrades, uncertain rates.',
})
export class SimulationType {
  @Field(() => Int, { description: 'How often.' })
  declare paths: number;

  @Field(() => Float, { description: 'What it can be repeated with.' })
  declare seed: number;

  @Field(() => [SimulatedMonthType], { description: 'At most 120.' })
  declare months: SimulatedMonthType[];

  @Field(() => MonthQuantilesType, { description: 'Months until all that was spent has come back.' })
  declare monthsToBreakeven: MonthQuantilesType;

  @Field(() => MonthQuantilesType, {
    nullable: true,
    description: 'Months until one could live on it; null without a goal.',
  })
  declare monthsToGoal: MonthQuantilesType | null;
}

@Authenticated()
@ObjectType('ProjectionResult', { description: 'What a projection shows.' })
export class ProjectionResultType {
  @Field(() => [ProjectedPeriodType], { description: 'The expected course by month; at most 120.' })
  declare months: ProjectedPeriod[];

  @Field(() => [ProjectedPeriodType], { description: 'By quarter of the calendar.' })
  declare quarters: ProjectedPeriod[];

  @Field(() => [ProjectedPeriodType], { description: 'By year of the calendar.' })
  declare years: ProjectedPeriod[];

  @Field(() => [ProjectionScenarioType], { description: 'Three worlds.' })
  declare scenarios: ProjectionScenarioType[];

  @Field(() => [TornadoBarType], { description: 'Which assumption matters most, the widest swing first.' })
  declare tornado: TornadoBarType[];

  @Field(() => SimulationType, { description: 'How sure that is.' })
  declare simulation: SimulationType;
}

@Authenticated()
@ObjectType('ProjectedPromotion', { description: 'What those pay less who join while it is offered.' })
export class ProjectedPromotionType {
  @Field(() => String, { description: "What it is called; the strategy's own name for its own." })
  declare name: string;

  @Field(() => String, { description: 'Percent of the price, decimal text.' })
  declare percentOff: string;

  @Field(() => String, { description: "Off a month's price, after the percentage, decimal text." })
  declare amountOff: string;

  @Field(() => Int, { description: 'Payments of a new customer for which it holds.' })
  declare months: number;

  @Field(() => Float, { description: 'Of the new customers, who get it.' })
  declare share: number;

  @Field(() => Int, { description: 'The first month of the projection in which it is offered.' })
  declare firstMonth: number;

  @Field(() => Int, { nullable: true, description: 'The last one; null to the end.' })
  declare lastMonth: number | null;
}

@Key('id')
@RequiresScopes([['monetization:read']])
@ObjectType('Projection', { description: 'One run of a projection.' })
export class ProjectionType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => Int, { description: 'How far it looks.' })
  declare months: number;

  @Field(() => Int, { description: 'Paths that are simulated.' })
  declare simulations: number;

  @Field(() => Float, { description: 'What it can be repeated with.' })
  declare seed: number;

  @Field(() => ProjectionAssumptionsType, { description: 'What it rests on.' })
  declare assumptions: ProjectionAssumptionsType;

  @Field(() => ProjectionStatusEnum, { description: 'Where it stands.' })
  declare status: ProjectionStatus;

  @Field(() => Int, { description: '0–100.' })
  declare percent: number;

  @Field(() => String, { description: 'What it does, or why it ended.' })
  declare message: string;

  @Field(() => ProjectionResultType, { nullable: true, description: 'Null before it is completed.' })
  declare result: ProjectionResultType | null;

  @Field(() => Date, { description: 'When it was asked for.' })
  declare createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  declare finishedAt: Date | null;
}

export const ProjectionConnection = ConnectionType(ProjectionType, { name: 'Projection' });

@Authenticated()
@ObjectType('ProjectionProgress', { description: 'How far a projection is.' })
export class ProjectionProgressType {
  @Field(() => ID, { description: 'Which one.' })
  declare projectionId: string;

  @Field(() => ProjectionStatusEnum, { description: 'Where it stands.' })
  declare status: ProjectionStatus;

  @Field(() => Int, { description: '0–100.' })
  declare percent: number;

  @Field(() => String, { description: 'What it does, or why it ended.' })
  declare message: string;

  @Field(() => Date, { description: 'When that was so.' })
  declare at: Date;
}
