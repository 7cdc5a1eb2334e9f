import type { JobQueue } from '@paissive/jobs';
import type { PubSub } from '@paissive/pubsub';
import type { Analysis } from './analysis.js';
import type { AnalysisRepository } from './analysis.repository.js';
import { progressOf, progressTopic } from './analysis-progress.js';
import { type AnalysisWakeUp, wakeUpId } from './start-analysis.js';

export interface ResumeAnalysisDeps {
  readonly analyses: AnalysisRepository;
  readonly queue: JobQueue<AnalysisWakeUp>;
  readonly pubsub: PubSub;
  readonly now: () => Date;
}

export type ResumeAnalysisResult =
  | { readonly kind: 'resumed'; readonly analysis: Analysis }
  | { readonly kind: 'completed'; readonly analysis: Analysis }
  | { readonly kind: 'not-found' };

export type ResumeAnalysis = (request: { workspaceId: string; analysisId: string }) => Promise<ResumeAnalysisResult>;

/** Queues a cancelled or failed analysis again; stages that were done are not done anew. */
export function createResumeAnalysis({ analyses, queue, pubsub, now }: ResumeAnalysisDeps): ResumeAnalysis {
  return async ({ workspaceId, analysisId }) => {
    const reopened = await analyses.reopen(workspaceId, analysisId);
    if (reopened) {
      await queue.enqueue({ analysisId }, { id: wakeUpId(reopened) });
      await pubsub.publish(progressTopic(analysisId), progressOf(reopened, now()));
      return { kind: 'resumed', analysis: reopened };
    }
    const [analysis] = await analyses.findByIds(workspaceId, [analysisId]);
    if (!analysis) return { kind: 'not-found' };
    return { kind: analysis.status === 'COMPLETED' ? 'completed' : 'resumed', analysis };
  };
}
