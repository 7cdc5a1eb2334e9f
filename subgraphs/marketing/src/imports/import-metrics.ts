import { createHash } from 'node:crypto';
import { createBytesSource } from '@paissive/delimited-text';
import type { DailyMetricsRepository } from '../metrics/daily-metrics.repository.js';
import { MAX_KEPT_REJECTIONS, MAX_KEPT_TERMS, type MetricImport } from './metric-import.js';
import type { MetricImportRepository } from './metric-import.repository.js';
import type { MetricRow } from './metric-row.js';
import { type ReadMetricsFile, readMetricsFile } from './read-metrics-file.js';
import type { ReadMetricsOptions } from './read-options.js';

export type ImportMetricsResult =
  | { readonly kind: 'imported'; readonly metricImport: MetricImport }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'currency_needed' };

export type ImportMetrics = (request: {
  readonly workspaceId: string;
  readonly fileName: string | null;
  readonly bytes: Uint8Array;
  readonly options: ReadMetricsOptions;
}) => Promise<ImportMetricsResult>;

export interface ImportMetricsDeps {
  readonly metricImports: MetricImportRepository;
  readonly metrics: DailyMetricsRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

/** What the repository of figures takes in one call. */
const BATCH_ROWS = 5_000;

/**
 * Reads a file and stores its figures, one for each day, channel and campaign, in the place of what the same source told before. The same
 * file again is the import that is there. The figures come first and the note of the import last: after a crash between the two, the file
 * given again puts the same figures into the same places.
 */
export function createImportMetrics({ metricImports, metrics, newId, now }: ImportMetricsDeps): ImportMetrics {
  return async ({ workspaceId, fileName, bytes, options }) => {
    const contentHash = hashOf(bytes, options);
    const known = await metricImports.findByContent(workspaceId, contentHash);
    if (known) return { kind: 'imported', metricImport: known };
    const file = await readMetricsFile(createBytesSource(bytes), options);
    if (file.kind !== 'read') return file;
    const toldAt = now();
    const rows = file.rows.map((row) => ({ ...row, workspaceId, source: file.source, toldAt }));
    let [inserted, replaced] = [0, 0];
    for (let start = 0; start < rows.length; start += BATCH_ROWS) {
      const stored = await metrics.upsert(rows.slice(start, start + BATCH_ROWS));
      inserted += stored.inserted;
      replaced += stored.replaced;
    }
    const about = { id: newId(), workspaceId, contentHash, fileName, createdAt: toldAt };
    return {
      kind: 'imported',
      metricImport: await metricImports.insert({ ...about, ...summary(file), inserted, replaced }),
    };
  };
}

function summary(file: ReadMetricsFile) {
  const days = file.rows.map(({ date }) => date).sort();
  return {
    format: file.format,
    rowCount: file.rowCount,
    acceptedCount: file.rowCount - file.rejections.length - file.duplicateCount,
    rejectedCount: file.rejections.length,
    duplicateCount: file.duplicateCount,
    skippedCount: file.skippedCount,
    firstDay: days[0] ?? null,
    lastDay: days.at(-1) ?? null,
    currency: currencyOf(file.rows),
    notices: file.notices,
    rejections: file.rejections.slice(0, MAX_KEPT_REJECTIONS),
    terms: file.terms.slice(0, MAX_KEPT_TERMS),
  };
}

function currencyOf(rows: readonly MetricRow[]): string | null {
  return rows.find(({ currency }) => currency !== null)?.currency ?? null;
}

function hashOf(bytes: Uint8Array, { currency, dayOrder, acceptsPeriods }: ReadMetricsOptions): string {
  return createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([currency, dayOrder, acceptsPeriods]))
    .digest('hex');
}
