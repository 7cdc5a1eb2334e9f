import { applySuggestion, type Suggestion } from './apply-suggestion';
import type { StrategyDraft } from './strategy-draft';

const draft: StrategyDraft = {
  name: 'Tea',
  kind: 'SUBSCRIPTION',
  currency: 'EUR',
  notes: '',
  promotions: [],
  competitors: [],
  tiers: ['Basic', 'Plus'].map((name) => ({
    key: name,
    name,
    price: '9.00',
    interval: 'MONTH',
    trialDays: '',
    features: '',
    usagePrice: null,
  })),
};
const suggestion = (given: Partial<Suggestion>): Suggestion => ({
  kind: 'REVENUE_OPTIMUM',
  tierName: 'Plus',
  currentPrice: null,
  suggestedPrice: { amount: '14.50', currency: 'EUR' },
  reason: '',
  ...given,
});

describe('applying a suggestion', () => {
  it('changes the price of the tier it is about, exactly', () => {
    expect(applySuggestion(draft, suggestion({}))?.tiers.map(({ price }) => price)).toEqual(['9.00', '14.50']);
  });

  it('puts a yearly tier after the monthly one, under a free name', () => {
    const once = applySuggestion(draft, suggestion({ kind: 'OFFER_A_YEAR', tierName: 'Basic' }));
    expect(once?.tiers.map(({ name, interval }) => [name, interval])).toEqual([
      ['Basic', 'MONTH'],
      ['Basic, yearly', 'YEAR'],
      ['Plus', 'MONTH'],
    ]);
    const twice = once && applySuggestion(once, suggestion({ kind: 'OFFER_A_YEAR', tierName: 'Basic' }));
    expect(twice?.tiers[1]?.name).toBe('Basic, yearly 2');
  });

  it('does nothing without a price, a tier or the same currency', () => {
    for (const given of [
      { suggestedPrice: null },
      { tierName: 'Gone' },
      { suggestedPrice: { amount: '1', currency: 'USD' } },
    ])
      expect(applySuggestion(draft, suggestion(given))).toBeNull();
  });
});
