import { readResults } from './read-results';

const experiment = {
  variants: [
    { key: 'a', name: 'As it is', weight: 1, plannedSize: 100 },
    { key: 'b', name: 'Changed', weight: 1, plannedSize: 100 },
  ],
  metrics: [{ key: 'goal', name: 'Signs up' }],
};

describe('readResults', () => {
  it('counts each variant under a key of its own, and leaves out those without visitors', () => {
    expect(readResults({ 'a.visitors': '1,000', 'a.goal': '52' }, experiment, 'entry')).toEqual({
      ok: true,
      observations: [
        { key: 'entry-a', variantKey: 'a', exposures: 1_000, conversions: [{ metricKey: 'goal', count: 52 }] },
      ],
    });
  });

  it('refuses what cannot be, in words', () => {
    const reason = (typed: Record<string, string>) => {
      const read = readResults(typed, experiment, 'entry');
      return read.ok ? null : read.reason;
    };
    expect(reason({})).toBe('Give the visitors of a variant.');
    expect(reason({ 'b.visitors': '10', 'b.goal': '11' })).toBe(
      '“Changed” cannot have more of “Signs up” than visitors.',
    );
    expect(reason({ 'a.visitors': 'ten' })).toBe('The figures of “As it is” have to be whole numbers.');
  });
});
