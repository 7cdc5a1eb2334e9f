import { describe, expect, it } from '@jest/globals';
import { formatCost, formatPrice } from './usd';

const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('what calls cost', () => {
  it('is told down to a millionth of a dollar where it is that little', () => {
    expect(formatCost(usd('0.000015'))).toBe('$0.000015');
    expect(formatCost(usd('0.01350000'))).toBe('$0.0135');
    expect(formatCost(usd('1.239'))).toBe('$1.24');
    expect(formatCost(usd('0'))).toBe('$0.00');
  });

  it('is told for a million tokens in and out, and as nothing where it is nothing', () => {
    expect(formatPrice({ inputPerMillion: usd('0.15'), outputPerMillion: usd('0.60') })).toBe('$0.15 in, $0.60 out');
    expect(formatPrice({ inputPerMillion: usd('0.00'), outputPerMillion: usd('0.00') })).toBe('nothing');
  });
});
