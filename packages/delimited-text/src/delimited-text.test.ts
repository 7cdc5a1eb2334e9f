import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  createNumberSurvey,
  createTableTokenizer,
  createTextSource,
  type FileSource,
  openTextTable,
  readDecimalText,
  readTable,
  type TableRow,
} from './index.js';

async function read(source: FileSource, headerLine = 1) {
  const table = await openTextTable(source);
  if (table.kind !== 'table') throw new Error(table.message);
  const rows: TableRow[] = [];
  for await (const batch of table.rowsBelow(headerLine)) rows.push(...batch);
  return { table, rows };
}

function bytesOf(...chunks: Uint8Array[]): FileSource {
  return {
    async *open() {
      yield* chunks;
    },
  };
}

describe('a table of text', () => {
  it('is the same in UTF-8 and UTF-16, with and without a byte order mark', async () => {
    const text = 'name;price\nÉclair;1,50\n';
    const sources = [
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    ].map((bytes) => bytesOf(bytes));
    for (const source of sources) {
      const { table, rows } = await read(source);
      expect(table.head.delimiter).toBe(';');
      expect(table.head.rows[0]?.cells).toEqual(['name', 'price']);
      expect(rows.map(({ cells }) => cells)).toEqual([['Éclair', '1,50']]);
    }
  });

  it('reads a byte at a time as it reads all at once', async () => {
    const bytes = Buffer.from('a,b\r\n"x\n""y""",2\r\n3,4');
    const whole = await read(bytesOf(bytes));
    const pieces = await read(bytesOf(...[...bytes].map((byte) => Uint8Array.of(byte))));
    expect(pieces.rows).toEqual(whole.rows);
    expect(whole.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, 'x\n"y"', '2'],
      [4, '3', '4'],
    ]);
  });

  it('can be read again from the start', async () => {
    const { table, rows } = await read(createTextSource('a,b\n1,2\n'));
    const again: TableRow[] = [];
    for await (const batch of table.rowsBelow(1)) again.push(...batch);
    expect(again).toEqual(rows);
  });

  it('says of a file that is none what it is', async () => {
    expect(await openTextTable(createTextSource(''))).toMatchObject({ kind: 'empty' });
    expect(await openTextTable(createTextSource(' \n\n'))).toMatchObject({ kind: 'empty' });
    expect(await openTextTable(createTextSource('%PDF-1.7'))).toMatchObject({
      kind: 'unsupported',
      message: expect.stringContaining('PDF'),
    });
  });

  it('gives back what was quoted, whatever the cells hold', () => {
    const cell = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (table) => {
        const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        const tokenizer = createTableTokenizer(',');
        const rows = [...tokenizer.push(text), ...tokenizer.end()];
        expect(rows.map(({ cells }) => cells)).toEqual(table);
      }),
    );
  });
});

describe('numbers', () => {
  const conventionOf = (...cells: string[]) => {
    const survey = createNumberSurvey('decimal');
    for (const cell of cells) survey.add(cell);
    return survey.decide(null);
  };

  it('are read exactly in either convention, decided over the column', () => {
    const european = conventionOf('1.234,56', '99,00', '1.234');
    expect(['1.234,56 €', '99,00', '1.234'].map((cell) => readDecimalText(cell, european))).toEqual([
      { value: '1234.56' },
      { value: '99.00' },
      { value: '1234' },
    ]);
    const english = conventionOf('1,234.56', '99.00');
    expect(readDecimalText('$1,234.56', english)).toEqual({ value: '1234.56' });
  });

  it('that fit only the other convention are faults, not guesses', () => {
    expect(readDecimalText('12,5', conventionOf('1.5', '2.25', '3.75'))).toHaveProperty('fault');
    expect(readDecimalText('-5', conventionOf())).toHaveProperty('fault');
    expect(readDecimalText('n/a', conventionOf())).toEqual({ value: null });
  });
});

describe('a table by its column names', () => {
  const columns = [
    { field: 'day', names: /^(day|date)$/, kind: 'text', isRequired: true, isFilled: true },
    { field: 'views', names: /^views$/, kind: 'count', isRequired: true },
    { field: 'price', names: /^price$/, kind: 'decimal', isRequired: false },
  ] as const;
  const options = { expected: 'It should have days.', maxRows: 10 };
  const table = (text: string, given: Partial<Parameters<typeof readTable>[2]> = {}) =>
    readTable(createTextSource(text), columns, { ...options, ...given });

  it('reads columns in any order below titles and comments, whatever else there is', async () => {
    const text = '# An export\n# Start date: 20260101\n\nOther;Price (EUR);Views;Day\nx;1,50;1.234;Monday\n;;2;\n';
    const found = await table(text);
    expect(found).toMatchObject({
      kind: 'read',
      rowCount: 2,
      skippedCount: 0,
      ignoredColumns: ['Other'],
      rows: [{ line: 5, cells: { day: 'Monday', views: '1234', price: '1.50' } }],
      rejections: [{ line: 6, column: 'Day', reason: 'The cell is empty.' }],
    });
    expect(found.kind === 'read' && found.above.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('skips what is no data, and stops where it is told to', async () => {
    const text = 'day,views\na,1\nTotal,1\nb,2\nEND,0\nc,3\n';
    const found = await table(text, {
      roleOf: ({ cells: [first] }) => (first === 'Total' ? 'skipped' : first === 'END' ? 'end' : 'data'),
    });
    expect(found).toMatchObject({ rowCount: 2, skippedCount: 1 });
  });

  it('refuses a table without what is required, one without rows, and one with too many', async () => {
    expect(await table('day,price\na,1\n')).toMatchObject({
      message: 'Line 1 has no column for views. It should have days.',
    });
    expect(await table('day,views\n')).toMatchObject({ kind: 'refused' });
    expect(await table('day,views\na,1\nb,2\n', { maxRows: 1 })).toMatchObject({ kind: 'refused' });
  });
});
