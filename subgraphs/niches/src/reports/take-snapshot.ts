import type { Analysis } from '../analyses/analysis.js';
import type { Enrichment } from '../enrichment/enrichment.js';
import type { KeywordImport } from '../imports/keyword-import.js';
import { differencesBetween } from '../opportunities/differences-between.js';
import type { Opportunity, OpportunityKeyword } from '../opportunities/opportunity.js';
import type { ReportSection } from './report.js';
import {
  REPORT_SNAPSHOT_FORMAT,
  type ReportedOpportunity,
  type ReportSnapshot,
  type ReportSource,
} from './report-snapshot.js';

/** All that a snapshot is taken of. */
export interface SnapshotMaterial {
  readonly title: string;
  readonly createdAt: Date;
  readonly sections: ReadonlySet<ReportSection>;
  readonly opportunities: readonly OpportunityMaterial[];
  /** The analyses of the opportunities, with what each analysed; null where that is gone. */
  readonly sources: readonly { readonly analysis: Analysis; readonly keywordImport: KeywordImport | null }[];
}

export interface OpportunityMaterial {
  readonly opportunity: Opportunity;
  /** The most searched ones. */
  readonly keywords: readonly OpportunityKeyword[];
  /** Null where it was not asked for. */
  readonly enrichment: Enrichment | null;
}

/** The numbers as they are now, with nothing of what was not asked for. */
export function takeSnapshot({ title, createdAt, sections, ...material }: SnapshotMaterial): ReportSnapshot {
  const opportunities = material.opportunities.map(({ opportunity }) => opportunity);
  const compares = sections.has('COMPARISON') && opportunities.length > 1;
  return {
    format: REPORT_SNAPSHOT_FORMAT,
    title,
    createdAt: createdAt.toISOString(),
    opportunities: material.opportunities.map((each) => reportedOpportunity(each, sections)),
    differences: compares ? differencesBetween(opportunities) : null,
    sources: material.sources.map(reportSource),
  };
}

function reportedOpportunity(
  { opportunity, keywords, enrichment }: OpportunityMaterial,
  sections: ReadonlySet<ReportSection>,
): ReportedOpportunity {
  return {
    id: opportunity.id,
    name: opportunity.name,
    rank: opportunity.rank,
    score: opportunity.score,
    confidence: opportunity.confidence,
    sourceId: opportunity.analysisId,
    keywordCount: opportunity.keywordCount,
    monthlySearches: opportunity.monthlySearches,
    costPerClick: opportunity.costPerClick,
    currency: opportunity.currency,
    advertisingCompetition: opportunity.advertisingCompetition,
    keywordDifficulty: opportunity.keywordDifficulty,
    intent: opportunity.intent,
    foundAt: opportunity.createdAt.toISOString(),
    factors: sections.has('SCORES') ? opportunity.factors : null,
    trend: sections.has('TREND') ? opportunity.trend : null,
    history: sections.has('TREND') ? opportunity.history : null,
    keywords: sections.has('KEYWORDS') ? keywords : null,
    nextSteps: sections.has('NEXT_STEPS') ? opportunity.nextSteps : null,
    enrichment,
  };
}

function reportSource({ analysis, keywordImport }: SnapshotMaterial['sources'][number]): ReportSource {
  return {
    id: analysis.id,
    analysisName: analysis.name,
    analyzedAt: analysis.finishedAt?.toISOString() ?? null,
    fileName: keywordImport?.fileName ?? null,
    fileFormat: keywordImport?.format ?? null,
    importedAt: keywordImport?.createdAt.toISOString() ?? null,
    acceptedRows: keywordImport?.acceptedCount ?? null,
    rejectedRows: keywordImport?.rejectedCount ?? null,
    firstMonth: keywordImport?.firstMonth ?? null,
    lastMonth: keywordImport?.lastMonth ?? null,
  };
}
