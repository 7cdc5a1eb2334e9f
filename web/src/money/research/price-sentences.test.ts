import { answersSentence, demandSentence, sensitivitySentence } from './price-sentences';

const euro = (amount: string) => ({ amount, currency: 'EUR' });

describe('sentences about prices', () => {
  it('name the acceptable range and the optimal price, as far as there are', () => {
    const classicRange = { low: euro('12.00'), high: euro('34.50') };
    expect(sensitivitySentence({ classicRange, optimalPrice: euro('19.90') })).toBe(
      '€12.00 to €34.50 is acceptable; fewest object to €19.90',
    );
    expect(sensitivitySentence({ classicRange, optimalPrice: null })).toBe('€12.00 to €34.50 is acceptable');
    expect(sensitivitySentence({ classicRange: null, optimalPrice: euro('19.90') })).toBe('Fewest object to €19.90');
    expect(sensitivitySentence({ classicRange: null, optimalPrice: null })).toContain('do not cross');
  });

  it('say how many answers were dropped, and why', () => {
    expect(answersSentence({ answerCount: 40, intransitiveCount: 0 })).toBe('From 40 answers. None had to be dropped.');
    expect(answersSentence({ answerCount: 40, intransitiveCount: 1 })).toContain(
      'From 39 answers. 1 more was dropped, because',
    );
    expect(answersSentence({ answerCount: 40, intransitiveCount: 3 })).toContain('3 more were dropped');
  });

  it('say what is highest where', () => {
    const optimum = { price: euro('24.30'), demand: 0.462, profit: 11.2 };
    expect(demandSentence({ optimum }, false)).toBe('Revenue is highest at €24.30, where 46\u202f% would buy');
    expect(demandSentence({ optimum }, true)).toMatch(/^Profit is highest/);
  });
});
