import { withoutRuns } from './column-runs';

const column = (position: number, name: string, meaning: 'KEYWORD' | 'MONTH' | null) => ({
  position,
  name,
  meaning,
  samples: [],
});

describe('withoutRuns', () => {
  it('draws a run of months together and leaves the rest as it is', () => {
    const columns = [
      column(1, 'Keyword', 'KEYWORD'),
      column(2, 'May', 'MONTH'),
      column(3, 'Jun', 'MONTH'),
      column(4, 'Jul', 'MONTH'),
      column(5, 'Note', null),
      column(6, 'Aug', 'MONTH'),
    ];
    expect(withoutRuns(columns).map(({ name }) => name)).toEqual(['Keyword', 'May … Jul, 3 columns', 'Note', 'Aug']);
  });

  it('draws a run at the end together and copes with nothing at all', () => {
    const months = Array.from({ length: 36 }, (_, index) => column(index + 1, `M${index + 1}`, 'MONTH'));
    expect(withoutRuns(months).map(({ name }) => name)).toEqual(['M1 … M36, 36 columns']);
    expect(withoutRuns([])).toEqual([]);
  });
});
