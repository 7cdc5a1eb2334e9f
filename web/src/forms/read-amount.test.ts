import { readAmount } from './read-amount';

const amountOf = (text: string) => {
  const read = readAmount(text);
  return read.ok ? read.amount : null;
};

describe('readAmount', () => {
  it('takes a point or a comma before decimals, and signs between thousands', () => {
    expect(
      ['12.50', '12,5', ' 1 250,50 ', "1'250.50", '1.250,50', '1,250.50', '1,250,000', '0012', '.5'].map(amountOf),
    ).toEqual(['12.50', '12.5', '1250.50', '1250.50', '1250.50', '1250.50', '1250000', '12', '0.5']);
  });

  it('keeps every digit', () => {
    expect(amountOf('9007199254740993.01')).toBe('9007199254740993.01');
  });

  it('does not guess what could be either', () => {
    expect(readAmount('1,250')).toEqual({
      ok: false,
      reason: 'Is that 1250 or 1.2500? Write it so that it is clear.',
    });
    expect(amountOf('0.125')).toBe('0.125');
    expect(amountOf('1250.125')).toBe('1250.125');
  });

  it('says why text is no amount', () => {
    for (const text of ['', 'ten', '-3', '1.2.3', '1,2.3,4', '€5', `1.${'0'.repeat(13)}`])
      expect(readAmount(text)).toEqual({ ok: false, reason: expect.stringMatching(/\.$/) });
  });
});
