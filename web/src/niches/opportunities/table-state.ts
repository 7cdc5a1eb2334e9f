import type {
  OpportunityFilter,
  OpportunityOrder,
  OpportunityOrderField,
  SearchIntent,
  TrendVerdict,
} from '@/gql/graphql';

/** Columns that can be hidden. */
export const OPTIONAL_COLUMNS = [
  'confidence',
  'trend',
  'searches',
  'cpc',
  'competition',
  'intent',
  'keywords',
  'analysis',
] as const;
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

/** Everything about the table of opportunities that an address carries. */
export interface TableState {
  readonly text: string;
  readonly verdicts: readonly TrendVerdict[];
  readonly intents: readonly SearchIntent[];
  readonly minimumScore: number | null;
  readonly minimumSearches: number | null;
  readonly sort: OpportunityOrderField;
  readonly isAscending: boolean;
  readonly hidden: readonly OptionalColumn[];
}

const SORTS = {
  score: 'SCORE',
  confidence: 'CONFIDENCE',
  searches: 'MONTHLY_SEARCHES',
  cpc: 'COST_PER_CLICK',
  trend: 'TREND',
  name: 'NAME',
  newest: 'CREATED_AT',
} as const satisfies Record<string, OpportunityOrderField>;
const VERDICTS = {
  rising: 'RISING',
  steady: 'STEADY',
  falling: 'FALLING',
  unknown: 'CANNOT_TELL',
} as const satisfies Record<string, TrendVerdict>;
const INTENTS = {
  informational: 'INFORMATIONAL',
  navigational: 'NAVIGATIONAL',
  commercial: 'COMMERCIAL',
  transactional: 'TRANSACTIONAL',
} as const satisfies Record<string, SearchIntent>;

export const PLAIN_TABLE: TableState = {
  text: '',
  verdicts: [],
  intents: [],
  minimumScore: null,
  minimumSearches: null,
  sort: 'SCORE',
  isAscending: false,
  hidden: [],
};

/** Reads the table's state from an address; whatever cannot be read is left at its default. */
export function parseTableState(params: URLSearchParams): TableState {
  const sort = params.get('sort') ?? '';
  const field = meant(SORTS, sort.replace(/^-/, ''));
  return {
    text: params.get('q')?.slice(0, 200) ?? '',
    verdicts: listOf(params.get('trend'), (word) => meant(VERDICTS, word)),
    intents: listOf(params.get('intent'), (word) => meant(INTENTS, word)),
    minimumScore: boundOf(params.get('score'), 100),
    minimumSearches: boundOf(params.get('searches'), 1e12),
    sort: field ?? 'SCORE',
    isAscending: field !== undefined && !sort.startsWith('-'),
    hidden: listOf(params.get('hide'), (word) => OPTIONAL_COLUMNS.find((column) => column === word)),
  };
}

/** Writes the state as an address's query, defaults left out, always in the same order. */
export function writeTableState(state: TableState): string {
  const params = new URLSearchParams();
  if (state.text) params.set('q', state.text);
  if (state.verdicts.length > 0)
    params.set('trend', state.verdicts.map((verdict) => wordOf(VERDICTS, verdict)).join(','));
  if (state.intents.length > 0) params.set('intent', state.intents.map((intent) => wordOf(INTENTS, intent)).join(','));
  if (state.minimumScore !== null) params.set('score', String(state.minimumScore));
  if (state.minimumSearches !== null) params.set('searches', String(state.minimumSearches));
  if (state.sort !== 'SCORE' || state.isAscending)
    params.set('sort', `${state.isAscending ? '' : '-'}${wordOf(SORTS, state.sort)}`);
  if (state.hidden.length > 0) params.set('hide', state.hidden.join(','));
  return params.toString().replaceAll('%2C', ',');
}

/** The state as the API's filter. */
export function filterOf(state: TableState, analysisId?: string): OpportunityFilter {
  return {
    ...(analysisId ? { analysisId } : {}),
    ...(state.text ? { text: state.text } : {}),
    ...(state.verdicts.length > 0 ? { verdicts: [...state.verdicts] } : {}),
    ...(state.intents.length > 0 ? { intents: [...state.intents] } : {}),
    ...(state.minimumScore !== null ? { minimumScore: state.minimumScore } : {}),
    ...(state.minimumSearches !== null ? { minimumMonthlySearches: state.minimumSearches } : {}),
  };
}

/** The state as the API's order. */
export function orderOf(state: TableState): OpportunityOrder {
  return { field: state.sort, direction: state.isAscending ? 'ASC' : 'DESC' };
}

/** Whether anything narrows the table down. */
export function isFiltered(state: TableState): boolean {
  return Object.keys(filterOf(state)).length > 0;
}

function meant<T>(words: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

function wordOf<T>(words: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(words).find((word) => words[word] === value) ?? '';
}

function listOf<T>(text: string | null, read: (word: string) => T | undefined): T[] {
  const found = (text ?? '').split(',').map(read);
  return [...new Set(found.filter((value): value is T & {} => value !== undefined))];
}

function boundOf(text: string | null, highest: number): number | null {
  const value = text?.trim() ? Number(text) : Number.NaN;
  return value > 0 && value <= highest ? value : null;
}
