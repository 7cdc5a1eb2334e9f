import { Authenticated, ConnectionType, enumOf, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { TableFileInput } from '../tables/table-file.inputs.js';
import type { RevenueSourceKind } from './revenue.repository.js';
import type { RevenueMonth } from './revenue-metrics.js';
import type { MovementKind } from './subscription-row.js';

export const RevenueFileKindEnum = enumOf<RevenueSourceKind>('RevenueFileKind', 'What an import holds.', {
  SUBSCRIPTIONS: 'Subscriptions, of which movements are made.',
  PAYMENTS: 'Payments, of which collected amounts are made.',
  PROVIDER: 'Subscriptions and payments as the payment provider told them.',
});

export const MovementKindEnum = enumOf<MovementKind>(
  'MrrMovementKind',
  "Why recurring revenue changed, by ChartMogul's published rules.",
  {
    NEW_BUSINESS: 'The first revenue of a customer.',
    EXPANSION: 'More from a customer that was there.',
    CONTRACTION: 'Less from a customer that stays.',
    CHURN: 'Nothing is left of a customer.',
    REACTIVATION: 'A customer that had left pays again.',
  },
);

@InputType({ description: "Stripe's export of subscriptions or payments." })
export class ImportSubscriptionsInput {
  @Field(() => TableFileInput, { description: 'The file; told by its columns, in any order.' })
  declare file: TableFileInput;
}

@InputType({ description: 'Which months to look at.' })
export class RevenueMetricsInput {
  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code; the one with the most movements if left out. Currencies are never mixed.',
  })
  declare currency?: string | null;

  @Field(() => String, { description: 'The first month, `YYYY-MM`.' })
  declare fromMonth: string;

  @Field(() => String, { description: 'The last month, `YYYY-MM`; at most 60 months in all.' })
  declare toMonth: string;
}

@RequiresScopes([['monetization:read']])
@ObjectType('RevenueImport', {
  description: 'One imported file, or what the payment provider told. Rows = accepted + duplicate + rejected.',
})
export class RevenueImportType {
  @Field(() => ID, { description: 'Names it.' })
  declare id: string;

  @Field(() => RevenueFileKindEnum, { description: 'What it holds.' })
  declare kind: RevenueSourceKind;

  @Field(() => String, { nullable: true, description: 'How it was called; null when it was no file.' })
  declare fileName: string | null;

  @Field(() => Int, { description: 'All rows below the header.' })
  declare rowCount: number;

  @Field(() => Int, { description: 'Those that are used.' })
  declare acceptedCount: number;

  @Field(() => Int, { description: 'Those that say the same again.' })
  declare duplicateCount: number;

  @Field(() => Int, { description: 'Those that cannot be used.' })
  declare rejectedCount: number;

  @Field(() => [String], { description: 'What the reader should know; at most 10.' })
  declare notices: readonly string[];

  @Field(() => Date, { description: 'When it was imported.' })
  declare createdAt: Date;
}

export const RevenueImportConnection = ConnectionType(RevenueImportType, { name: 'RevenueImport' });

@Authenticated()
@ObjectType('RevenueMonth', { description: 'Recurring revenue of a month, decimal text; losses are negative.' })
export class RevenueMonthType implements RevenueMonth {
  @Field(() => String, { description: '`YYYY-MM`.' })
  declare month: string;

  @Field(() => String, { description: 'At its start.' })
  declare starting: string;

  @Field(() => String, { description: 'From customers that were won.' })
  declare newBusiness: string;

  @Field(() => String, { description: 'More from customers that were there.' })
  declare expansion: string;

  @Field(() => String, { description: 'Less from customers that stayed.' })
  declare contraction: string;

  @Field(() => String, { description: 'From customers that left.' })
  declare churn: string;

  @Field(() => String, { description: 'From customers that came back.' })
  declare reactivation: string;

  @Field(() => String, { description: 'At its end.' })
  declare ending: string;

  @Field(() => Int, { description: 'Paying at its end.' })
  declare customers: number;

  @Field(() => Float, { nullable: true, description: 'Null without a start.' })
  declare netRevenueRetention: number | null;

  @Field(() => Float, { nullable: true, description: 'Null without a start.' })
  declare grossRevenueRetention: number | null;

  @Field(() => Float, { nullable: true, description: 'Null when nothing was lost.' })
  declare quickRatio: number | null;

  @Field(() => String, { description: 'Payments of the month, as far as they were imported.' })
  declare collected: string;

  @Field(() => String, { description: 'Of these payments, given back since.' })
  declare refunded: string;
}

@Authenticated()
@ObjectType('RetentionCell', { description: 'What is left of a cohort at an age.' })
export class RetentionCellType {
  @Field(() => Int, { description: 'Months since the first.' })
  declare age: number;

  @Field(() => Int, { description: 'Customers that pay.' })
  declare retained: number;

  @Field(() => Float, { description: 'Of the cohort, 0–1.' })
  declare share: number;

  @Field(() => Float, { description: 'Customers to be expected if the cohort were like all others at this age: n·p.' })
  declare expected: number;

  @Field(() => Float, { description: 'Variance of that number, binomial: n·p·(1 − p).' })
  declare variance: number;

  @Field(() => Boolean, { description: 'More than two standard deviations away from what is expected.' })
  declare isUnusual: boolean;
}

@Authenticated()
@ObjectType('RetentionCohort', { description: 'Customers won in a month.' })
export class RetentionCohortType {
  @Field(() => String, { description: '`YYYY-MM`.' })
  declare month: string;

  @Field(() => Int, { description: 'How many.' })
  declare size: number;

  @Field(() => [RetentionCellType], { description: 'By age; at most 60.' })
  declare cells: readonly RetentionCellType[];
}

@Authenticated()
@ObjectType('RevenueMetrics', { description: 'Recurring revenue in one currency.' })
export class RevenueMetricsType {
  @Field(() => String, { description: 'ISO 4217 code.' })
  declare currency: string;

  @Field(() => [RevenueMonthType], { description: 'At most 60.' })
  declare months: RevenueMonthType[];

  @Field(() => [RetentionCohortType], { description: 'The retention matrix of customers won in these months.' })
  declare cohorts: RetentionCohortType[];
}

@RequiresScopes([['monetization:read']])
@ObjectType('SubscriptionRecord', {
  description: 'A subscription as the latest import or the payment provider tells it, and where that stands.',
})
export class SubscriptionRecordType {
  @Field(() => ID, { description: "Stripe's id." })
  declare id: string;

  @Field(() => String, { description: "The customer's id." })
  declare customer: string;

  @Field(() => String, { description: 'What was bought.' })
  declare plan: string;

  @Field(() => String, { description: 'As exported.' })
  declare status: string;

  @Field(() => String, { description: 'Recurring revenue of a month, decimal text.' })
  declare mrr: string;

  @Field(() => Date, { nullable: true, description: 'When it was paid for the first time; null when never.' })
  declare paidFrom: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it goes on.' })
  declare endedAt: Date | null;

  @Field(() => ID, { description: 'The import whose row this is.' })
  declare importId: string;

  @Field(() => Int, { description: 'The line of the file; the place, from 1, in what the payment provider told.' })
  declare line: number;
}

@RequiresScopes([['monetization:read']])
@ObjectType('MrrMovement', { description: 'One change of the recurring revenue of a customer.' })
export class MrrMovementType {
  @Field(() => ID, { description: 'Names it until the next import of the customer.' })
  declare id: string;

  @Field(() => String, { description: "The customer's id." })
  declare customer: string;

  @Field(() => MovementKindEnum, { description: 'Why.' })
  declare kind: MovementKind;

  @Field(() => String, { description: 'Signed, decimal text.' })
  declare amount: string;

  @Field(() => String, { description: "The customer's recurring revenue after it." })
  declare mrrAfter: string;

  @Field(() => Date, { description: 'When.' })
  declare at: Date;
}

export const MrrMovementConnection = ConnectionType(MrrMovementType, { name: 'MrrMovement' });
