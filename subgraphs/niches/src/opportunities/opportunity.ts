import type { OpportunityDraft, OpportunityKeyword } from '../analysis-engine/opportunity-draft.js';
import { contentId } from './content-id.js';

/**
 * A ranked niche. Exists only once its analysis is complete. It keeps its id when its analysis is run on a newer file or weighed anew, and
 * stays, marked, when a newer file has it no more: plans and campaigns rest on it.
 */
export interface Opportunity extends Omit<OpportunityDraft, 'key' | 'keywords'> {
  readonly id: string;
  readonly workspaceId: string;
  readonly analysisId: string;
  /** Whose chunks hold its keywords: the cluster that it was when it was last found. */
  readonly keywordSetId: string;
  /** Of the analysis, when it was last ranked. */
  readonly version: number;
  /** When it was last ranked. */
  readonly rankedAt: Date;
  /** Since when the newest file has it no more; null while it has. */
  readonly goneAt: Date | null;
  /** When it was first found. */
  readonly createdAt: Date;
}

export type { OpportunityKeyword };

/**
 * The same cluster of the same version of an analysis has the same id, however often the run had to be started anew. A later version
 * never makes an id that an earlier one made.
 */
export function clusterId(analysisId: string, key: string, version: number): string {
  return contentId(version === 1 ? `${analysisId}\n${key}` : `${analysisId}\n${key}\n${version}`);
}
