import type { Analysis } from '../analyses/analysis.js';
import type { Opportunity } from '../opportunities/opportunity.js';
import type { AnalysisVersion, OpportunityVersion, VersionKind } from './opportunity-version.js';

/** One result of an analysis with all that belongs to it. */
export interface AnalysisResult {
  /** As it is with the result. */
  readonly analysis: Analysis;
  readonly kind: VersionKind;
  /** By rank. */
  readonly found: readonly Opportunity[];
  /** Those that the result before had and this one has not. */
  readonly gone: readonly Opportunity[];
  /** Why opportunities came or went, by id. */
  readonly notes: ReadonlyMap<string, string>;
  readonly at: Date;
}

/** The result as it is kept when later ones have replaced it. */
export function versionsOf({ analysis, kind, found, gone, notes, at: createdAt }: AnalysisResult): {
  result: AnalysisVersion;
  opportunities: OpportunityVersion[];
} {
  const { id: analysisId, workspaceId, version, importId, weights } = analysis;
  const about = { workspaceId, analysisId, version, kind, createdAt };
  return {
    result: { ...about, importId, weights, opportunityCount: found.length },
    opportunities: [...found, ...gone].map((opportunity) => ({
      ...about,
      opportunityId: opportunity.id,
      isFound: opportunity.goneAt === null,
      note: notes.get(opportunity.id) ?? null,
      name: opportunity.name,
      rank: opportunity.rank,
      score: opportunity.score,
      confidence: opportunity.confidence,
      factors: opportunity.factors.map(({ kind: factor, value, weight, effectiveWeight, contribution }) => ({
        kind: factor,
        value,
        weight,
        effectiveWeight,
        contribution,
      })),
      monthlySearches: opportunity.monthlySearches,
      keywordCount: opportunity.keywordCount,
      verdict: opportunity.trend.verdict,
      slopePerYear: opportunity.trend.slopePerYear,
    })),
  };
}
