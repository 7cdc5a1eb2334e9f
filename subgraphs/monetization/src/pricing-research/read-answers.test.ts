import { describe, expect, it } from '@jest/globals';
import { createTextSource, type FileSource } from '@paissive/delimited-text';
import { readPriceSensitivityAnswers } from './read-price-answers.js';
import { readPurchaseAnswers } from './read-purchase-answers.js';

async function read(text: string | FileSource) {
  const result = await readPriceSensitivityAnswers(typeof text === 'string' ? createTextSource(text) : text);
  if (result.kind === 'refused') throw new Error(result.message);
  return result;
}

describe('reading price answers', () => {
  it('takes columns in any order, decimal commas, and what else a survey tool adds', async () => {
    const { answers, rowCount } = await read(
      'Zeit;Zu teuer;Teuer;Günstig;Zu billig\n2026-01-01;50,50;30;19,90;9\n2026-01-02;1.050,00;300;100;9,5\n',
    );
    expect(rowCount).toBe(2);
    expect(
      answers.map(({ tooCheap, cheap, expensive, tooExpensive }) => [tooCheap, cheap, expensive, tooExpensive]),
    ).toEqual([
      [9, 19.9, 30, 50.5],
      [9.5, 100, 300, 1050],
    ]);
  });

  it('takes UTF-16 with a byte order mark, tabs, currency signs and intents', async () => {
    const text =
      '\ufefftoo_cheap\tcheap\texpensive\ttoo_expensive\tintent cheap\tintent expensive\n$5\t$10\t$20\t$40\t5\t2\n';
    const bytes = Buffer.from(text, 'utf16le');
    const { answers } = await read({
      async *open() {
        yield bytes;
      },
    });
    expect(answers).toEqual([
      { tooCheap: 5, cheap: 10, expensive: 20, tooExpensive: 40, intentAtCheap: 5, intentAtExpensive: 2 },
    ]);
  });

  it('keeps each rejected row with its line, column and reason', async () => {
    const { answers, rejections, rowCount } = await read(
      [
        'too cheap,cheap,expensive,too expensive,pi cheap,pi expensive',
        '5,10,20,40,5,2',
        '5,,20,40,5,2',
        '5,ten,20,40,5,2',
        '',
        '5,10,20,40,6,2',
        '5,10,20,-40,5,2',
        '5,10,20,40,5,2,9',
      ].join('\n'),
    );
    expect(answers).toHaveLength(1);
    expect(rowCount).toBe(6);
    expect(rejections.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 'cheap', 'The cell is empty.'],
      [4, 'cheap', '"ten" is not a number.'],
      [6, 'pi cheap', '"6" is not one of 1 to 5.'],
      [7, 'too expensive', '"-40" is negative.'],
      [8, null, 'The row has 7 cells where the header has 6.'],
    ]);
  });

  it('says which column is missing, and what was expected', async () => {
    await expect(read('cheap,expensive,too expensive\n1,2,3\n')).rejects.toThrow(
      'Line 1 has no column for too cheap. Expected is',
    );
    await expect(read('a,b\n1,2\n')).rejects.toThrow('None of the columns needed');
    await expect(read('')).rejects.toThrow('The file is empty.');
  });
});

describe('reading purchase answers', () => {
  it('takes yes and no in several languages, and locates anything else', async () => {
    const source = createTextSource('Preis;Würde kaufen\n9,90;ja\n19,90;nein\n29,90;vielleicht\n');
    expect(await readPurchaseAnswers(source)).toMatchObject({
      answers: [
        { price: 9.9, wouldBuy: true },
        { price: 19.9, wouldBuy: false },
      ],
      rejections: [{ line: 4, column: 'Würde kaufen', reason: '"vielleicht" is neither yes nor no.' }],
    });
  });
});
