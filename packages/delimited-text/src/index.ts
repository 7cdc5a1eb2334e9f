export { createBytesSource, createTextSource, type FileSource } from './file-source.js';
export { type ByteInspection, inspectBytes, type TextEncodingName } from './inspect-bytes.js';
export { normaliseHeader } from './normalise-header.js';
export { createNumberSurvey, type NumberConvention, type NumberKind, type NumberSurvey } from './number-convention.js';
export { type OpenedTable, openTextTable, type TextTable } from './open-text-table.js';
export { type CellValue, readDecimalText, readNumber, shown } from './read-number.js';
export {
  hasColumns,
  type ReadTable,
  type ReadTableOptions,
  type ReadTableResult,
  type RowRole,
  readOpenedTable,
  readTable,
} from './read-table.js';
export type { ColumnSpec, ReadRow, RowRejection } from './row-reader.js';
export type { DelimitedHead } from './sniff-delimiter.js';
export {
  createTableTokenizer,
  type Delimiter,
  MAX_COLUMNS,
  type TableRow,
  type TableTokenizer,
} from './table-tokenizer.js';
