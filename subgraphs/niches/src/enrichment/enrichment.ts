import type { Evidence, NumberRange } from '../analysis-engine/opportunity-draft.js';

/** Something published that a rule rests on. */
export interface RuleSource {
  readonly title: string;
  readonly url: string;
}

/** How a rule came to a statement: its formula with the numbers put in, and what it read. */
export interface RuleBasis {
  readonly kind: 'RULE';
  readonly formula: string;
  readonly evidence: readonly Evidence[];
  /** Published figures that the formula uses; empty where its thresholds are our own. */
  readonly sources: readonly RuleSource[];
}

/** A model said so. Nobody checked it. */
export interface ModelBasis {
  readonly kind: 'MODEL';
  readonly model: string;
  readonly version: string;
}

export type Basis = RuleBasis | ModelBasis;

/** Something that can be known or not; what is not known says why, and is never 0. */
export type Finding<Value> =
  | { readonly isKnown: true; readonly value: Value; readonly basis: RuleBasis }
  | { readonly isKnown: false; readonly reason: string };

export interface MarketSize {
  readonly searchesPerMonth: NumberRange;
  readonly searchesPerYear: NumberRange;
  /** What all clicks would cost as advertisements; null where prices or their currency are unknown. */
  readonly advertisingPerMonth: MoneyRange | null;
}

/** Decimal text, rounded to two significant digits: the bounds are estimates. */
export interface MoneyRange {
  readonly low: string;
  readonly high: string;
  readonly currency: string;
}

/** From sales at a price, or from what the same visits cost as advertisements. */
export type RevenueMethod = 'SALES' | 'CLICK_VALUE';

export interface RevenueRange {
  readonly method: RevenueMethod;
  readonly perMonth: MoneyRange;
  readonly assumptions: readonly AppliedAssumption[];
}

/** What the revenue assumes, as it was reckoned with. */
export interface AppliedAssumption {
  readonly kind: 'CLICK_THROUGH' | 'CONVERSION' | 'PRICE';
  readonly low: number;
  readonly high: number;
  /** Null for shares of 1. */
  readonly currency: string | null;
  /** False where somebody gave it. */
  readonly isDefault: boolean;
  readonly source: RuleSource | null;
}

export type CompetitorSign = 'ALTERNATIVE' | 'COMPARED' | 'PRICED' | 'SITE';

export interface Competitor {
  readonly name: string;
  /** How searchers name it; empty for one that a model named. */
  readonly signs: readonly CompetitorSign[];
  /** Of the keywords that name it; null where no volume is known, or a model named it. */
  readonly searchesPerMonth: NumberRange | null;
  readonly note: string | null;
  readonly basis: Basis;
}

export interface AudienceSegment {
  /** As searchers say it. */
  readonly name: string;
  /** Share of the searches; null for one that a model named. */
  readonly share: number | null;
  readonly note: string | null;
  readonly basis: Basis;
}

export type Level = 'LOW' | 'MEDIUM' | 'HIGH';

export interface ProblemSeverity {
  readonly level: Level;
  /** 0–100. */
  readonly points: number;
  readonly explanation: string;
}

export type BarrierKind = 'RANKING' | 'ADVERTISERS' | 'BRANDS' | 'CLICK_PRICE' | 'OTHER';

export interface EntryBarrier {
  readonly kind: BarrierKind;
  readonly level: Level | null;
  readonly explanation: string;
  readonly basis: Basis;
}

/** Something to find out or do next, and why. */
export interface FollowUp {
  readonly step: string;
  readonly reason: string;
  readonly basis: Basis;
}

/** A list that may be empty for a reason. */
export interface Found<Item> {
  readonly items: readonly Item[];
  /** Why there is none; null where there is one. */
  readonly noneBecause: string | null;
}

/** What is said of an opportunity beyond its score. Always there, because rules need nothing but the keywords. */
export interface Enrichment {
  readonly marketSize: Finding<MarketSize>;
  readonly revenueRange: Finding<RevenueRange>;
  readonly competitors: Found<Competitor>;
  readonly audience: Found<AudienceSegment>;
  readonly problemSeverity: Finding<ProblemSeverity>;
  readonly entryBarriers: Found<EntryBarrier>;
  /** The highest of the known barriers. */
  readonly barrierLevel: Level | null;
  readonly followUps: readonly FollowUp[];
  /** In prose; only a model writes some. */
  readonly remarks: readonly Remark[];
}

export type RemarkTopic = 'SUMMARY' | 'PROBLEM';

export interface Remark {
  readonly topic: RemarkTopic;
  readonly text: string;
  readonly basis: ModelBasis;
}

/** A range that somebody assumes. */
export interface AssumedRange {
  readonly low: number;
  readonly high: number;
}

/** What to reckon the revenue with; what is left out is taken from the published figures. */
export interface RevenueAssumptions {
  /** Share of the searches that visit the site, 0–1. */
  readonly clickThrough?: AssumedRange | undefined;
  /** Share of the visits that buy, 0–1. Only with a price. */
  readonly conversion?: AssumedRange | undefined;
  /** What a customer pays in a month, or once. */
  readonly price?: (AssumedRange & { readonly currency: string }) | undefined;
}
