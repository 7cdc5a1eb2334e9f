import { Authenticated, ConnectionType, enumOf, Key, RequiresScopes } from '@paissive/graphql-kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { MetricFileFormat } from './metric-format.js';
import type { DayOrder } from './read-day.js';

export const MetricFileFormatEnum = enumOf<MetricFileFormat>('MetricFileFormat', 'What a file of figures is.', {
  GA4: 'A report of Google Analytics 4.',
  GOOGLE_ADS: 'A campaign report of Google Ads.',
  SEARCH_CONSOLE: 'Days of Google Search Console.',
  SEARCH_CONSOLE_TERMS: 'Queries or pages of Google Search Console.',
});

export const DayOrderEnum = enumOf<DayOrder>('DayOrder', 'Which comes first in a date such as 3/4/2026.', {
  DAY_FIRST: 'The day: 3 April.',
  MONTH_FIRST: 'The month: March 4.',
});

@Authenticated()
@ObjectType('RejectedMetricRow', { description: 'A row of an imported file that could not be used.' })
export class RejectedMetricRowType {
  @Field(() => Int, { description: 'On which it starts, from 1.' })
  declare line: number;

  @Field(() => String, {
    nullable: true,
    description: "The column's name as the file has it; null when the row as a whole is at fault.",
  })
  declare column: string | null;

  @Field(() => String, { description: 'Why, and what was found.' })
  declare reason: string;

  @Field(() => String, { description: 'The row as it stood, at most 500 characters.' })
  declare content: string;
}

export const RejectedMetricRowConnection = ConnectionType(RejectedMetricRowType, { name: 'RejectedMetricRow' });

@Authenticated()
@ObjectType('SearchTerm', {
  description: 'What people searched for, or the page that they were shown, over a whole export.',
})
export class SearchTermType {
  @Field(() => String, { description: 'The query or the address of the page.' })
  declare term: string;

  @Field(() => Int, { description: 'How often it was clicked.' })
  declare clicks: number;

  @Field(() => Int, { description: 'How often it was shown.' })
  declare impressions: number;

  @Field(() => Float, { nullable: true, description: 'Average place among the results, 1 is the top.' })
  declare position: number | null;
}

export const SearchTermConnection = ConnectionType(SearchTermType, { name: 'SearchTerm' });

@Key('id')
@RequiresScopes([['marketing:read']])
@ObjectType('MetricImport', { description: 'A file of figures that was read, and what became of its rows.' })
export class MetricImportType {
  @Field(() => ID, { description: 'Names it everywhere.' })
  declare id: string;

  @Field(() => String, { nullable: true, description: 'How the file was called.' })
  declare fileName: string | null;

  @Field(() => MetricFileFormatEnum, { description: 'What it was told to be by its columns.' })
  declare format: MetricFileFormat;

  @Field(() => Int, { description: 'Rows below the header but for totals: accepted, rejected and duplicates.' })
  declare rowCount: number;

  @Field(() => Int, { description: 'Rows that were used.' })
  declare acceptedCount: number;

  @Field(() => Int, { description: 'Rows that could not be used.' })
  declare rejectedCount: number;

  @Field(() => Int, { description: 'Rows that stand in the file word for word before.' })
  declare duplicateCount: number;

  @Field(() => Int, { description: 'Totals.' })
  declare skippedCount: number;

  @Field(() => Int, { description: 'Days × channels × campaigns that are new.' })
  declare inserted: number;

  @Field(() => Int, { description: 'Those that took the place of earlier figures of the same source.' })
  declare replaced: number;

  @Field(() => String, { nullable: true, description: 'First day that it has figures of, `YYYY-MM-DD`.' })
  declare firstDay: string | null;

  @Field(() => String, { nullable: true, description: 'Last day that it has figures of, `YYYY-MM-DD`.' })
  declare lastDay: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of its amounts; null without any.' })
  declare currency: string | null;

  @Field(() => [String], { description: 'What one should know of it, such as that it seems cut off.' })
  declare notices: readonly string[];

  @Field(() => Date, { description: 'When it was read.' })
  declare createdAt: Date;
}

export const MetricImportConnection = ConnectionType(MetricImportType, { name: 'MetricImport' });
