import { createHash } from 'node:crypto';
import type { OpportunityDraft, OpportunityKeyword } from '../analysis-engine/opportunity-draft.js';

/** A ranked niche. Exists only once its analysis is complete. */
export interface Opportunity extends Omit<OpportunityDraft, 'key' | 'keywords'> {
  readonly id: string;
  readonly workspaceId: string;
  readonly analysisId: string;
  readonly createdAt: Date;
}

export type { OpportunityKeyword };

/** The same cluster of the same analysis has the same id, however often the analysis had to be started anew. */
export function opportunityId(analysisId: string, key: string): string {
  const hex = createHash('sha256').update(`${analysisId}\n${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  // Version 8 of RFC 9562: a UUID of the application's own making.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
