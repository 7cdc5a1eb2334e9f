import { createByIdLoader } from '@paissive/graphql-kit';
import DataLoader from 'dataloader';
import type { SourceFindings } from './gathering.js';
import type { GatheringRepository } from './gathering.repository.js';

/** The gatherings of opportunities; null where there never was one. */
export function createGatheringLoader(gatherings: GatheringRepository, workspaceId: () => string) {
  return createByIdLoader((ids) => gatherings.findByIds(workspaceId(), ids));
}

/** What sources said about opportunities. */
export function createFindingsLoader(gatherings: GatheringRepository, workspaceId: () => string) {
  return new DataLoader<string, SourceFindings[]>(async (ids) => {
    const byOpportunity = new Map<string, SourceFindings[]>(ids.map((id) => [id, []]));
    for (const findings of await gatherings.findingsOf(workspaceId(), ids)) {
      byOpportunity.get(findings.opportunityId)?.push(findings);
    }
    return ids.map((id) => byOpportunity.get(id) ?? []);
  });
}
