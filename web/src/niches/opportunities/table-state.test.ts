import {
  filterOf,
  isFiltered,
  orderOf,
  PLAIN_TABLE,
  parseTableState,
  type TableState,
  writeTableState,
} from './table-state';

const full: TableState = {
  text: 'tea & cake',
  verdicts: ['RISING', 'CANNOT_TELL'],
  intents: ['COMMERCIAL'],
  minimumScore: 40,
  minimumSearches: 1_000,
  sort: 'NAME',
  isAscending: true,
  hidden: ['cpc', 'intent'],
};

describe('table state', () => {
  it('survives the way through an address', () => {
    expect(parseTableState(new URLSearchParams(writeTableState(full)))).toEqual(full);
    expect(parseTableState(new URLSearchParams(writeTableState({ ...full, isAscending: false })))).toEqual({
      ...full,
      isAscending: false,
    });
  });

  it('keeps the address empty while nothing differs from the default', () => {
    expect(writeTableState(PLAIN_TABLE)).toBe('');
    expect(parseTableState(new URLSearchParams())).toEqual(PLAIN_TABLE);
  });

  it('ignores what it cannot read', () => {
    const odd = 'trend=rising,up,rising&intent=__proto__&score=-5&searches=many&sort=-constructor&hide=name,cpc';
    expect(parseTableState(new URLSearchParams(odd))).toEqual({
      ...PLAIN_TABLE,
      verdicts: ['RISING'],
      hidden: ['cpc'],
    });
  });

  it('asks the API for exactly what is set', () => {
    expect(filterOf(PLAIN_TABLE)).toEqual({});
    expect(filterOf(full, 'analysis-1')).toEqual({
      analysisId: 'analysis-1',
      text: 'tea & cake',
      verdicts: ['RISING', 'CANNOT_TELL'],
      intents: ['COMMERCIAL'],
      minimumScore: 40,
      minimumMonthlySearches: 1_000,
    });
    expect(orderOf(full)).toEqual({ field: 'NAME', direction: 'ASC' });
    expect([isFiltered(PLAIN_TABLE), isFiltered({ ...PLAIN_TABLE, hidden: ['cpc'] }), isFiltered(full)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
