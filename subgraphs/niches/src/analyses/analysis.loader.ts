import { createByIdLoader } from '@paissive/graphql-kit';
import type { AnalysisRepository } from './analysis.repository.js';

/** Analyses of one workspace by id; null where there is none. */
export function createAnalysisLoader(analyses: AnalysisRepository, workspaceId: () => string) {
  return createByIdLoader((ids) => analyses.findByIds(workspaceId(), ids));
}
