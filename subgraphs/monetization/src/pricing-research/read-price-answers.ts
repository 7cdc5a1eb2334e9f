import { type ColumnSpec, type FileSource, type ReadRow, type RowRejection, readTable } from '@paissive/delimited-text';
import type { PriceSensitivityAnswer } from './price-answers.js';

type Field = 'tooCheap' | 'cheap' | 'expensive' | 'tooExpensive' | 'intentAtCheap' | 'intentAtExpensive';

/** More respondents than any survey of a small business has. */
export const MAX_ANSWERS = 20_000;
const MAX_PRICE = 1e9;

const price = (field: Field, names: RegExp): ColumnSpec<Field> => ({
  field,
  names,
  kind: 'decimal',
  isRequired: true,
  isFilled: true,
});
const intent = (field: Field, names: RegExp): ColumnSpec<Field> => ({ field, names, kind: 'text', isRequired: false });

const COLUMNS: readonly ColumnSpec<Field>[] = [
  price(
    'tooCheap',
    /^(too (cheap|low|inexpensive)|(price )?too cheap( price)?|tch|zu (billig|günstig)|trop bon marché|trop bas|demasiado barato)$/,
  ),
  price(
    'cheap',
    /^(cheap|bargain|inexpensive|good value|great value|not expensive|low|ch|billig|günstig|bon marché|barato)( price)?$/,
  ),
  price('expensive', /^((getting |starting to get )?expensive|high|ex|teuer|cher|caro)( price)?$/),
  price(
    'tooExpensive',
    /^(too (expensive|high)|(price )?too expensive( price)?|tex|zu teuer|trop cher|demasiado caro)$/,
  ),
  intent(
    'intentAtCheap',
    /^((purchase )?intent(ion)?( at)? (cheap|bargain)( price)?|pi cheap|likelihood( at)? (cheap|bargain))$/,
  ),
  intent(
    'intentAtExpensive',
    /^((purchase )?intent(ion)?( at)? expensive( price)?|pi expensive|likelihood( at)? expensive)$/,
  ),
];

export interface PriceAnswerFile<Answer> {
  readonly kind: 'read';
  readonly sha256: string;
  readonly rowCount: number;
  readonly answers: readonly Answer[];
  readonly rejections: readonly RowRejection[];
}

export type ReadPriceAnswers<Answer> = PriceAnswerFile<Answer> | { readonly kind: 'refused'; readonly message: string };

/** Reads answers to van Westendorp's four questions, one respondent a row, and to the two of Newton, Miller and Smith where they are. */
export async function readPriceSensitivityAnswers(
  source: FileSource,
): Promise<ReadPriceAnswers<PriceSensitivityAnswer>> {
  const expected =
    'Expected is a table with the columns "too cheap", "cheap", "expensive" and "too expensive", one respondent a row, and optionally "intent cheap" and "intent expensive" from 1 to 5.';
  const table = await readTable(source, COLUMNS, { expected, maxRows: MAX_ANSWERS });
  if (table.kind === 'refused') return table;
  const answers: PriceSensitivityAnswer[] = [];
  const rejections = [...table.rejections];
  for (const row of table.rows) {
    const found = answerOf(row);
    if ('field' in found) {
      const column = table.columnNames[found.field] ?? null;
      rejections.push({ line: row.line, column, reason: found.reason, content: row.raw });
    } else answers.push(found);
  }
  rejections.sort((one, other) => one.line - other.line);
  return { kind: 'read', sha256: table.sha256, rowCount: table.rowCount, answers, rejections };
}

function answerOf({ cells }: ReadRow<Field>): PriceSensitivityAnswer | { field: Field; reason: string } {
  for (const field of ['tooCheap', 'cheap', 'expensive', 'tooExpensive'] as const) {
    if (Number(cells[field]) > MAX_PRICE) return { field, reason: `"${cells[field]}" is no possible price.` };
  }
  for (const field of ['intentAtCheap', 'intentAtExpensive'] as const) {
    const text = cells[field] ?? null;
    if (text !== null && !/^[1-5](\.0)?$/.test(text)) return { field, reason: `"${text}" is not one of 1 to 5.` };
  }
  return {
    tooCheap: Number(cells.tooCheap),
    cheap: Number(cells.cheap),
    expensive: Number(cells.expensive),
    tooExpensive: Number(cells.tooExpensive),
    intentAtCheap: intentOf(cells.intentAtCheap),
    intentAtExpensive: intentOf(cells.intentAtExpensive),
  };
}

function intentOf(text: string | null | undefined): number | null {
  return text === null || text === undefined ? null : Number(text);
}
