import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { built } from './built.mjs';

const { keywordRecords } = await built('subgraphs/niches/dist/analysis-engine/testing/generate-keywords.js');
const { keywordPlannerChunks, monthsUntil } = await built('packages/sample-exports/dist/index.js');

const LAST_MONTH = '2026-10';

/** Writes made-up keywords as Google Keyword Planner exports them. Answers the size of the file in bytes. */
export async function writePlannerFile(path, { rows, months, seed }) {
  const records = keywordRecords({ rows, months, seed, lastMonth: LAST_MONTH });
  const download = {
    downloadedAt: '2026-11-02T09:30:00',
    months: monthsUntil(LAST_MONTH, months),
    rows: rowsOf(records),
  };
  await pipeline(Readable.from(keywordPlannerChunks(download)), createWriteStream(path));
  return (await stat(path)).size;
}

function* rowsOf(records) {
  for (const { text, volume, advertisingCompetition, costPerClick, currency, months } of records) {
    yield {
      keyword: text,
      currency,
      averageSearches: volume.low,
      threeMonthChange: '0%',
      yearOnYearChange: '0%',
      competitionIndex: Math.round(advertisingCompetition * 100),
      bids: costPerClick ?? undefined,
      searches: months.map(({ searches }) => searches),
    };
  }
}
