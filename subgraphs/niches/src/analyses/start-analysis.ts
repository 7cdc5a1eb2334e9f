import type { JobQueue } from '@paissive/jobs';
import type { ScoreWeights } from '../analysis-engine/opportunity-draft.js';
import type { KeywordImportRepository } from '../imports/keyword-import.repository.js';
import type { WorkspaceDefaultsRepository } from '../workspace-defaults/workspace-defaults.repository.js';
import { type Analysis, NO_COUNTS } from './analysis.js';
import type { AnalysisRepository } from './analysis.repository.js';

/** What a worker is woken with; everything else stands in the store. */
export interface AnalysisWakeUp {
  readonly analysisId: string;
}

export interface StartAnalysisDeps {
  readonly analyses: AnalysisRepository;
  readonly imports: KeywordImportRepository;
  readonly defaults: WorkspaceDefaultsRepository;
  readonly queue: JobQueue<AnalysisWakeUp>;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface StartAnalysisRequest {
  readonly workspaceId: string;
  readonly importId: string;
  readonly name: string | null;
  readonly weights: Partial<ScoreWeights>;
  readonly idempotencyKey: string | null;
}

export type StartAnalysisResult =
  | { readonly kind: 'started'; readonly analysis: Analysis }
  | { readonly kind: 'import-not-found' }
  | { readonly kind: 'nothing-to-analyse' }
  | { readonly kind: 'all-weights-zero' };

export type StartAnalysis = (request: StartAnalysisRequest) => Promise<StartAnalysisResult>;

/** Stores a new analysis and wakes a worker. The same idempotency key answers with the same analysis. */
export function createStartAnalysis({
  analyses,
  imports,
  defaults,
  queue,
  newId,
  now,
}: StartAnalysisDeps): StartAnalysis {
  return async ({ workspaceId, importId, name, weights: asked, idempotencyKey }) => {
    const [keywordImport] = await imports.findByIds(workspaceId, [importId]);
    if (!keywordImport) return { kind: 'import-not-found' };
    if (keywordImport.acceptedCount === 0) return { kind: 'nothing-to-analyse' };
    const weights = { ...(await defaults.weightsOf(workspaceId)), ...asked };
    if (Object.values(weights).every((weight) => weight === 0)) return { kind: 'all-weights-zero' };
    const id = newId();
    const analysis = await analyses.insert({
      id,
      workspaceId,
      importId,
      earlierImportIds: [],
      version: 0,
      refresh: null,
      refreshKey: null,
      name: name ?? keywordImport.name,
      status: 'QUEUED',
      stage: 'QUEUED',
      percent: 0,
      counts: NO_COUNTS,
      message: 'Waiting to start.',
      revision: 0,
      weights,
      idempotencyKey: idempotencyKey ?? id,
      attempt: 0,
      fence: 0,
      leaseOwner: null,
      leaseUntil: null,
      isCancelRequested: false,
      createdAt: now(),
      startedAt: null,
      finishedAt: null,
    });
    // Also for one that was there already: the first call may have died between storing and waking.
    if (analysis.status === 'QUEUED') await queue.enqueue({ analysisId: analysis.id }, { id: wakeUpId(analysis) });
    return { kind: 'started', analysis };
  };
}

/** One wake-up for each time an analysis is queued; a later one must not be taken for a repetition. */
export function wakeUpId({ id, revision }: Pick<Analysis, 'id' | 'revision'>): string {
  return `${id}-${revision}`;
}
