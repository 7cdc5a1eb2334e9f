import { ahrefs } from './ahrefs.js';
import { genericTable } from './generic-table.js';
import { googleKeywordPlanner } from './google-keyword-planner.js';
import { googleTrends } from './google-trends.js';
import type { FileHead, KeywordFormatReader, Recognition } from './keyword-format-reader.js';
import { keywordList } from './keyword-list.js';
import { searchConsole } from './search-console.js';
import { semrush } from './semrush.js';

/** From the most to the least particular; the first that knows its own reads the file. */
const READERS: readonly KeywordFormatReader[] = [
  googleKeywordPlanner,
  googleTrends,
  ahrefs,
  semrush,
  searchConsole,
  genericTable,
  keywordList,
];

/** Tells the kind of export by its content; null when it is none that can be read. */
export function recogniseFormat(head: FileHead): Recognition | null {
  for (const reader of READERS) {
    const recognition = reader.recognise(head);
    if (recognition) return recognition;
  }
  return null;
}
