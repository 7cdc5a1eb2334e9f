import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { MoneyType } from '@paissive/graphql-money';
import type { Money } from '@paissive/money';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { RejectedMetricRowType } from '../imports/metric-import.type.js';
import type { AttributionGrouping } from './credit-journeys.js';
import type { AttributionModel } from './touch-weights.js';

export const AttributionModelEnum = enumOf<AttributionModel>(
  'AttributionModel',
  'Which touch points a conversion is owed to.',
  {
    FIRST_TOUCH: 'To the first.',
    LAST_TOUCH: 'To the last.',
    LAST_NON_DIRECT: 'To the last that is not direct; to the last when all are.',
    LINEAR: 'To all alike.',
    TIME_DECAY: 'To those near the conversion more: half as much for every half-life before.',
    POSITION_BASED: '40 % to the first, 40 % to the last, 20 % to those between.',
    MARKOV:
      'To each channel by how many conversions would be lost without it (removal effect in a Markov chain of all journeys).',
  },
);

export const AttributionGroupingEnum = enumOf<AttributionGrouping>('AttributionGrouping', 'What credit goes to.', {
  CHANNEL: 'Channels as a whole.',
  CAMPAIGN: 'Campaigns on channels.',
});

@Authenticated()
@ObjectType('AttributionCredit', { description: 'What a channel or a campaign is owed.' })
export class AttributionCreditType {
  @Field(() => String, { description: 'The channel.' })
  declare channel: string;

  @Field(() => String, {
    nullable: true,
    description: 'The campaign, empty for none; null when credit goes to channels.',
  })
  declare campaignName: string | null;

  @Field(() => String, {
    description: 'Conversions, decimal text with at most six places; all of them add up exactly.',
  })
  declare conversions: string;

  @Field(() => MoneyType, { nullable: true, description: 'Revenue; all of it adds up to the cent. Null without any.' })
  declare revenue: Money | null;
}

@Authenticated()
@ObjectType('ConversionPath', { description: 'A way that people took to a conversion.' })
export class ConversionPathType {
  @Field(() => [String], { description: 'Channels one after another, repetitions in one; the last 20 of longer ways.' })
  declare channels: readonly string[];

  @Field(() => Int, { description: 'Conversions at its end.' })
  declare conversions: number;

  @Field(() => MoneyType, { nullable: true, description: 'Their revenue; null without a currency.' })
  declare revenue: Money | null;

  @Field(() => Float, { description: 'Days from the first touch point to the conversion, on average.' })
  declare averageDays: number;

  @Field(() => Float, { description: 'Touch points, on average.' })
  declare averageTouches: number;
}

@Authenticated()
@ObjectType('Attribution', { description: 'What the conversions of a time are owed to.' })
export class AttributionType {
  @Field(() => Int, { description: 'Conversions of the time.' })
  declare conversionCount: number;

  @Field(() => MoneyType, { nullable: true, description: 'Their revenue; null without any.' })
  declare revenue: Money | null;

  @Field(() => [AttributionCreditType], {
    description: 'The largest credit first. With the unattributed they add up to all.',
  })
  declare credits: readonly AttributionCreditType[];

  @Field(() => Int, { description: 'Conversions without a touch point in the window.' })
  declare unattributedCount: number;

  @Field(() => MoneyType, { nullable: true, description: 'Their revenue; null without any.' })
  declare unattributedRevenue: Money | null;

  @Field(() => [ConversionPathType], { description: 'The 50 commonest ways to a conversion.' })
  declare paths: readonly ConversionPathType[];

  @Field(() => [String], { description: 'What one should know of the figures.' })
  declare notices: readonly string[];
}

@Authenticated()
@ObjectType('TouchPointReceipt', { description: 'What became of touch points and conversions that were told.' })
export class TouchPointReceiptType {
  @Field(() => Int, { description: 'Touch points that are new.' })
  declare touchPointCount: number;

  @Field(() => Int, { description: 'Conversions that are new.' })
  declare conversionCount: number;

  @Field(() => Int, { description: 'Those that were told before.' })
  declare duplicateCount: number;
}

@Authenticated()
@ObjectType('TouchPointImport', { description: 'What became of a file of touch points.' })
export class TouchPointImportType {
  @Field(() => TouchPointReceiptType, { description: 'What was new.' })
  declare receipt: TouchPointReceiptType;

  @Field(() => Int, { description: 'Rows below the header: touch points, conversions and rejected ones.' })
  declare rowCount: number;

  @Field(() => Int, { description: 'Rows that could not be used.' })
  declare rejectedCount: number;

  @Field(() => [RejectedMetricRowType], { description: 'The first 100 of them.' })
  declare rejectedRows: readonly RejectedMetricRowType[];
}
