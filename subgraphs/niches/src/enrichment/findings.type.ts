import { Authenticated, enumOf } from '@paissive/graphql-kit';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { NumberRangeType } from '../keywords/keyword.type.js';
import type {
  AppliedAssumption,
  BarrierKind,
  CompetitorSign,
  Level,
  RemarkTopic,
  RevenueMethod,
} from './enrichment.js';
import { MoneyRangeType, RuleSourceType, StatementBasisType } from './statement-basis.type.js';

export const FindingLevelEnum = enumOf<Level>('FindingLevel', 'How much of something there is.', {
  LOW: 'Little.',
  MEDIUM: 'Some.',
  HIGH: 'Much.',
});

export const RevenueMethodEnum = enumOf<RevenueMethod>('RevenueMethod', 'How a revenue was reckoned.', {
  SALES: 'Searches × share that visits × share that buys × price.',
  CLICK_VALUE: 'Searches × share that visits × price of a click: what the same visits cost as advertisements.',
});

export const RevenueAssumptionKindEnum = enumOf<AppliedAssumption['kind']>(
  'RevenueAssumptionKind',
  'What a revenue rests on besides the data.',
  {
    CLICK_THROUGH: 'Share of the searches that visits the site.',
    CONVERSION: 'Share of the visits that buys.',
    PRICE: 'What a customer pays.',
  },
);

export const CompetitorSignEnum = enumOf<CompetitorSign>('CompetitorSign', 'How searchers name somebody.', {
  ALTERNATIVE: '“Alternative to …”.',
  COMPARED: '“… vs …”.',
  PRICED: '“… pricing”, “… reviews”, “… coupon”.',
  SITE: '“… login”.',
});

export const EntryBarrierKindEnum = enumOf<BarrierKind>('EntryBarrierKind', 'What keeps newcomers out.', {
  RANKING: 'How hard it is to be found.',
  ADVERTISERS: 'How many advertise.',
  BRANDS: 'How many search for a certain name.',
  CLICK_PRICE: 'What a visitor costs.',
  OTHER: 'Something that a model names.',
});

export const EnrichmentRemarkTopicEnum = enumOf<RemarkTopic>('EnrichmentRemarkTopic', 'What a model writes about.', {
  SUMMARY: 'The niche as a whole.',
  PROBLEM: 'What troubles those who search.',
});

@Authenticated()
@ObjectType('MarketSize', { description: 'How many searches there are: what was counted, not people.' })
export class MarketSizeType {
  @Field(() => NumberRangeType, { nullable: true, description: 'Searches in an average month; null when unknown.' })
  declare searchesPerMonth: NumberRangeType | null;

  @Field(() => NumberRangeType, { nullable: true, description: 'Twelve of these; null when unknown.' })
  declare searchesPerYear: NumberRangeType | null;

  @Field(() => MoneyRangeType, {
    nullable: true,
    description: 'What all clicks of a month would cost as advertisements; null when unknown.',
  })
  declare advertisingPerMonth: MoneyRangeType | null;

  @Field(() => String, { nullable: true, description: 'Why it is unknown; null when it is known.' })
  declare unknownReason: string | null;

  @Field(() => StatementBasisType, { nullable: true, description: 'How we know; null when it is unknown.' })
  declare basis: StatementBasisType | null;
}

@Authenticated()
@ObjectType('RevenueAssumption', { description: 'Something assumed, as it was reckoned with.' })
export class RevenueAssumptionType {
  @Field(() => RevenueAssumptionKindEnum, { description: 'What.' })
  declare kind: AppliedAssumption['kind'];

  @Field(() => Float, { description: 'The lower bound; a share of 1, or an amount in `currency`.' })
  declare low: number;

  @Field(() => Float, { description: 'The upper bound.' })
  declare high: number;

  @Field(() => String, { nullable: true, description: 'ISO 4217; null for shares.' })
  declare currency: string | null;

  @Field(() => Boolean, { description: 'Whether it is a published figure rather than one that was given.' })
  declare isDefault: boolean;

  @Field(() => RuleSourceType, { nullable: true, description: 'Where it was published; null for one that was given.' })
  declare source: RuleSourceType | null;
}

@Authenticated()
@ObjectType('RevenueRange', {
  description: 'What one site that searchers find can take in a month, from the worst of every bound to the best.',
})
export class RevenueRangeType {
  @Field(() => RevenueMethodEnum, { nullable: true, description: 'How it was reckoned; null when it is unknown.' })
  declare method: RevenueMethod | null;

  @Field(() => MoneyRangeType, { nullable: true, description: 'A month; null when unknown.' })
  declare perMonth: MoneyRangeType | null;

  @Field(() => [RevenueAssumptionType], { description: 'What it assumes; at most three.' })
  declare assumptions: RevenueAssumptionType[];

  @Field(() => String, { nullable: true, description: 'Why it is unknown; null when it is known.' })
  declare unknownReason: string | null;

  @Field(() => StatementBasisType, { nullable: true, description: 'How we know; null when it is unknown.' })
  declare basis: StatementBasisType | null;
}

@Authenticated()
@ObjectType('Competitor', { description: 'Somebody, or something, that searchers compare with or look for by name.' })
export class CompetitorType {
  @Field(() => String, {
    description: 'As searchers write it, in lower case; as the model writes it where one named it.',
  })
  declare name: string;

  @Field(() => [CompetitorSignEnum], { description: 'How searchers name it; empty for one that a model named.' })
  declare signs: CompetitorSign[];

  @Field(() => NumberRangeType, {
    nullable: true,
    description: 'Searches a month of the keywords that name it; null when unknown.',
  })
  declare searchesPerMonth: NumberRangeType | null;

  @Field(() => String, { nullable: true, description: 'What a model says of it; null for one that searchers name.' })
  declare note: string | null;

  @Field(() => StatementBasisType, { description: 'How we know.' })
  declare basis: StatementBasisType;
}

@Authenticated()
@ObjectType('CompetitorFindings', { description: 'Who is there already.' })
export class CompetitorFindingsType {
  @Field(() => [CompetitorType], { description: 'The most searched first, then those that a model names; at most 16.' })
  declare items: CompetitorType[];

  @Field(() => String, { nullable: true, description: 'Why rules find none; null when they find some.' })
  declare noneBecause: string | null;
}

@Authenticated()
@ObjectType('AudienceSegment', { description: 'For whom or for what it is.' })
export class AudienceSegmentType {
  @Field(() => String, { description: 'As searchers say it.' })
  declare name: string;

  @Field(() => Float, { nullable: true, description: 'Share of the searches, 0–1; null for one that a model named.' })
  declare share: number | null;

  @Field(() => String, { nullable: true, description: 'What a model says of them; null for one that searchers name.' })
  declare note: string | null;

  @Field(() => StatementBasisType, { description: 'How we know.' })
  declare basis: StatementBasisType;
}

@Authenticated()
@ObjectType('AudienceFindings', { description: 'For whom or for what it is.' })
export class AudienceFindingsType {
  @Field(() => [AudienceSegmentType], { description: 'The largest share first, then those of a model; at most 14.' })
  declare items: AudienceSegmentType[];

  @Field(() => String, { nullable: true, description: 'Why rules find none; null when they find some.' })
  declare noneBecause: string | null;
}

@Authenticated()
@ObjectType('ProblemSeverity', { description: 'How much it presses, as the words of the searches tell.' })
export class ProblemSeverityType {
  @Field(() => FindingLevelEnum, { nullable: true, description: 'Null when unknown.' })
  declare level: Level | null;

  @Field(() => Int, { nullable: true, description: '0–100; null when unknown.' })
  declare points: number | null;

  @Field(() => String, { nullable: true, description: 'What that means; null when unknown.' })
  declare explanation: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is unknown; null when it is known.' })
  declare unknownReason: string | null;

  @Field(() => StatementBasisType, { nullable: true, description: 'How we know; null when it is unknown.' })
  declare basis: StatementBasisType | null;
}

@Authenticated()
@ObjectType('EntryBarrier', { description: 'Something that stands in the way of a newcomer.' })
export class EntryBarrierType {
  @Field(() => EntryBarrierKindEnum, { description: 'What.' })
  declare kind: BarrierKind;

  @Field(() => FindingLevelEnum, { nullable: true, description: 'How high; null for one that a model names.' })
  declare level: Level | null;

  @Field(() => String, { description: 'What that means.' })
  declare explanation: string;

  @Field(() => StatementBasisType, { description: 'How we know.' })
  declare basis: StatementBasisType;
}

@Authenticated()
@ObjectType('BarrierFindings', { description: 'What stands in the way of a newcomer.' })
export class BarrierFindingsType {
  @Field(() => FindingLevelEnum, {
    nullable: true,
    description: 'The highest of those that are measured; null when unknown.',
  })
  declare level: Level | null;

  @Field(() => [EntryBarrierType], { description: 'Each of them, those of a model last; at most ten.' })
  declare items: EntryBarrierType[];

  @Field(() => String, { nullable: true, description: 'Why rules find none; null when they find some.' })
  declare noneBecause: string | null;
}

@Authenticated()
@ObjectType('FollowUp', { description: 'Something to find out or do next.' })
export class FollowUpType {
  @Field(() => String, { description: 'What.' })
  declare step: string;

  @Field(() => String, { description: 'Why.' })
  declare reason: string;

  @Field(() => StatementBasisType, { description: 'Who says so.' })
  declare basis: StatementBasisType;
}

@Authenticated()
@ObjectType('EnrichmentRemark', { description: 'What a model says in prose. Nobody checked it.' })
export class EnrichmentRemarkType {
  @Field(() => EnrichmentRemarkTopicEnum, { description: 'About what.' })
  declare topic: RemarkTopic;

  @Field(() => String, { description: 'The text, plain.' })
  declare text: string;

  @Field(() => StatementBasisType, { description: 'Who says so.' })
  declare basis: StatementBasisType;
}
