import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { built } from './built.mjs';

const { keywordRecords } = await built('subgraphs/niches/dist/analysis-engine/testing/generate-keywords.js');

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const COLUMNS = [
  'Keyword',
  'Currency',
  'Avg. monthly searches',
  'Three month change',
  'YoY change',
  'Competition',
  'Competition (indexed value)',
  'Top of page bid (low range)',
  'Top of page bid (high range)',
  'Ad impression share',
  'Organic average position',
  'Organic impression share',
  'In account?',
  'In Plan?',
];

/** Writes made-up keywords as Google Keyword Planner exports them: UTF-16 with tabs. Answers its size in bytes. */
export async function writePlannerFile(path, { rows, months, seed }) {
  const file = createWriteStream(path);
  file.write(Buffer.from([0xff, 0xfe]));
  let isFirst = true;
  for (const record of keywordRecords({ rows, months, seed })) {
    const lines = isFirst ? [...headLines(record.months), rowOf(record)] : [rowOf(record)];
    isFirst = false;
    if (!file.write(`${lines.join('\r\n')}\r\n`, 'utf16le')) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return (await stat(path)).size;
}

function headLines(months) {
  const names = months.map(({ month }) => `Searches: ${MONTH_NAMES[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`);
  return ['Keyword Stats 2026-11-02 at 09_30_00', '"Whole range"', [...COLUMNS, ...names].join('\t')];
}

function rowOf({ text, volume, advertisingCompetition: competition, costPerClick, currency, months }) {
  const level = competition < 0.34 ? 'Low' : competition < 0.67 ? 'Medium' : 'High';
  const prices = [costPerClick?.low ?? '', costPerClick?.high ?? ''];
  const known = [text, currency, volume.low, '0%', '0%', level, Math.round(competition * 100), ...prices];
  return [...known, '', '', '', '', '', ...months.map(({ searches }) => searches)].join('\t');
}
