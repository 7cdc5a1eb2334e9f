import type { Opportunity } from '../opportunities/opportunity.js';
import type { Watcher } from '../watchlist/watch.repository.js';
import type { Analysis, AnalysisLease } from './analysis.js';

/** The result of a run and what becomes of its analysis. */
export interface RunResult extends Pick<Analysis, 'counts' | 'message' | 'importId' | 'earlierImportIds' | 'version'> {
  /** By rank, each with the id that it has had or gets. */
  readonly opportunities: readonly Opportunity[];
  /** Those of the result before that this one has no more. */
  readonly gone: readonly Opportunity[];
  /** Why opportunities came or went, by id. */
  readonly notes: ReadonlyMap<string, string>;
  readonly finishedAt: Date;
}

/** Makes a result visible: opportunities, status, versions, alerts and events together, once, or not at all. */
export interface AnalysisPublisher {
  /** Null when the lease is lost or the analysis was cancelled; nothing is changed then. */
  publish(
    lease: AnalysisLease,
    result: RunResult,
  ): Promise<{ readonly analysis: Analysis; readonly alerted: readonly Watcher[] } | null>;
}
