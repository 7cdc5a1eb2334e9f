import DataLoader from 'dataloader';
import type { ModelEnrichment } from './runs/enrichment-run.js';
import type { ModelEnrichmentRepository } from './runs/model-enrichment.repository.js';

/** What models were asked, by opportunity; null where none was. */
export function createModelEnrichmentLoader(
  enrichments: ModelEnrichmentRepository,
  workspaceId: () => string,
): DataLoader<string, ModelEnrichment | null> {
  return new DataLoader(async (opportunityIds) => {
    const found = await enrichments.find(workspaceId(), opportunityIds);
    const byOpportunity = new Map(found.map((each) => [each.opportunityId, each]));
    return opportunityIds.map((id) => byOpportunity.get(id) ?? null);
  });
}
