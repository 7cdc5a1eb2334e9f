/** What stands in a cell: a text as it is, or a number, written with the file's decimal mark. */
export type Cell = string | number;

/** How the locale of the account writes numbers. */
export interface CellFormat {
  /** `.` if left out. */
  readonly decimalMark?: '.' | ',';
}

/** One line below the header: a keyword, or a total over a segment, which has no keyword. */
export interface KeywordPlannerRow {
  readonly keyword: string;
  /** ISO 4217. */
  readonly currency: string;
  /** `All`, `Mobile`, … of a total. */
  readonly segmentation?: string;
  /** Average searches a month. */
  readonly averageSearches: Cell;
  /** As the tool writes it: `12%`, `∞`. */
  readonly threeMonthChange?: string;
  readonly yearOnYearChange?: string;
  /** 0 to 100; the level beside it (`Low`, `Medium`, `High`) follows from it. Left out where nobody advertises. */
  readonly competitionIndex?: number;
  /** Bids for the top of the page, in `currency`, numbers with two decimals. Left out where unknown, which is not zero. */
  readonly bids?: { readonly low: Cell; readonly high: Cell };
  /** Searches of each month of the export, oldest first. */
  readonly searches: readonly Cell[];
}

/** Columns between the bids and the months that say how the account's own pages and advertisements fare: empty without any. */
const ACCOUNT_COLUMNS = 5;

/**
 * The cells of a row in the order of `KEYWORD_PLANNER_COLUMNS`, the months behind them.
 *
 * @example keywordPlannerCells(row, { decimalMark: ',' })[8] // '0,55'
 */
export function keywordPlannerCells(row: KeywordPlannerRow, { decimalMark = '.' }: CellFormat = {}): string[] {
  const { competitionIndex: index, bids } = row;
  const written = (cell: Cell): string => String(cell).replace('.', typeof cell === 'number' ? decimalMark : '.');
  const price = (cell: Cell = ''): string =>
    typeof cell === 'number' ? cell.toFixed(2).replace('.', decimalMark) : cell;
  return [
    row.keyword,
    row.currency,
    row.segmentation ?? '',
    written(row.averageSearches),
    row.threeMonthChange ?? '',
    row.yearOnYearChange ?? '',
    index === undefined ? '' : levelOf(index),
    index === undefined ? '' : written(index),
    price(bids?.low),
    price(bids?.high),
    ...Array.from({ length: ACCOUNT_COLUMNS }, () => ''),
    ...row.searches.map(written),
  ];
}

/** Thirds, as Google Ads' help says of the indexed value. */
function levelOf(index: number): string {
  if (index < 34) return 'Low';
  return index < 67 ? 'Medium' : 'High';
}
