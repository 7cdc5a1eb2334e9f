import type { NewestFirstPlace } from '../records/versioned-repository.js';
import type { MetricImport } from './metric-import.js';

export interface MetricImportRepository {
  /** Stores it; answers with the one that was there already for the same content. */
  insert(metricImport: MetricImport): Promise<MetricImport>;
  findByContent(workspaceId: string, contentHash: string): Promise<MetricImport | null>;
  findByIds(workspaceId: string, ids: readonly string[]): Promise<MetricImport[]>;
  /** Newest first. */
  list(
    workspaceId: string,
    query: { readonly after: NewestFirstPlace | null; readonly limit: number },
  ): Promise<MetricImport[]>;
}
