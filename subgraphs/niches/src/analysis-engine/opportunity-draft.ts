/** What an analysis yields: plain values that mirror `schema/niches.graphql`, without ids and timestamps. */
export interface OpportunityDraft {
  /** Names the cluster by its content: the same keywords give the same key in every run. Unique within an analysis. */
  key: string;
  name: string;
  /** Place from 1; no two share one. */
  rank: number;
  /** 0–100. */
  score: number;
  /** 0–1. */
  confidence: number;
  /** All five, in the order of `ScoreFactorKind`. */
  factors: ScoreFactorDraft[];
  trend: TrendDraft;
  keywordCount: number;
  /** Keywords that the score rests on: of the facts, the one known for most. */
  keywordsWithData: number;
  monthlySearches: NumberRange | null;
  /** Decimal text in `currency`. */
  costPerClick: string | null;
  currency: string | null;
  advertisingCompetition: number | null;
  keywordDifficulty: number | null;
  intent: SearchIntent | null;
  /** Why the intent is this; null where it is unknown. */
  intentEvidence: IntentEvidence | null;
  /** Oldest first, at most 240 months. Empty where the file has only a relative history. */
  history: MonthlySearches[];
  /** Most searched first. */
  keywords: OpportunityKeyword[];
  /** Most useful first. */
  nextSteps: string[];
}

export type SearchIntent = 'INFORMATIONAL' | 'NAVIGATIONAL' | 'COMMERCIAL' | 'TRANSACTIONAL';
/** Who told the intent of a keyword. */
export type IntentSource = 'FILE' | 'WORDS';

/** What the intent of an opportunity rests on. */
export interface IntentEvidence {
  /** Shares of the searches whose intent is known, largest first, without those that nobody has. */
  shares: { intent: SearchIntent; share: number }[];
  /** Share of the searches whose intent is known. */
  coverage: number;
  /** Share of the known ones that the file itself tells. */
  fileShare: number;
  /** Words that told the main intent, those of most searches first; empty where the file told it. */
  words: string[];
  /** In a sentence. */
  explanation: string;
}

export type TrendVerdict = 'RISING' | 'FALLING' | 'STEADY' | 'CANNOT_TELL';

/** In the order in which factors are listed. */
export const scoreFactorKinds = ['DEMAND', 'COMPETITION', 'TREND', 'MONETIZATION', 'RESOURCES'] as const;
export type ScoreFactorKind = (typeof scoreFactorKinds)[number];

/** A number known only within bounds; `low === high` where it is exact. */
export interface NumberRange {
  low: number;
  high: number;
}

export interface MonthlySearches {
  /** `YYYY-MM`. */
  month: string;
  searches: number;
}

export interface OpportunityKeyword {
  /** As it stands in the file. */
  text: string;
  /** Line in the file, from 1. */
  line: number;
  monthlySearches: NumberRange | null;
  /** 0–1. */
  advertisingCompetition: number | null;
  /** 0–100. */
  keywordDifficulty: number | null;
  /** Decimal text. */
  costPerClick: string | null;
  intent: SearchIntent | null;
  /** Null where the intent is unknown. */
  intentSource: IntentSource | null;
}

export interface TrendDraft {
  verdict: TrendVerdict;
  /** Change a year as a fraction of the typical month. */
  slopePerYear: number | null;
  slopeInterval: NumberRange | null;
  pValue: number | null;
  method: string;
  seasonalStrength: number | null;
  monthsObserved: number;
  explanation: string;
}

export interface ScoreFactorDraft {
  kind: ScoreFactorKind;
  /** 0–100, higher is better; null = unknown. */
  value: number | null;
  /** 0–1: how much of the data it rests on is there, and how exact that is; 0 where the value is unknown. */
  precision: number;
  /** Share of 1. */
  weight: number;
  /** Share of 1 after unknown factors are left out. */
  effectiveWeight: number;
  /** Points of the score. */
  contribution: number;
  formula: string;
  evidence: Evidence[];
  improvement: string;
}

export interface Evidence {
  label: string;
  value: string;
  source: string;
}

/** How much each factor counts; only the ratios matter. */
export interface ScoreWeights {
  demand: number;
  competition: number;
  trend: number;
  monetization: number;
  resources: number;
}

export interface AnalysisCounts {
  rows: number;
  keywords: number;
  duplicates: number;
  clusters: number;
  opportunities: number;
}

/** The stages the engine itself goes through; `QUEUED` and `DONE` belong to whoever runs it. */
export type AnalysisEngineStage =
  | 'PARSE'
  | 'NORMALISE'
  | 'DEDUPLICATE'
  | 'CLUSTER'
  | 'INTENT'
  | 'TREND'
  | 'SCORE'
  | 'OPPORTUNITIES';

export interface AnalysisProgressUpdate {
  stage: AnalysisEngineStage;
  /** 0–100 over all stages, never falling. */
  percent: number;
  counts: AnalysisCounts;
  message: string;
}

/** The ranked result of one run. */
export interface AnalysisOutcome {
  /** By rank; empty when the source held no keyword. */
  opportunities: OpportunityDraft[];
  counts: AnalysisCounts;
  /** What the reader should know about the run as a whole. */
  notices: string[];
}
