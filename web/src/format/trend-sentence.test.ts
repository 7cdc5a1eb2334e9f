import { trendSentence } from './trend-sentence';

const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

describe('trendSentence', () => {
  it('tells size, interval and p-value of a rise', () => {
    expect(
      plain(
        trendSentence({
          verdict: 'RISING',
          slopePerYear: 0.312,
          slopeInterval: { low: 0.18, high: 0.44 },
          pValue: 0.0002,
          monthsObserved: 36,
        }),
      ),
    ).toBe('Searches rose 31 % a year (95 % interval 18 % to 44 %, p < 0.001)');
  });

  it('does not call a change that is certain and tiny a chance', () => {
    const facts = { slopePerYear: 0.008, slopeInterval: { low: 0.006, high: 0.01 }, pValue: 0.0002 };
    const title = plain(trendSentence({ verdict: 'STEADY', ...facts, monthsObserved: 36 }));
    expect(title).toBe('Searches hardly changed in 36 months');
  });

  it('tells a fall without negative numbers', () => {
    expect(
      plain(
        trendSentence({
          verdict: 'FALLING',
          slopePerYear: -0.2,
          slopeInterval: { low: -0.3, high: -0.1 },
          pValue: 0.01,
          monthsObserved: 24,
        }),
      ),
    ).toBe('Searches fell 20 % a year (95 % interval 10 % to 30 %, p = 0.01)');
  });

  it('claims no size for a steady or undecidable trend', () => {
    expect(plain(trendSentence({ verdict: 'STEADY', slopePerYear: 0.02, pValue: 0.4, monthsObserved: 36 }))).toBe(
      'No trend that differs from chance in 36 months (p = 0.40)',
    );
    expect(trendSentence({ verdict: 'CANNOT_TELL', monthsObserved: 12 })).toBe(
      '12 months are not enough to tell a trend',
    );
    expect(trendSentence({ verdict: 'CANNOT_TELL', monthsObserved: 0 })).toBe('No history, so a trend cannot be told');
  });
});
