import { describe, expect, test } from '@jest/globals';
import { byteSource } from '../../tests/fixtures/byte-source.js';
import { encodeUtf16, plannerText } from '../../tests/fixtures/keyword-files.js';
import type { RowRejection } from './formats/keyword-format-reader.js';
import type { KeywordRecord } from './keyword-record.js';
import { readKeywordFile } from './read-keyword-file.js';

const options = { fileName: null, now: new Date('2025-07-10T00:00:00Z') };

async function refusal(content: Uint8Array | string): Promise<{ kind: string; message: string }> {
  const file = await readKeywordFile(byteSource(content), options);
  if (file.kind === 'readable') throw new Error(`read as ${file.format}`);
  return { kind: file.kind, message: file.message };
}

async function outcome(content: Uint8Array | string, pieceBytes?: number) {
  const file = await readKeywordFile(byteSource(content, pieceBytes), options);
  if (file.kind !== 'readable') throw new Error(file.message);
  const records: KeywordRecord[] = [];
  const rejections: RowRejection[] = [];
  const rows = file.rows();
  for (;;) {
    const next = await rows.next();
    if (next.done) return { records, rejections, summary: next.value };
    records.push(...next.value.records);
    rejections.push(...next.value.rejections);
  }
}

const located = (rejections: RowRejection[]) =>
  rejections.map(({ line, column, reason }) => ({ line, column, reason }));

describe('files of another kind', () => {
  test.each([
    ['an Excel workbook (.xlsx)', Buffer.from('PK\u0003\u0004..........................[Content_Types].xml', 'latin1')],
    ['a zip archive', Buffer.from('PK\u0003\u0004..........................keywords.csv', 'latin1')],
    ['a PDF document', Buffer.from('%PDF-1.7\n%abc')],
    ['an HTML page', '<!DOCTYPE html><html></html>'],
    ['a JSON document', '{"keywords": ["a"]}'],
    ['a PNG image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ])('names %s and what was expected, whatever the file is called', async (name, content) => {
    const { kind, message } = await refusal(content);
    expect(kind).toBe('unsupported');
    expect(message).toContain(name);
    expect(message).toContain('Google Keyword Planner');
  });

  test('refuses random bytes as binary', async () => {
    const bytes = Uint8Array.from({ length: 4_096 }, (_, index) => (index * 89 + (index >> 3)) % 256);
    expect(await refusal(bytes)).toMatchObject({ kind: 'unsupported' });
  });

  test('refuses running text', async () => {
    const sentence =
      'It was a long evening, and nobody who sat around the table that night would later agree on who spoke first; ';
    expect(await refusal(`${sentence.repeat(3)}\n${sentence.repeat(2)}\n`)).toMatchObject({ kind: 'unsupported' });
  });

  test.each([
    ['', 'The file is empty'],
    ['\n  \n', 'white space'],
    ['Keyword,Volume,CPC\n', 'no rows below line 1'],
  ])('says what is missing in %j', async (content, message) => {
    const refused = await refusal(content);
    expect(refused.message).toContain(message);
  });

  test('locates the end of UTF-16 text that stops in the middle of a character', async () => {
    const bytes = encodeUtf16(
      plannerText([
        { keyword: 'a b', volume: '10' },
        { keyword: 'c d', volume: '20' },
      ]),
    );
    const { kind, message } = await refusal(bytes.subarray(0, bytes.length - 21));
    expect(kind).toBe('unsupported');
    expect(message).toContain('line 5');
  });
});

describe('rows that cannot be used are located, and the rest is read', () => {
  test('negative numbers', async () => {
    const { records, rejections } = await outcome(
      'Keyword,Volume,CPC\ngood one,10,1.5\nbad one,-5,1.5\nworse one,5,-0.10\n',
    );
    expect(records).toHaveLength(1);
    expect(located(rejections)).toEqual([
      { line: 3, column: 'Volume', reason: '"-5" is negative.' },
      { line: 4, column: 'CPC', reason: '"-0.10" is negative.' },
    ]);
  });

  test('decimal separators that do not fit the rest of their column', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `word ${index},10,${index}.50`);
    const { records, rejections, summary } = await outcome(
      `Keyword,Volume,CPC\n${rows.join('\n')}\nodd one,10,"1,75"\n`,
    );
    expect(records).toHaveLength(20);
    expect(located(rejections)).toEqual([
      { line: 22, column: 'CPC', reason: '"1,75" does not fit the rest of the column, which writes a decimal point.' },
    ]);
    expect(summary.notices.join()).toContain('mixed in CPC');
  });

  test('cells that can be read two ways where a column is half and half', async () => {
    const text = 'Keyword;Volume;CPC\na a;10;1,5\nb b;10;2.5\nc c;10;1.234\nd d;10;1,5\n';
    const { rejections } = await outcome(text);
    expect(located(rejections).map(({ line }) => line)).toEqual([3, 4]);
    expect(rejections[1]?.reason).toContain('two ways');
  });

  test('spreadsheet formulas are refused, words that only begin like one are kept', async () => {
    const lines = [
      "=cmd|' /C calc'!A0",
      "@SUM(1+1)*cmd|' /C calc'!A0",
      '+1 hosting',
      '-5 degree freezer',
      '@home workouts',
      '=1+1',
    ];
    const { records, rejections } = await outcome(`Keyword\n${lines.join('\n')}\n`);
    expect(records.map(({ text }) => text)).toEqual(['+1 hosting', '-5 degree freezer', '@home workouts']);
    expect(rejections.map(({ line }) => line)).toEqual([2, 3, 7]);
    expect(rejections[0]?.content).toBe("=cmd|' /C calc'!A0");
  });

  test('a row of a million columns, kept in 500 characters', async () => {
    const { records, rejections } = await outcome(
      `Keyword,Volume\nfirst one,10\n${'1,'.repeat(1_000_000)}\nlast one,20\n`,
    );
    expect(records.map(({ text, line }) => [text, line])).toEqual([
      ['first one', 2],
      ['last one', 4],
    ]);
    expect(rejections).toEqual([expect.objectContaining({ line: 3, column: null })]);
    expect(rejections[0]?.content).toHaveLength(500);
  });

  test('a quotation mark that never closes costs its own line only', async () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => `keyword number ${index},10`);
    const { records, rejections } = await outcome(`Keyword,Volume\n"open,10\n${rows.join('\n')}\n`, 1_000);
    expect(records).toHaveLength(3_000);
    expect(records.at(-1)?.line).toBe(3_002);
    expect(located(rejections)).toEqual([
      { line: 2, column: null, reason: 'A quotation mark opens in this row and is not closed.' },
    ]);
  });

  test('a last row that was cut off', async () => {
    const { records, rejections } = await outcome('Keyword,Volume,CPC\nfirst one,10,1.5\nsecond one,1');
    expect(records).toHaveLength(1);
    expect(rejections[0]).toMatchObject({ line: 3, content: 'second one,1' });
    expect(rejections[0]?.reason).toContain('cut off');
  });

  test('a row with more cells than the header', async () => {
    const { rejections } = await outcome('Keyword,Volume\nfirst one,10\nred, white and blue,20\n');
    expect(located(rejections)).toEqual([
      { line: 3, column: null, reason: 'The row has 3 cells where the header has 2.' },
    ]);
  });

  test('values outside their scale', async () => {
    const text = 'Keyword,Volume,Keyword Difficulty,Intent\na a,10,101,Informational\nb b,9e20,50,\nc c,10,x,\n';
    const { rejections } = await outcome(text);
    expect(located(rejections).map(({ line, column }) => [line, column])).toEqual([
      [2, 'Keyword Difficulty'],
      [3, 'Volume'],
      [4, 'Keyword Difficulty'],
    ]);
  });

  test('every row is accounted for', async () => {
    const { summary } = await outcome('Keyword,Volume\na a,1\n,5\nb b,-1\n,,\nc c,2\n');
    expect(summary).toMatchObject({ rowCount: 5, acceptedCount: 2, rejectedCount: 2, skippedCount: 1 });
  });
});

test('a keyword with line breaks and quotes keeps the line its row starts on', async () => {
  const text = 'Keyword,Volume\n"two\nlines",10\n"say ""hi""",20\nfive" pipe,30\nlast one,40\n';
  for (const pieceBytes of [1, 3, 64]) {
    const { records } = await outcome(text, pieceBytes);
    expect(records.map(({ line, text: keyword }) => [line, keyword])).toEqual([
      [2, 'two lines'],
      [4, 'say "hi"'],
      [5, 'five" pipe'],
      [6, 'last one'],
    ]);
  }
});

test('text that is not Unicode is read as Windows-1252, and that is said', async () => {
  const { records, summary } = await outcome(Buffer.from('Keyword\ncaf\u00e9 \u0080 prix\n', 'latin1'));
  expect(records[0]?.text).toBe('café € prix');
  expect(summary.notices.join()).toContain('Windows-1252');
});
