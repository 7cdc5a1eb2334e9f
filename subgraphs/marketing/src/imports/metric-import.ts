import type { RowRejection } from '@paissive/delimited-text';
import type { MetricFileFormat } from './metric-format.js';
import type { SearchTerm } from './search-term.js';

/** A file of figures that was read, and what became of its rows. */
export interface MetricImport {
  readonly id: string;
  readonly workspaceId: string;
  /** Of the file and of what it was read with: the same again is the same import. */
  readonly contentHash: string;
  readonly fileName: string | null;
  readonly format: MetricFileFormat;
  /** Rows below the header but for totals: used, rejected and duplicates. */
  readonly rowCount: number;
  readonly acceptedCount: number;
  readonly rejectedCount: number;
  readonly duplicateCount: number;
  /** Totals. */
  readonly skippedCount: number;
  /** Days × channels × campaigns that are new, and those that took the place of earlier figures. */
  readonly inserted: number;
  readonly replaced: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly currency: string | null;
  readonly notices: readonly string[];
  /** The first of them, see {@link MAX_KEPT_REJECTIONS}. */
  readonly rejections: readonly RowRejection[];
  /** Of Search Console's queries and pages. */
  readonly terms: readonly SearchTerm[];
  readonly createdAt: Date;
}

/** With 500 characters each they fit a document with room to spare. */
export const MAX_KEPT_REJECTIONS = 1_000;
export const MAX_KEPT_TERMS = 5_000;
