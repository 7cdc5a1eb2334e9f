import { createByIdLoader } from '@paissive/graphql-kit';
import type { KeywordImportRepository } from './keyword-import.repository.js';

/** Imports of one workspace by id; null where there is none. */
export function createKeywordImportLoader(imports: KeywordImportRepository, workspaceId: () => string) {
  return createByIdLoader((ids) => imports.findByIds(workspaceId(), ids));
}
