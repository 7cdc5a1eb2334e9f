import { type PubSub, pollingInSilence } from '@paissive/pubsub';
import { isTerminal } from './analysis.js';
import type { AnalysisRepository } from './analysis.repository.js';
import { type AnalysisProgress, progressOf, progressTopic } from './analysis-progress.js';

export interface WatchAnalysisDeps {
  readonly analyses: AnalysisRepository;
  readonly pubsub: PubSub;
  readonly now: () => Date;
  /** How often the store is asked in case messages were lost. */
  readonly pollMs: number;
}

/** What `followState` needs to follow one analysis. */
export interface AnalysisWatch {
  subscribe(): Promise<AsyncIterable<AnalysisProgress>>;
  current(): Promise<AnalysisProgress>;
  isLast(progress: AnalysisProgress): boolean;
  isNewer(next: AnalysisProgress, previous: AnalysisProgress): boolean;
}

export type WatchAnalysis = (workspaceId: string, analysisId: string) => AnalysisWatch;

/** The stored analysis is not there (any more). */
export class AnalysisNotFound extends Error {
  override readonly name = 'AnalysisNotFound';
}

/** Messages for speed, the store for truth: a watcher whose messages are lost still sees the end. */
export function createWatchAnalysis({ analyses, pubsub, now, pollMs }: WatchAnalysisDeps): WatchAnalysis {
  return (workspaceId, analysisId) => {
    async function current(): Promise<AnalysisProgress> {
      const [analysis] = await analyses.findByIds(workspaceId, [analysisId]);
      if (!analysis) throw new AnalysisNotFound();
      return progressOf(analysis, now());
    }
    return {
      async subscribe() {
        return pollingInSilence(await pubsub.subscribe<AnalysisProgress>(progressTopic(analysisId)), current, pollMs);
      },
      current,
      isLast: ({ status }) => isTerminal(status),
      isNewer: (next, previous) => next.revision > previous.revision,
    };
  };
}
