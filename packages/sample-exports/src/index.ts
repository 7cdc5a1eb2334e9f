export { type ByteOrder, encodeUtf16 } from './encode-utf16.js';
export {
  KEYWORD_PLANNER_COLUMNS,
  KEYWORD_PLANNER_HEADER_LINE,
  type KeywordPlannerExport,
  keywordPlannerChunks,
  keywordPlannerFile,
  keywordPlannerText,
} from './keyword-planner.js';
export { type Cell, type CellFormat, type KeywordPlannerRow, keywordPlannerCells } from './keyword-planner-row.js';
export { monthsUntil } from './months.js';
