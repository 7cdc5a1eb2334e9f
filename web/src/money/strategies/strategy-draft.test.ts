import type { StrategyFieldsFragment } from '@/gql/graphql';
import { draftErrors, draftOf, patchOf } from './strategy-draft';

const strategy: StrategyFieldsFragment = {
  id: 's1',
  name: 'Tea pricing',
  kind: 'SUBSCRIPTION',
  currency: 'EUR',
  version: 3,
  notes: '',
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  opportunityName: null,
  opportunityScore: null,
  opportunity: null,
  tiers: [
    {
      name: 'Basic',
      price: { amount: '9.00', currency: 'EUR' },
      interval: 'MONTH',
      monthlyPrice: { amount: '9.00', currency: 'EUR' },
      features: ['One', 'Two'],
      trialDays: 14,
      usagePrice: {
        kind: 'PER_UNIT',
        unitPrice: { amount: '0.01', currency: 'EUR' },
        tiers: null,
        packageSize: null,
        packagePrice: null,
      },
    },
  ],
  promotions: [
    {
      name: 'Launch',
      code: 'TEA',
      percentOff: '20',
      amountOff: null,
      startsAt: '2026-12-01T00:00:00.000Z',
      endsAt: null,
      durationMonths: 3,
    },
  ],
  competitors: [
    { name: 'Kettle', price: { amount: '12.00', currency: 'USD' }, interval: 'YEAR', url: null, notes: 'since May' },
  ],
};

describe('a draft of a strategy', () => {
  it('that was not touched asks for what is there, usage prices included', () => {
    const read = patchOf(draftOf(strategy));
    expect(read).toMatchObject({ ok: true });
    const { patch } = read as Extract<typeof read, { ok: true }>;
    expect(patch.tiers?.[0]).toMatchObject({
      name: 'Basic',
      price: { amount: '9.00', currency: 'EUR' },
      features: ['One', 'Two'],
      trialDays: 14,
      usagePrice: { kind: 'PER_UNIT', unitPrice: { amount: '0.01', currency: 'EUR' } },
    });
    expect(patch.promotions?.[0]).toMatchObject({
      percentOff: '20',
      amountOff: null,
      startsAt: '2026-12-01T00:00:00.000Z',
      endsAt: null,
      durationMonths: 3,
    });
    expect(patch.competitors?.[0]).toMatchObject({ price: { amount: '12.00', currency: 'USD' }, notes: 'since May' });
  });

  it('names each field that cannot be read', () => {
    const draft = draftOf(strategy);
    const [tier] = draft.tiers;
    if (!tier) throw new Error('The strategy has a tier.');
    const read = patchOf({ ...draft, tiers: [{ ...tier, price: 'nine', trialDays: 'two' }] });
    expect(read).toEqual({
      ok: false,
      errors: { 'tiers.0.price': expect.stringContaining('digits'), 'tiers.0.trialDays': 'Give a whole number.' },
    });
  });

  it('shows errors of the API at its fields', () => {
    const { byPath, other } = draftErrors([
      { message: 'Another tier has this name.', field: ['input', 'patch', 'tiers', '1', 'name'] },
      { message: 'Too much.', field: ['input', 'patch', 'tiers', '0', 'price', 'amount'] },
      { message: 'Take something off.', field: ['input', 'patch', 'promotions', '0', 'percentOff'] },
      { message: 'It was changed.', field: ['input', 'version'] },
    ]);
    expect(byPath).toEqual({
      'tiers.1.name': 'Another tier has this name.',
      'tiers.0.price': 'Too much.',
      'promotions.0.off': 'Take something off.',
    });
    expect(other).toBe('It was changed.');
  });
});
