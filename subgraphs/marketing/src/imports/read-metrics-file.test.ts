import { describe, expect, it } from '@jest/globals';
import { createBytesSource, createTextSource } from '@paissive/delimited-text';
import { createDayReader } from './read-day.js';
import { type ReadMetricsFile, readMetricsFile } from './read-metrics-file.js';
import type { ReadMetricsOptions } from './read-options.js';

const defaults: ReadMetricsOptions = { currency: null, dayOrder: null, acceptsPeriods: false };

async function read(file: string | Uint8Array, options: Partial<ReadMetricsOptions> = {}): Promise<ReadMetricsFile> {
  const source = typeof file === 'string' ? createTextSource(file) : createBytesSource(file);
  const result = await readMetricsFile(source, { ...defaults, ...options });
  if (result.kind !== 'read') throw new Error(JSON.stringify(result));
  return result;
}

async function refusal(file: string, options: Partial<ReadMetricsOptions> = {}) {
  const result = await readMetricsFile(createTextSource(file), { ...defaults, ...options });
  return result.kind === 'refused' ? result.message : result.kind;
}

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;

const ga4Head = [
  '# ----------------------------------------',
  '# Traffic acquisition: Session source / medium',
  '# Account: Tea',
  '# Property: Tea shop',
  '# ----------------------------------------',
  '#',
  '# All Users',
  '# Start date: 20260101',
  '# End date: 20260131',
];

describe('Google Analytics 4', () => {
  const file = lines(
    ...ga4Head,
    'Session source / medium,Date,Session campaign,Sessions,Key events,Total revenue',
    ',,,120,7.5,130.55,Grand total',
    'google / organic,20260102,(organic),80,5,"1,100.50"',
    'google / cpc,20260102,Winter Tea,30,2.5,30.05',
    'google / cpc,20260102,winter tea,5,1,0.95',
    '(direct) / (none),20260103,(direct),5,0,0',
    '(direct) / (none),20260103,(direct),5,0,0',
    'news / email,2026-02-30,(not set),1,0,0',
  );

  it('is read by day, channel and campaign, without totals and duplicates', async () => {
    const found = await read(file, { currency: 'EUR' });
    expect(found).toMatchObject({ format: 'GA4', rowCount: 6, skippedCount: 1, duplicateCount: 1 });
    expect(found.rows).toEqual([
      metric('2026-01-02', 'google / organic', '', { conversions: '5', revenue: '1100.50', currency: 'EUR' }),
      metric('2026-01-02', 'google / cpc', 'Winter Tea', { conversions: '3.5', revenue: '31', currency: 'EUR' }),
      metric('2026-01-03', '(direct) / (none)', '', { conversions: '0', revenue: '0', currency: 'EUR' }),
    ]);
    expect(found.rejections).toMatchObject([{ line: 17, column: 'Date', reason: '"2026-02-30" is no day.' }]);
    expect(found.notices).toEqual(['Not used: Sessions.']);
  });

  it('needs a currency where there are amounts', async () => {
    expect(await refusal(file)).toBe('currency_needed');
    const free = lines('Date,Session campaign,Total revenue', '20260101,Spring,0');
    expect((await read(free)).rows).toMatchObject([{ campaignName: 'Spring', revenue: '0', currency: null }]);
  });

  it('without days is refused, or stands on the last day where that is allowed', async () => {
    const period = lines(...ga4Head, 'Session primary channel group (Default Channel Group),Key events', 'Email,4');
    expect(await refusal(period)).toContain('the figures of 2026-01-01 to 2026-01-31 in one');
    const found = await read(period, { acceptsPeriods: true });
    expect(found.rows).toEqual([metric('2026-01-31', 'Email', '', { conversions: '4' })]);
    expect(found.notices).toContain('The figures of 2026-01-01 to 2026-01-31 stand on the last day.');
    expect(await refusal(lines('Session source,Key events', 'google,1'))).toContain('nowhere of which days');
  });

  it('with several tables is read up to the second, which is said', async () => {
    const found = await read(
      lines(
        'Date,Session source,Key events',
        '20260101,google,1',
        '# Next',
        '# Start date: 20260101',
        'Country,Key events',
        'France,1',
      ),
    );
    expect(found.rows).toHaveLength(1);
    expect(found.notices[0]).toContain('more than one table');
  });
});

describe('Google Ads', () => {
  const rows = [
    'Campaign report',
    'January 1, 2026 - January 2, 2026',
    'Day\tCampaign\tCampaign type\tClicks\tImpr.\tCTR\tCurrency code\tCost\tConversions\tConv. value\tSearch impr. share',
    '2026-01-01\tTea – Brand\tSearch\t1.204\t10.050\t11,98 %\tEUR\t1.250,75\t3,50\t410,00\t< 10 %',
    '2026-01-02\tTea – Brand\tSearch\t12\t300\t4,00 %\tEUR\t --\t0,00\t--\t23,11 %',
    '2026-01-02\tTea – Shop\tDisplay\t1,5\t300\t4,00 %\tEUR\t2,00\t0,00\t0,00\t --',
    'Total: Campaigns\t\t\t1.216\t10.350\t\tEUR\t1.252,75\t3,50\t410,00\t',
    'Total: Search\t\t\t1.216\t10.350\t\tEUR\t1.252,75\t3,50\t410,00\t',
  ];

  it('is read from UTF-16 with tabs, titles, totals, unknown figures and decimal commas', async () => {
    const found = await read(Buffer.from(`\ufeff${rows.join('\r\n')}\r\n`, 'utf16le'));
    expect(found).toMatchObject({ format: 'GOOGLE_ADS', source: 'GOOGLE_ADS', rowCount: 3, skippedCount: 2 });
    expect(found.rows).toEqual([
      metric('2026-01-01', 'google / cpc', 'Tea – Brand', {
        impressions: 10_050,
        clicks: 1_204,
        cost: '1250.75',
        conversions: '3.50',
        revenue: '410.00',
        currency: 'EUR',
      }),
      metric('2026-01-02', 'google / cpc', 'Tea – Brand', {
        impressions: 300,
        clicks: 12,
        conversions: '0.00',
        currency: null,
      }),
    ]);
    expect(found.rejections).toMatchObject([{ line: 6, column: 'Clicks' }]);
  });

  it('is read whatever the order of its columns, with grouped thousands and micros', async () => {
    const found = await read(
      lines(
        '"Campaign report"',
        '"January 5, 2026 - January 5, 2026"',
        'Cost (micros),Impr.,Currency code,Campaign',
        '"1,250,000","12,345",USD,Total Recall',
      ),
    );
    expect(found.rows).toEqual([
      metric('2026-01-05', 'google / cpc', 'Total Recall', { impressions: 12_345, cost: '1.25', currency: 'USD' }),
    ]);
  });

  it('adds up what it splits further, and refuses two currencies in one', async () => {
    const head = 'Day,Campaign,Device,Clicks,Cost,Currency code';
    const found = await read(lines(head, '2026-01-01,Tea,Phone,3,0.10,USD', '2026-01-01,Tea,Tablet,4,0.20,USD'));
    expect(found.rows).toMatchObject([{ clicks: 7, cost: '0.3' }]);
    expect(await refusal(lines(head, '2026-01-01,Tea,Phone,3,0.10,USD', '2026-01-02,Tea,Phone,4,0.20,EUR'))).toContain(
      'USD and EUR',
    );
  });
});

describe('Search Console', () => {
  it('is read by day', async () => {
    const found = await read(lines('Date,Clicks,Impressions,CTR,Position', '2026-01-01,5,100,5%,12.3'));
    expect(found.rows).toEqual([metric('2026-01-01', 'google / organic', '', { impressions: 100, clicks: 5 })]);
  });

  it('keeps queries as a list, and says when it is most likely cut off', async () => {
    const queries = (count: number) =>
      lines(
        'Top queries,Clicks,Impressions,CTR,Position',
        ...Array.from({ length: count }, (_, index) => `tea ${index},1,2,50%,3.5`),
      );
    const found = await read(queries(1_000));
    expect(found).toMatchObject({ format: 'SEARCH_CONSOLE_TERMS', rows: [] });
    expect(found.terms[0]).toEqual({ term: 'tea 0', clicks: 1, impressions: 2, position: 3.5 });
    expect(found.notices.join(' ')).toContain('exactly 1,000 rows');
    expect((await read(queries(999))).notices.join(' ')).not.toContain('1,000');
  });
});

describe('days', () => {
  it('are told by the whole column, and refused where nothing tells', () => {
    const of = (cells: string[], order: 'DAY_FIRST' | 'MONTH_FIRST' | null = null) => {
      const reader = createDayReader(cells, order);
      return cells.map((cell) => Object.values(reader.read(cell))[0]);
    };
    expect(of(['3/4/2026', '13/4/2026'])).toEqual(['2026-04-03', '2026-04-13']);
    expect(of(['3/4/26', '3/14/26'])).toEqual(['2026-03-04', '2026-03-14']);
    expect(of(['Jan 31, 2026', '31 January 2026', '31.1.2026', '20260131'])).toEqual(Array(4).fill('2026-01-31'));
    expect(of(['3/4/2026'])).toEqual([expect.stringContaining('two ways')]);
    expect(of(['3/4/2026'], 'DAY_FIRST')).toEqual(['2026-04-03']);
    expect(of(['31/2/2026', 'soon'], 'DAY_FIRST')).toEqual(['"31/2/2026" is no day.', '"soon" is no day.']);
  });
});

it('refuses other tables and other files', async () => {
  expect(await refusal(lines('a,b', '1,2'))).toContain('none of the exports');
  expect(await refusal('')).toContain('empty');
});

function metric(date: string, channel: string, campaignName: string, figures: object) {
  const none = { impressions: null, clicks: null, cost: null, conversions: null, revenue: null, currency: null };
  return { date, channel, campaignName, ...none, ...figures };
}
