import type { PubSub } from '@paissive/pubsub';
import { type Analysis, isTerminal } from './analysis.js';
import type { AnalysisRepository } from './analysis.repository.js';
import { progressOf, progressTopic } from './analysis-progress.js';

export interface CancelAnalysisDeps {
  readonly analyses: AnalysisRepository;
  readonly pubsub: PubSub;
  readonly now: () => Date;
}

export type CancelAnalysisResult =
  | { readonly kind: 'cancelled'; readonly analysis: Analysis }
  | { readonly kind: 'over'; readonly analysis: Analysis }
  | { readonly kind: 'not-found' };

export type CancelAnalysis = (request: { workspaceId: string; analysisId: string }) => Promise<CancelAnalysisResult>;

/** Ends an analysis that waits, or has its worker stop at the next step. Cancelling twice changes nothing. */
export function createCancelAnalysis({ analyses, pubsub, now }: CancelAnalysisDeps): CancelAnalysis {
  return async ({ workspaceId, analysisId }) => {
    const cancelled = await analyses.requestCancel(workspaceId, analysisId, now());
    if (cancelled) {
      if (isTerminal(cancelled.status)) await pubsub.publish(progressTopic(analysisId), progressOf(cancelled, now()));
      return { kind: 'cancelled', analysis: cancelled };
    }
    const [analysis] = await analyses.findByIds(workspaceId, [analysisId]);
    if (!analysis) return { kind: 'not-found' };
    return { kind: analysis.status === 'CANCELLED' ? 'cancelled' : 'over', analysis };
  };
}
