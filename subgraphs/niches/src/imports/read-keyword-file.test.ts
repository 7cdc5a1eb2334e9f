import { describe, expect, test } from '@jest/globals';
import { byteSource } from '../../tests/fixtures/byte-source.js';
import * as files from '../../tests/fixtures/keyword-files.js';
import type { RowRejection } from './formats/keyword-format-reader.js';
import type { KeywordRecord } from './keyword-record.js';
import { type ReadKeywordFileOptions, type ReadSummary, readKeywordFile } from './read-keyword-file.js';

const options: ReadKeywordFileOptions = { fileName: 'keywords.csv', now: new Date('2025-07-10T00:00:00Z') };

async function read(content: Uint8Array | string, pieceBytes?: number, more: Partial<ReadKeywordFileOptions> = {}) {
  const file = await readKeywordFile(byteSource(content, pieceBytes), { ...options, ...more });
  if (file.kind !== 'readable') throw new Error(`${file.kind}: ${file.message}`);
  const records: KeywordRecord[] = [];
  const rejections: RowRejection[] = [];
  const rows = file.rows();
  for (;;) {
    const next = await rows.next();
    if (next.done) return { file, records, rejections, summary: next.value satisfies ReadSummary };
    records.push(...next.value.records);
    rejections.push(...next.value.rejections);
  }
}

describe('Google Keyword Planner', () => {
  test.each([
    ['le', true],
    ['be', true],
    ['le', false],
    ['be', false],
  ] as const)(
    'reads UTF-16 %s, byte order mark %s, in pieces that split characters and rows',
    async (order, hasMark) => {
      const text = files.plannerText([{ keyword: 'rechnung für künstler', volume: '1300' }]);
      const { records, file } = await read(files.encodeUtf16(text, order, hasMark), 7);
      expect(file.format).toBe('GOOGLE_KEYWORD_PLANNER');
      expect(records).toEqual([expect.objectContaining({ text: 'rechnung für künstler', line: 4 })]);
    },
  );

  test('says how it was recognised and what each column holds', async () => {
    const { file } = await read(files.plannerFile());
    expect(file.recognition).toBe('UTF-16 text, tab separated, line 1 reads Keyword Stats 2026-06-09 at 21_25_18');
    expect(file.columns.map(({ name, meaning }) => `${name}=${meaning}`)).toEqual(
      expect.arrayContaining([
        'Keyword=KEYWORD',
        'Competition=IGNORE',
        'Competition (indexed value)=ADVERTISING_COMPETITION',
        'Top of page bid (high range)=COST_PER_CLICK',
        'Searches: Feb 2024=MONTH',
      ]),
    );
  });

  test('reads volume, bids, advertising competition and the monthly history', async () => {
    const { records } = await read(files.plannerFile());
    expect(records[1]).toMatchObject({
      text: 'invoice app',
      volume: { low: 2400, high: 2400 },
      advertisingCompetition: 0.24,
      keywordDifficulty: null,
      costPerClick: { low: '1.20', high: '6.80' },
      currency: 'USD',
      historyScale: 'COUNTED',
    });
    expect(records[1]?.months).toHaveLength(12);
    expect(records[1]?.months[0]).toEqual({ month: '2024-01', searches: 100 });
  });

  test('counts segmentation totals as skipped, neither lost nor rejected', async () => {
    const { summary } = await read(files.plannerFile());
    expect(summary).toMatchObject({ rowCount: 3, acceptedCount: 2, skippedCount: 1, rejectedCount: 0 });
  });

  test('turns the bucket values of accounts with little spend into ranges', async () => {
    const months = Array.from({ length: 12 }, () => '');
    const rows = ['50', '500', '5000', '50000', '500000', '0'].map((volume) => ({
      keyword: `k ${volume}`,
      volume,
      months,
    }));
    const { records, summary } = await read(files.encodeUtf16(files.plannerText(rows)));
    expect(records.map(({ volume }) => [volume?.low, volume?.high])).toEqual([
      [10, 100],
      [100, 1_000],
      [1_000, 10_000],
      [10_000, 100_000],
      [100_000, 1_000_000],
      [0, 10],
    ]);
    expect(summary.notices.join()).toContain('ranges instead of numbers');
  });

  test('reads changes of 50 % and ∞ without rejecting their rows, and takes neither for a number of searches', async () => {
    const text = files.plannerText([{ keyword: 'a b', volume: '1300' }]);
    expect(text).toContain('50%\t∞');
    const { records, rejections, file } = await read(files.encodeUtf16(text));
    expect(rejections).toEqual([]);
    expect(records).toMatchObject([{ text: 'a b', volume: { low: 1300, high: 1300 } }]);
    expect(file.columns.filter(({ name }) => /change/i.test(name)).map(({ meaning }) => meaning)).toEqual([
      'IGNORE',
      'IGNORE',
    ]);
  });

  test('∞ in the place of searches or of a bid is unknown, not a fault and not a number', async () => {
    const months = Array.from({ length: 12 }, () => '');
    const text = files.plannerText([{ keyword: 'a b', volume: '∞', low: '∞', high: '∞', months }]);
    const { records, rejections } = await read(files.encodeUtf16(text));
    expect(rejections).toEqual([]);
    expect(records).toMatchObject([{ text: 'a b', volume: null, costPerClick: null }]);
  });

  test('keeps 500 exact when months were counted', async () => {
    const { records } = await read(files.encodeUtf16(files.plannerText([{ keyword: 'a b', volume: '500' }])));
    expect(records[0]?.volume).toEqual({ low: 500, high: 500 });
  });

  test('matches columns by name, in any order', async () => {
    const text = files.plannerText([{ keyword: 'x y', volume: '90', low: '1,50', high: '2,25' }]);
    const turned = text
      .split('\n')
      .map((line) => line.split('\t').reverse().join('\t'))
      .join('\n');
    const { records } = await read(files.encodeUtf16(turned));
    expect(records[0]).toMatchObject({ text: 'x y', volume: { low: 90 }, costPerClick: { low: '1.50', high: '2.25' } });
    expect(records[0]?.months[0]?.month).toBe('2024-01');
  });
});

describe('Semrush', () => {
  test('reads the intent nearest to a purchase, difficulty and density', async () => {
    const { file, records } = await read(files.SEMRUSH_TEXT);
    expect(file.format).toBe('SEMRUSH');
    expect(records[0]).toMatchObject({
      intent: 'COMMERCIAL',
      keywordDifficulty: 41,
      advertisingCompetition: 0.62,
      currency: 'USD',
    });
  });

  test('an empty difficulty is unknown, not 0', async () => {
    const { records } = await read(files.SEMRUSH_TEXT);
    expect(records[1]).toMatchObject({ keywordDifficulty: null, volume: { low: 1_900, high: 1_900 } });
  });

  test('scales the relative trend so that its mean is the volume, ending in the month before the export', async () => {
    const { records, summary } = await read(files.SEMRUSH_TEXT, undefined, {
      fileName: 'habit_broad-match_us_2025-05-01.csv',
    });
    const months = records[0]?.months ?? [];
    expect(records[0]?.historyScale).toBe('SCALED');
    expect(months.map(({ searches }) => searches)).toEqual([...Array(6).fill(3_600), ...Array(6).fill(7_200)]);
    expect([months[0]?.month, months[11]?.month]).toEqual(['2024-05', '2025-04']);
    expect(summary.notices.join()).toContain('relative');
  });
});

describe('Ahrefs', () => {
  test('reads the classic export without taking the global volume', async () => {
    const { file, records } = await read(files.AHREFS_CLASSIC_TEXT);
    expect(file.format).toBe('AHREFS');
    expect(records[0]).toMatchObject({ volume: { low: 22_000 }, keywordDifficulty: 38, costPerClick: { low: '1.10' } });
    expect(records[1]).toMatchObject({ keywordDifficulty: null, costPerClick: null });
  });

  test('reads the months of the newer export from the name of the SV trend column, never the forecast', async () => {
    const { records } = await read(files.AHREFS_NEW_TEXT);
    expect(records[0]).toMatchObject({ intent: 'COMMERCIAL', historyScale: 'COUNTED' });
    expect(records[0]?.months.at(-1)).toEqual({ month: '2025-06', searches: 900 });
    expect(records[0]?.months).toHaveLength(6);
  });

  test('rejects a trend whose length does not fit its months', async () => {
    const { rejections } = await read(files.AHREFS_NEW_TEXT.replace('"700, 720, ', '"'));
    expect(rejections).toEqual([expect.objectContaining({ line: 2, column: 'SV trend (01-2025 - 06-2025)' })]);
  });
});

describe('Google Trends', () => {
  test('makes one keyword of each term and spreads weeks over months by their days', async () => {
    const { file, records } = await read(files.TRENDS_TEXT);
    expect(file.format).toBe('GOOGLE_TRENDS');
    expect(records.map(({ text }) => text)).toEqual(['sourdough starter', 'bread machine']);
    // January: 4 days at 40, 7 at 50, 7 at 60, 7 at 70, 6 of the week at 80.
    const january = (4 * 40 + 7 * 50 + 7 * 60 + 7 * 70 + 6 * 80) / 31;
    expect(records[0]?.months[0]).toEqual({ month: '2025-01', searches: Math.round(january * 100) / 100 });
    expect(records[0]).toMatchObject({ historyScale: 'INDEX', volume: null });
  });

  test('leaves out months of which only a few days were measured', async () => {
    const { records } = await read(files.TRENDS_TEXT);
    expect(records[0]?.months.map(({ month }) => month)).toEqual(['2025-01', '2025-02']);
  });

  test('rejects a point in time with a value that is no interest, and says where', async () => {
    const { rejections } = await read(files.TRENDS_TEXT.replace('2025-02-02,90,7', '2025-02-02,90,-7'));
    expect(rejections).toEqual([expect.objectContaining({ line: 9, column: 'bread machine: (United States)' })]);
  });
});

describe('Search Console', () => {
  test('shows impressions of an unknown period as a range', async () => {
    const { file, records } = await read(files.SEARCH_CONSOLE_TEXT);
    expect(file.format).toBe('SEARCH_CONSOLE');
    expect(records[0]?.volume).toEqual({ low: 300, high: 4_800 });
  });

  test('says that a file of exactly 1,000 rows was cut off', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => `query ${index},1,20,5%,3`).join('\n');
    const header = 'Top queries,Clicks,Impressions,CTR,Position';
    const cut = await read(`${header}\n${rows(1_000)}\n`);
    const whole = await read(`${header}\n${rows(999)}\n`);
    expect(cut.summary.notices[0]).toContain('exactly 1,000 rows');
    expect(whole.summary.notices.join()).not.toContain('1,000 rows');
  });
});

describe('tables and lists of one’s own', () => {
  test('reads a list with and without a header, blank lines between', async () => {
    const { records, file } = await read(files.LIST_TEXT.replace('mat', 'mat\n\n"quoted phrase"\n[exact words]'));
    expect(file.format).toBe('KEYWORD_LIST');
    expect(records.map(({ text, line }) => `${line} ${text}`)).toEqual([
      '2 standing desk setup',
      '3 standing desk cable tray',
      '4 standing desk mat',
      '6 quoted phrase',
      '7 exact words',
    ]);
  });

  test('reads names in other languages, semicolons and decimal commas', async () => {
    const { file, records } = await read(files.GENERIC_TEXT);
    expect(file.format).toBe('GENERIC_CSV');
    expect(records[0]).toEqual({
      text: 'steuererklärung app',
      line: 2,
      volume: { low: 12_100, high: 12_100 },
      advertisingCompetition: 0.42,
      keywordDifficulty: null,
      costPerClick: { low: '1.85', high: '1.85' },
      currency: 'EUR',
      intent: null,
      months: [
        { month: '2025-01', searches: 11_000 },
        { month: '2025-02', searches: 13_200 },
      ],
      historyScale: 'COUNTED',
    });
  });

  test('asks for a mapping, with samples, when the names do not say enough', async () => {
    const file = await readKeywordFile(byteSource(files.UNMAPPED_TEXT), options);
    expect(file).toMatchObject({
      kind: 'mapping-needed',
      columns: [
        { position: 1, name: 'thing', meaning: null, samples: ['garden planner', 'raised bed plans'] },
        { position: 2, name: 'amount', meaning: null },
        { position: 3, name: 'score', meaning: null },
      ],
    });
  });

  test('reads the table as mapped', async () => {
    const { records } = await read(files.UNMAPPED_TEXT, undefined, {
      mapping: [
        { column: 'thing', meaning: 'KEYWORD' },
        { column: 'amount', meaning: 'MONTHLY_SEARCHES' },
      ],
    });
    expect(records[0]).toMatchObject({ text: 'garden planner', volume: { low: 1_200, high: 1_200 } });
  });

  test('names the columns of a table without a header by position', async () => {
    const text = 'crm for tutors,700\ncrm for coaches,300\n';
    const file = await readKeywordFile(byteSource(text), options);
    expect(file).toMatchObject({ kind: 'mapping-needed', columns: [{ name: 'Column 1' }, { name: 'Column 2' }] });
    const mapping = [
      { column: 'Column 1', meaning: 'KEYWORD' },
      { column: 'Column 2', meaning: 'MONTHLY_SEARCHES' },
    ] as const;
    const { records } = await read(text, undefined, { mapping });
    expect(records.map(({ line }) => line)).toEqual([1, 2]);
  });

  test('refuses a mapping that names a column the file does not have', async () => {
    const mapping = [{ column: 'nothing', meaning: 'KEYWORD' }] as const;
    const file = await readKeywordFile(byteSource(files.UNMAPPED_TEXT), { ...options, mapping });
    expect(file).toEqual({ kind: 'mapping-refused', message: 'The file has no column "nothing".' });
  });
});
