import { Authenticated } from '@paissive/graphql-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import type { TargetMetric } from './campaign.js';
import { TargetMetricEnum } from './campaign-enums.type.js';

@Authenticated()
@ObjectType('PerformanceFigures', {
  description: 'Figures that belong together. Null where no source tells, or where nothing can be divided by.',
})
export class PerformanceFiguresType {
  @Field(() => Int, { nullable: true, description: 'How often it was seen.' })
  declare impressions: number | null;

  @Field(() => Int, { nullable: true, description: 'How often it was clicked.' })
  declare clicks: number | null;

  @Field(() => String, { nullable: true, description: 'How often people did what they should, decimal text.' })
  declare conversions: string | null;

  @Field(() => String, { nullable: true, description: 'What it cost, decimal text.' })
  declare cost: string | null;

  @Field(() => String, { nullable: true, description: 'What it earned, decimal text.' })
  declare revenue: string | null;

  @Field(() => String, { nullable: true, description: 'clicks ÷ impressions; 0.02 is 2 %.' })
  declare clickThroughRate: string | null;

  @Field(() => String, { nullable: true, description: 'cost ÷ clicks.' })
  declare costPerClick: string | null;

  @Field(() => String, { nullable: true, description: 'cost ÷ conversions.' })
  declare costPerAcquisition: string | null;

  @Field(() => String, { nullable: true, description: 'conversions ÷ clicks.' })
  declare conversionRate: string | null;

  @Field(() => String, { nullable: true, description: '(revenue − cost) ÷ cost; 1 is 100 %.' })
  declare returnOnInvestment: string | null;
}

@Authenticated()
@ObjectType('ChannelPerformance', { description: 'What a channel brought.' })
export class ChannelPerformanceType {
  @Field(() => String, { description: 'As its source calls it, for example `google / cpc` or `EMAIL`.' })
  declare channel: string;

  @Field(() => PerformanceFiguresType, { description: 'Its figures.' })
  declare figures: PerformanceFiguresType;
}

@Authenticated()
@ObjectType('DayPerformance', { description: 'What a day brought.' })
export class DayPerformanceType {
  @Field(() => String, { description: '`YYYY-MM-DD`.' })
  declare date: string;

  @Field(() => PerformanceFiguresType, { description: 'Its figures.' })
  declare figures: PerformanceFiguresType;
}

@Authenticated()
@ObjectType('TargetProgress', { description: 'A target beside what there is.' })
export class TargetProgressType {
  @Field(() => TargetMetricEnum, { description: 'What is measured.' })
  declare metric: TargetMetric;

  @Field(() => String, { description: 'What there should be, decimal text.' })
  declare target: string;

  @Field(() => String, { nullable: true, description: 'What there is, decimal text; null while unknown.' })
  declare actual: string | null;

  @Field(() => String, { nullable: true, description: 'actual ÷ target; 1 is reached.' })
  declare share: string | null;
}

@Authenticated()
@ObjectType('CampaignPerformance', { description: 'What a campaign brought, added up from all sources.' })
export class CampaignPerformanceType {
  @Field(() => String, { nullable: true, description: 'ISO 4217 code of all amounts; null where there are none.' })
  declare currency: string | null;

  @Field(() => PerformanceFiguresType, { description: 'Everything together.' })
  declare totals: PerformanceFiguresType;

  @Field(() => [ChannelPerformanceType], { description: 'By channel, in the order of their names.' })
  declare byChannel: ChannelPerformanceType[];

  @Field(() => [DayPerformanceType], { description: 'By day, oldest first; days without figures are left out.' })
  declare byDay: DayPerformanceType[];

  @Field(() => [TargetProgressType], { description: "The campaign's targets beside what there is." })
  declare targets: TargetProgressType[];

  @Field(() => String, { nullable: true, description: 'Share of the budget that is spent; 1 is all of it.' })
  declare budgetSpent: string | null;

  @Field(() => [String], { description: 'What to know before relying on the figures, such as amounts left out.' })
  declare notices: string[];
}
