/** Why a row was left out. */
export interface Rejection {
  line: number;
  column: string | null;
  reason: string;
}

export type FactorName = 'demand' | 'competition' | 'trend' | 'monetization' | 'resources';

/** A ranked niche as the terminal shows it. */
export interface RankedNiche {
  name: string;
  score: number;
  confidence: number;
  /** Most searched first. */
  keywords: string[];
  /** 0–100; null = unknown. */
  factors: Record<FactorName, number | null>;
  trend: { verdict: string; slopePerYear: number | null; pValue: number | null };
  /** For the table and the report. */
  details: {
    monthlySearches: { low: number; high: number } | null;
    costPerClick: string | null;
    currency: string | null;
    explanation: string;
    nextSteps: string[];
    history: { month: string; searches: number }[];
    factors: { kind: string; value: number | null; formula: string; improvement: string }[];
  };
}

/** Everything the job yields. */
export interface AnalysisResult {
  import: {
    format: string;
    recognition: string;
    rows: number;
    accepted: number;
    rejected: Rejection[];
    notices: string[];
  };
  opportunities: RankedNiche[];
  elapsedMs: number;
}

/** The object that `--json` prints. */
export function toJson({ import: read, opportunities, elapsedMs }: AnalysisResult): string {
  return JSON.stringify({
    import: {
      format: read.format,
      rows: read.rows,
      accepted: read.accepted,
      rejected: read.rejected,
      notices: read.notices,
    },
    opportunities: opportunities.map(({ details: _details, ...niche }) => niche),
    elapsedMs: Math.round(elapsedMs),
  });
}
