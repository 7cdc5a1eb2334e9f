import type { KeywordColumn } from '@/gql/graphql';

interface Column {
  readonly position: number;
  readonly name: string;
  readonly meaning?: KeywordColumn | null;
  readonly samples: readonly string[];
}

/** As many month columns in a row are shown one by one; more become one line. */
const SHOWN_MONTHS = 2;

/** Columns with each long run of months drawn together: "Searches: May 2023 … Searches: Apr 2026, 36 columns". */
export function withoutRuns(columns: readonly Column[]): Column[] {
  const shown: Column[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    if (!column) continue;
    const after =
      column.meaning === 'MONTH' ? columns.findIndex((each, at) => at > index && each.meaning !== 'MONTH') : index + 1;
    const end = after === -1 ? columns.length : after;
    const last = columns[end - 1];
    if (end - index <= SHOWN_MONTHS || !last) shown.push(column);
    else {
      shown.push({ ...column, name: `${column.name} … ${last.name}, ${end - index} columns` });
      index = end - 1;
    }
  }
  return shown;
}
