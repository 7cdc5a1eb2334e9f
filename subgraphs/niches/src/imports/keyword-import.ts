import type { KeywordFormat, RowRejection } from './formats/keyword-format-reader.js';
import type { KeywordRecord } from './keyword-record.js';
import type { SourceColumn } from './read-keyword-file.js';

/** A keyword file that was read. Exists only once all of its rows are stored. */
export interface KeywordImport {
  readonly id: string;
  readonly workspaceId: string;
  /** Of the bytes and the mapping; unique in a workspace. */
  readonly contentHash: string;
  readonly name: string;
  readonly fileName: string | null;
  readonly format: KeywordFormat;
  readonly recognition: string;
  readonly sizeBytes: number;
  readonly rowCount: number;
  readonly acceptedCount: number;
  readonly rejectedCount: number;
  readonly skippedCount: number;
  readonly notices: readonly string[];
  readonly columns: readonly SourceColumn[];
  readonly firstMonth: string | null;
  readonly lastMonth: string | null;
  readonly currency: string | null;
  readonly preview: readonly KeywordRecord[];
  readonly createdAt: Date;
}

export type { KeywordRecord, RowRejection, SourceColumn };
