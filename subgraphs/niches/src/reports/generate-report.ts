import type { AnalysisRepository } from '../analyses/analysis.repository.js';
import { readEnrichment } from '../enrichment/read-enrichment.js';
import { MAX_READ_KEYWORDS } from '../enrichment/rules/enrich-by-rules.js';
import type { ModelEnrichmentRepository } from '../enrichment/runs/model-enrichment.repository.js';
import type { KeywordImportRepository } from '../imports/keyword-import.repository.js';
import type { Opportunity, OpportunityKeyword } from '../opportunities/opportunity.js';
import type { OpportunityRepository } from '../opportunities/opportunity.repository.js';
import type { RowChunkRepository } from '../row-chunks/row-chunks.repository.js';
import {
  ANALYSIS_REPORT_OPPORTUNITIES,
  MAX_REPORTS,
  MAX_SNAPSHOT_BYTES,
  type Report,
  type ReportSection,
} from './report.js';
import type { ReportRepository } from './report.repository.js';
import type { ReportSnapshot } from './report-snapshot.js';
import { type OpportunityMaterial, takeSnapshot } from './take-snapshot.js';

export interface GenerateReportDeps {
  readonly reports: ReportRepository;
  readonly opportunities: OpportunityRepository;
  readonly opportunityKeywords: RowChunkRepository<OpportunityKeyword>;
  readonly enrichments: ModelEnrichmentRepository;
  readonly analyses: AnalysisRepository;
  readonly imports: KeywordImportRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface GenerateReportRequest {
  readonly workspaceId: string;
  /** Chosen one by one, or the best of an analysis. */
  readonly about: { readonly opportunityIds: readonly string[] } | { readonly analysisId: string };
  /** Null for one made of the names. */
  readonly title: string | null;
  readonly sections: readonly ReportSection[];
  readonly idempotencyKey: string | null;
}

export type GenerateReportResult =
  | { readonly kind: 'generated'; readonly report: Report }
  /** The report of this idempotency key was deleted, and can be restored. */
  | { readonly kind: 'deleted' }
  | { readonly kind: 'analysis-not-found' }
  | { readonly kind: 'nothing-to-report' }
  | { readonly kind: 'opportunities-not-found'; readonly ids: readonly string[] }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'too-large' };

export type GenerateReport = (request: GenerateReportRequest) => Promise<GenerateReportResult>;

const REPORTED_KEYWORDS = 25;

/** Takes a snapshot of opportunities and keeps it as a report. The same idempotency key answers with the same report. */
export function createGenerateReport(deps: GenerateReportDeps): GenerateReport {
  const { reports, newId, now } = deps;
  return async (request) => {
    const { workspaceId, idempotencyKey } = request;
    const known = idempotencyKey === null ? null : await reports.findByIdempotencyKey(workspaceId, idempotencyKey);
    if (known) return known.deletedAt === null ? { kind: 'generated', report: known } : { kind: 'deleted' };
    if ((await reports.count({ workspaceId })) >= MAX_REPORTS) return { kind: 'too-many' };
    const found = await subjectOf(deps, request);
    if (found.kind !== 'found') return found;
    const createdAt = now();
    const snapshot = await snapshotOf(deps, request, { ...found, createdAt });
    const sizeBytes = Buffer.byteLength(JSON.stringify(snapshot));
    if (sizeBytes > MAX_SNAPSHOT_BYTES) return { kind: 'too-large' };
    const id = newId();
    const report: Report = {
      id,
      workspaceId,
      title: snapshot.title,
      sections: request.sections,
      opportunityIds: found.opportunities.map((opportunity) => opportunity.id),
      analysisId: found.analysisId,
      sizeBytes,
      idempotencyKey: idempotencyKey ?? id,
      createdAt,
      deletedAt: null,
    };
    return { kind: 'generated', report: await reports.insert(report, snapshot) };
  };
}

interface Subject {
  readonly kind: 'found';
  readonly opportunities: readonly Opportunity[];
  readonly analysisId: string | null;
  readonly defaultTitle: string;
}

async function subjectOf(
  { opportunities, analyses }: GenerateReportDeps,
  { workspaceId, about }: GenerateReportRequest,
): Promise<Subject | Exclude<GenerateReportResult, { kind: 'generated' }>> {
  if ('analysisId' in about) {
    const { analysisId } = about;
    const [analysis] = await analyses.findByIds(workspaceId, [analysisId]);
    if (!analysis) return { kind: 'analysis-not-found' };
    const order = { field: 'SCORE', direction: 'DESC' } as const;
    const page = { filter: { analysisId }, order, after: null, limit: ANALYSIS_REPORT_OPPORTUNITIES };
    const best = await opportunities.list(workspaceId, page);
    if (best.length === 0) return { kind: 'nothing-to-report' };
    return { kind: 'found', opportunities: best, analysisId, defaultTitle: `The best niches of ${analysis.name}` };
  }
  const ids = [...new Set(about.opportunityIds)];
  const byId = new Map((await opportunities.findByIds(workspaceId, ids)).map((found) => [found.id, found]));
  const missing = ids.filter((id) => !byId.has(id));
  if (missing.length > 0) return { kind: 'opportunities-not-found', ids: missing };
  const chosen = ids.flatMap((id) => byId.get(id) ?? []);
  const [first, ...others] = chosen;
  if (!first) return { kind: 'nothing-to-report' };
  const defaultTitle = others.length === 0 ? first.name : `${first.name} and ${others.length} more`;
  return { kind: 'found', opportunities: chosen, analysisId: null, defaultTitle };
}

async function snapshotOf(
  { opportunityKeywords, enrichments, analyses, imports }: GenerateReportDeps,
  { workspaceId, title, sections }: GenerateReportRequest,
  { opportunities, defaultTitle, createdAt }: Subject & { readonly createdAt: Date },
): Promise<ReportSnapshot> {
  const isEnriched = sections.includes('ENRICHMENT');
  const count = isEnriched ? MAX_READ_KEYWORDS : REPORTED_KEYWORDS;
  const pages = opportunities.map(({ keywordSetId: ownerId }) => ({ ownerId, start: 0, count }));
  const keywords = isEnriched || sections.includes('KEYWORDS') ? await opportunityKeywords.pages(pages) : [];
  const asked = isEnriched
    ? await enrichments.find(
        workspaceId,
        opportunities.map(({ id }) => id),
      )
    : [];
  const askedOf = new Map(asked.map((each) => [each.opportunityId, each]));
  const found = await analyses.findByIds(workspaceId, [...new Set(opportunities.map(({ analysisId }) => analysisId))]);
  const sources = await imports.findByIds(workspaceId, [...new Set(found.map(({ importId }) => importId))]);
  const importById = new Map(sources.map((source) => [source.id, source]));
  return takeSnapshot({
    title: title ?? defaultTitle,
    createdAt,
    sections: new Set(sections),
    opportunities: opportunities.map((opportunity, index): OpportunityMaterial => {
      const all = keywords[index] ?? [];
      const enrichment = isEnriched ? readEnrichment(opportunity, all, askedOf.get(opportunity.id) ?? null) : null;
      return { opportunity, keywords: all.slice(0, REPORTED_KEYWORDS), enrichment };
    }),
    sources: found.map((analysis) => ({ analysis, keywordImport: importById.get(analysis.importId) ?? null })),
  });
}
