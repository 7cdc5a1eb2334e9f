import { describe, expect, it } from '@jest/globals';
import {
  encodeUtf16,
  KEYWORD_PLANNER_COLUMNS,
  KEYWORD_PLANNER_HEADER_LINE,
  type KeywordPlannerExport,
  type KeywordPlannerRow,
  keywordPlannerChunks,
  keywordPlannerFile,
  keywordPlannerText,
  monthsUntil,
} from './index.js';

const row: KeywordPlannerRow = {
  keyword: 'küche planen',
  currency: 'EUR',
  averageSearches: 1_300,
  threeMonthChange: '12%',
  yearOnYearChange: '∞',
  competitionIndex: 24,
  bids: { low: 0.5, high: 2.314 },
  searches: [1_000, 1_600],
};
const download: KeywordPlannerExport = {
  downloadedAt: '2026-03-02T09:14:27',
  months: monthsUntil('2024-02', 2),
  rows: [row],
};
const linesOf = (of: Partial<KeywordPlannerExport>) => keywordPlannerText({ ...download, ...of }).split('\n');
const cellsOf = (of: Partial<KeywordPlannerExport>) => linesOf(of)[KEYWORD_PLANNER_HEADER_LINE]?.split('\t');

describe('a Keyword Planner download', () => {
  it('is UTF-16, the low byte first, behind its byte order mark', () => {
    const bytes = keywordPlannerFile(download);
    expect([...bytes.subarray(0, 4)]).toEqual([0xff, 0xfe, 0x4b, 0x00]);
    expect(new TextDecoder('utf-16le', { fatal: true }).decode(bytes)).toBe(keywordPlannerText(download));
  });

  it('tells the time and the days above its header, and names every month', () => {
    const lines = linesOf({});
    expect(lines.slice(0, 2)).toEqual([
      'Keyword Stats 2026-03-02 at 09_14_27',
      '"January 1, 2024 - February 29, 2024"',
    ]);
    expect(lines[KEYWORD_PLANNER_HEADER_LINE - 1]?.split('\t')).toEqual([
      ...KEYWORD_PLANNER_COLUMNS,
      'Searches: Jan 2024',
      'Searches: Feb 2024',
    ]);
    expect(lines.at(-1)).toBe('');
  });

  it('puts a cell under each column', () => {
    const known = ['küche planen', 'EUR', '', '1300', '12%', '∞', 'Low', '24', '0.50', '2.31'];
    expect(cellsOf({})).toEqual([...known, '', '', '', '', '', '1000', '1600']);
  });

  it('writes numbers with the decimal mark of the locale, and texts as they are', () => {
    const cells = cellsOf({ decimalMark: ',', rows: [{ ...row, averageSearches: '1.300', searches: [0.5, '0.5'] }] });
    expect(cells?.[3]).toBe('1.300');
    expect(cells?.slice(8, 10)).toEqual(['0,50', '2,31']);
    expect(cells?.slice(-2)).toEqual(['0,5', '0.5']);
  });

  it('leaves what is unknown empty, not zero', () => {
    const total = { keyword: '', currency: '', segmentation: 'Mobile', averageSearches: '', searches: [5, 6] };
    expect(cellsOf({ rows: [total] })).toEqual(['', '', 'Mobile', ...Array.from({ length: 12 }, () => ''), '5', '6']);
  });

  it.each([
    [33, 'Low'],
    [34, 'Medium'],
    [66, 'Medium'],
    [67, 'High'],
  ])('calls a competition of %d %s', (competitionIndex, level) => {
    expect(cellsOf({ rows: [{ ...row, competitionIndex }] })?.[6]).toBe(level);
  });

  it('writes bare cells as they stand, as a line that breaks off', () => {
    expect(cellsOf({ rows: [['cut', 'EUR', 1.5]] })).toEqual(['cut', 'EUR', '1.5']);
  });

  it('is the same in pieces of any size, and takes its rows as the pieces are taken', () => {
    let taken = 0;
    function* rows() {
      for (; taken < 500; taken++) yield row;
    }
    const pieces = keywordPlannerChunks({ ...download, rows: rows() }, 200);
    const first = pieces.next();
    expect(taken).toBeLessThan(5);
    const whole = keywordPlannerFile({ ...download, rows: Array.from({ length: 500 }, () => row) });
    expect(Buffer.concat([first.value, ...pieces])).toEqual(whole);
  });

  it('refuses to be without months or with one that is none', () => {
    expect(() => keywordPlannerFile({ ...download, months: [] })).toThrow(RangeError);
    expect(() => keywordPlannerFile({ ...download, months: ['2026-13'] })).toThrow('2026-13 is not a month');
  });
});

describe('the months of an export', () => {
  it('end with the one named and cross years', () => {
    expect(monthsUntil('2026-01', 3)).toEqual(['2025-11', '2025-12', '2026-01']);
    expect(monthsUntil('2026-01', 0)).toEqual([]);
  });
});

describe('UTF-16', () => {
  it.each([
    ['le', true, [0xff, 0xfe, 0x61, 0x00]],
    ['le', false, [0x61, 0x00]],
    ['be', true, [0xfe, 0xff, 0x00, 0x61]],
    ['be', false, [0x00, 0x61]],
  ] as const)('in %s order, mark: %p', (order, hasMark, bytes) => {
    expect([...encodeUtf16('a', order, hasMark)]).toEqual(bytes);
  });
});
