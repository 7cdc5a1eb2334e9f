import { currencyField, decimalField } from '@paissive/graphql-money';
import { Field, Float, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { lineField, optional, proseField } from '../records/input-fields.js';
import { AttributionGroupingEnum, AttributionModelEnum } from './attribution.type.js';
import type { AttributionGrouping } from './credit-journeys.js';
import { type AttributionModel, HALF_LIFE_DAYS } from './touch-weights.js';

@InputType({ description: 'What to share out, and how.' })
export class AttributionInput {
  @Field(() => AttributionModelEnum, { description: 'Which touch points a conversion is owed to.' })
  declare model: AttributionModel;

  @Field(() => Date, { description: 'Conversions from this moment on.' })
  declare from: Date;

  @Field(() => Date, { description: 'Conversions before this moment.' })
  declare until: Date;

  @Field(() => Int, { defaultValue: 30, description: 'Days before a conversion in which touch points count, 1–365.' })
  declare windowDays: number;

  @Field(() => Float, {
    defaultValue: HALF_LIFE_DAYS,
    description: 'For TIME_DECAY: days after which half is left, 0.01–365.',
  })
  declare halfLifeDays: number;

  @Field(() => AttributionGroupingEnum, { defaultValue: 'CHANNEL', description: 'What credit goes to.' })
  declare grouping: AttributionGrouping;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the revenue; needed when there are several.' })
  declare currency?: string | null;
}

@InputType({ description: 'A contact of somebody with a channel.' })
export class TouchPointInput {
  @Field(() => String, { description: 'Your id of the person. It is kept as a hash only.' })
  declare personId: string;

  @Field(() => Date, { description: 'When it was.' })
  declare occurredAt: Date;

  @Field(() => String, { description: 'Through what, for example `google / cpc`.' })
  declare channel: string;

  @Field(() => String, { nullable: true, description: 'Of which campaign.' })
  declare campaignName?: string | null;
}

@InputType({ description: 'Somebody did what they should.' })
export class ConversionInput {
  @Field(() => String, { description: 'Your id of the person. It is kept as a hash only.' })
  declare personId: string;

  @Field(() => Date, { description: 'When it was.' })
  declare occurredAt: Date;

  @Field(() => String, { nullable: true, description: 'What it brought, decimal text.' })
  declare revenue?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the revenue.' })
  declare currency?: string | null;
}

@InputType({ description: 'Touch points and conversions. What was told before changes nothing.' })
export class RecordTouchPointsInput {
  @Field(() => [TouchPointInput], { description: 'At most 1,000.' })
  declare touchPoints: TouchPointInput[];

  @Field(() => [ConversionInput], { description: 'At most 1,000.' })
  declare conversions: ConversionInput[];
}

@InputType({ description: 'A table of events: one row for each touch point or conversion.' })
export class ImportTouchPointsInput {
  @Field(() => String, {
    description:
      'All of it, at most 10,000,000 characters. Columns in any order: person, time, channel, campaign, event, revenue, currency.',
  })
  declare content: string;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of revenue in rows that do not say.' })
  declare currency?: string | null;
}

const MAX_ITEMS = 1_000;
const personId = lineField(300);
const conversion = z
  .object({
    personId,
    occurredAt: z.date(),
    revenue: optional(decimalField({ minimum: 0, maximum: 1e12 }), null),
    currency: optional(currencyField(), null),
  })
  .refine(({ revenue, currency }) => (revenue === null) === (currency === null), {
    path: ['currency'],
    message: 'Give revenue and currency together.',
  });

export const attributionSchema = z
  .object({
    model: z.enum(AttributionModelEnum),
    from: z.date(),
    until: z.date(),
    windowDays: z.int().min(1).max(365),
    halfLifeDays: z.number().min(0.01).max(365),
    grouping: z.enum(AttributionGroupingEnum),
    currency: optional(currencyField(), null),
  })
  .refine(({ from, until }) => until > from, { path: ['until'], message: 'The time must end after it begins.' });

export const recordTouchPointsSchema = z.object({
  touchPoints: z
    .array(
      z.object({
        personId,
        occurredAt: z.date(),
        channel: lineField(300),
        campaignName: optional(proseField(300), ''),
      }),
    )
    .max(MAX_ITEMS, 'Give at most 1,000 touch points at once.'),
  conversions: z.array(conversion).max(MAX_ITEMS, 'Give at most 1,000 conversions at once.'),
});

export const importTouchPointsSchema = z.object({
  content: z.string().max(10_000_000, 'A file can have 10,000,000 characters.'),
  currency: optional(currencyField(), null),
});
