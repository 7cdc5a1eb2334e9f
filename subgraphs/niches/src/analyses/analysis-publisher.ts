import type { Opportunity } from '../opportunities/opportunity.js';
import type { Analysis, AnalysisLease } from './analysis.js';

/** The result of a run and what becomes of its analysis. */
export interface AnalysisResult extends Pick<Analysis, 'counts' | 'message'> {
  readonly opportunities: readonly Opportunity[];
  readonly finishedAt: Date;
}

/** Makes a result visible: opportunities, status and events together, once, or not at all. */
export interface AnalysisPublisher {
  /** Null when the lease is lost or the analysis was cancelled; nothing is changed then. */
  publish(lease: AnalysisLease, result: AnalysisResult): Promise<Analysis | null>;
}
