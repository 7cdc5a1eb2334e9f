import type { JobQueue } from '@paissive/jobs';
import type { PubSub } from '@paissive/pubsub';
import { type Analysis, isTerminal } from '../analyses/analysis.js';
import type { AnalysisRepository } from '../analyses/analysis.repository.js';
import { progressOf, progressTopic } from '../analyses/analysis-progress.js';
import { type AnalysisWakeUp, wakeUpId } from '../analyses/start-analysis.js';
import type { KeywordImport } from '../imports/keyword-import.js';
import type { KeywordImportRepository } from '../imports/keyword-import.repository.js';

export interface RefreshAnalysisDeps {
  readonly analyses: AnalysisRepository;
  readonly imports: KeywordImportRepository;
  readonly queue: JobQueue<AnalysisWakeUp>;
  readonly pubsub: PubSub;
  readonly now: () => Date;
}

export interface RefreshAnalysisRequest {
  readonly workspaceId: string;
  readonly analysisId: string;
  readonly importId: string;
  readonly idempotencyKey: string | null;
}

export type RefreshAnalysisResult =
  | { readonly kind: 'refreshing'; readonly analysis: Analysis }
  | { readonly kind: 'analysis-not-found' }
  | { readonly kind: 'import-not-found' }
  | { readonly kind: 'import-refused'; readonly reason: string }
  | { readonly kind: 'not-ready'; readonly reason: string };

export type RefreshAnalysis = (request: RefreshAnalysisRequest) => Promise<RefreshAnalysisResult>;

/**
 * Queues the same analysis on a newer file. What it found before stays visible until the new result is there. Asked again with the same key, or for
 * the file that it is being run on already, it changes nothing.
 */
export function createRefreshAnalysis({ analyses, imports, queue, pubsub, now }: RefreshAnalysisDeps): RefreshAnalysis {
  return async ({ workspaceId, analysisId, importId, idempotencyKey }) => {
    const [analysis] = await analyses.findByIds(workspaceId, [analysisId]);
    if (!analysis) return { kind: 'analysis-not-found' };
    if (idempotencyKey !== null && analysis.refreshKey === idempotencyKey) return begun(analysis);
    const isUnderWay = !isTerminal(analysis.status);
    if (isUnderWay && analysis.refresh?.importId === importId) return begun(analysis);
    if (isUnderWay)
      return { kind: 'not-ready', reason: 'The analysis is running. Wait until it is done, or cancel it.' };
    if (analysis.version === 0)
      return { kind: 'not-ready', reason: 'The analysis has no result yet that could be refreshed.' };
    const found = await imports.findByIds(workspaceId, [importId, analysis.importId]);
    const newer = found.find(({ id }) => id === importId);
    if (!newer) return { kind: 'import-not-found' };
    const current = found.find(({ id }) => id === analysis.importId);
    const reason = refusal(newer, current, analysis);
    if (reason !== null) return { kind: 'import-refused', reason };
    const queued = await analyses.queueRefresh(analysis, { importId }, idempotencyKey);
    if (!queued) return { kind: 'not-ready', reason: 'The analysis has just changed. Look at it and try again.' };
    await pubsub.publish(progressTopic(analysisId), progressOf(queued, now()));
    return begun(queued);
  };

  /** Also for one that was begun before: the first call may have died between storing and waking. */
  async function begun(analysis: Analysis): Promise<RefreshAnalysisResult> {
    if (analysis.status === 'QUEUED') await queue.enqueue({ analysisId: analysis.id }, { id: wakeUpId(analysis) });
    return { kind: 'refreshing', analysis };
  }
}

/** Why a file is no newer one for an analysis; null when it is. */
function refusal(newer: KeywordImport, current: KeywordImport | undefined, analysis: Analysis): string | null {
  if (newer.id === analysis.importId) return 'The analysis rests on this file already.';
  if (analysis.earlierImportIds.includes(newer.id)) return 'The analysis rested on this file before.';
  if (newer.acceptedCount === 0) return 'No row of the import could be used as a keyword.';
  const [last, currentLast] = [newer.lastMonth, current?.lastMonth ?? null];
  if (last !== null && currentLast !== null && last < currentLast) {
    return `The file ends in ${last}, before the one that the analysis rests on, which ends in ${currentLast}.`;
  }
  return null;
}
