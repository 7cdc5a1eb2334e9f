import { describe, expect, it } from '@jest/globals';
import { readPrice } from './price-draft';

describe('a typed price', () => {
  it('is a range in a currency', () => {
    expect(readPrice({ low: '9.50', high: '19', currency: ' eur ' })).toEqual({
      ok: true,
      price: { low: 9.5, high: 19, currency: 'EUR' },
    });
  });

  it('is one price where the upper bound is left empty', () => {
    expect(readPrice({ low: '5', high: ' ', currency: 'USD' })).toMatchObject({ price: { low: 5, high: 5 } });
  });

  it.each([
    ['nothing', { low: '', high: '', currency: 'USD' }, 'low'],
    ['words', { low: 'ten', high: '', currency: 'USD' }, 'low'],
    ['less than nothing', { low: '-1', high: '', currency: 'USD' }, 'low'],
    ['bounds the wrong way round', { low: '9', high: '5', currency: 'USD' }, 'high'],
    ['a currency that there is not', { low: '9', high: '', currency: 'ZZZ' }, 'currency'],
  ])('is not %s', (_what, draft, field) => {
    expect(readPrice(draft)).toMatchObject({ ok: false, field });
  });
});
