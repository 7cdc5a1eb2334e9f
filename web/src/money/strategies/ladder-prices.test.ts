import { ladderPrices, ladderSentence } from './ladder-prices';

const tier = (name: string, amount: string | null) => ({
  name,
  price: { amount: amount ?? '99', currency: 'EUR' },
  interval: 'MONTH' as const,
  monthlyPrice: amount === null ? null : { amount, currency: 'EUR' },
  features: [],
  trialDays: 0,
  usagePrice: null,
});
const competitor = (name: string, amount: string, interval: 'MONTH' | 'YEAR' | 'ONCE', currency = 'EUR') => ({
  name,
  price: { amount, currency },
  interval,
  url: null,
  notes: '',
});

describe('the ladder of prices', () => {
  it('compares by the month, in one currency, without what is paid once', () => {
    const rungs = ladderPrices({
      currency: 'EUR',
      tiers: [tier('Team', '49.00'), tier('Basic', '9.00'), tier('Licence', null)],
      competitors: [
        competitor('Yearly', '240.00', 'YEAR'),
        competitor('Abroad', '5.00', 'MONTH', 'USD'),
        competitor('Forever', '300.00', 'ONCE'),
      ],
    });
    expect(rungs.map(({ name, price }) => [name, price])).toEqual([
      ['Basic', 9],
      ['Yearly', 20],
      ['Team', 49],
    ]);
    expect(ladderSentence(rungs)).toBe('Of our tiers 1 below, 1 above the competitor');
  });

  it('says what there is to compare', () => {
    expect(ladderSentence([{ name: 'Basic', price: 9, isOurs: true }])).toBe('No competitor to compare with');
    expect(ladderSentence([{ name: 'Other', price: 9, isOurs: false }])).toBe('Nothing of ours is paid by the month');
    const others = [10, 30].map((price) => ({ name: `C${price}`, price, isOurs: false }));
    expect(ladderSentence([...others, { name: 'Basic', price: 20, isOurs: true }])).toBe(
      'Of our tiers 1 among 2 competitors',
    );
  });
});
