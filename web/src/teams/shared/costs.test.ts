import { formatCost, formatShare } from './costs';

describe('formatCost', () => {
  it('keeps what is less than a cent visible', () => {
    expect([formatCost('0'), formatCost('0.0004'), formatCost('0.0125'), formatCost('1.5')]).toEqual([
      '$0.00',
      '$0.0004',
      '$0.0125',
      '$1.50',
    ]);
  });
});

describe('formatShare', () => {
  it('says how many of how many, and nothing without any', () => {
    expect(formatShare(3, 4)).toBe('75\u202f% of 4');
    expect(formatShare(0, 0)).toBeNull();
  });
});
