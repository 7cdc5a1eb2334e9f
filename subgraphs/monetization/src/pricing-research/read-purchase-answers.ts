import { type ColumnSpec, type FileSource, type RowRejection, readTable } from '@paissive/delimited-text';
import type { PurchaseAnswer } from './price-answers.js';
import { MAX_ANSWERS, type ReadPriceAnswers } from './read-price-answers.js';

type Field = 'price' | 'wouldBuy';

const COLUMNS: readonly ColumnSpec<Field>[] = [
  { field: 'price', names: /^(price|amount|preis|prix|precio)$/, kind: 'decimal', isRequired: true, isFilled: true },
  {
    field: 'wouldBuy',
    names:
      /^((would|will) (you )?buy|buy|buys|bought|purchase|answer|response|kauft|würde kaufen|acheterait|compraría)$/,
    kind: 'text',
    isRequired: true,
    isFilled: true,
  },
];
const YES = /^(yes|y|true|1|buy|ja|oui|sí|si|sim)$/i;
const NO = /^(no|n|false|0|nein|non|não|nao)$/i;

/** Reads answers to "would you buy at this price?": a row for each respondent and price. */
export async function readPurchaseAnswers(source: FileSource): Promise<ReadPriceAnswers<PurchaseAnswer>> {
  const expected =
    'Expected is a table with the columns "price" and "would buy" (yes or no), a row for each respondent and price.';
  const table = await readTable(source, COLUMNS, { expected, maxRows: MAX_ANSWERS * 5 });
  if (table.kind === 'refused') return table;
  const answers: PurchaseAnswer[] = [];
  const rejections: RowRejection[] = [...table.rejections];
  for (const { line, cells, raw } of table.rows) {
    const answer = cells.wouldBuy ?? '';
    if (YES.test(answer) || NO.test(answer)) answers.push({ price: Number(cells.price), wouldBuy: YES.test(answer) });
    else {
      const column = table.columnNames.wouldBuy ?? null;
      rejections.push({ line, column, reason: `"${answer}" is neither yes nor no.`, content: raw });
    }
  }
  rejections.sort((one, other) => one.line - other.line);
  return { kind: 'read', sha256: table.sha256, rowCount: table.rowCount, answers, rejections };
}
