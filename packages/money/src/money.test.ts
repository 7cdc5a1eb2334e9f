import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  add,
  addUp,
  allocate,
  allocateUnits,
  CurrencyMismatchError,
  compare,
  isCurrencyCode,
  minorUnits,
  money,
  multiply,
  parseDecimal,
  roundToMinor,
  subtract,
  toMinorUnits,
} from './index.js';

describe('money', () => {
  it('adds tenths without an error, where floats have one', () => {
    expect(add(money('0.1', 'EUR'), money('0.2', 'EUR'))).toEqual({ amount: '0.30', currency: 'EUR' });
    expect(subtract(money('0.3', 'EUR'), money('0.1', 'EUR')).amount).toBe('0.20');
  });

  it('writes at least the minor digits of its currency and keeps finer prices', () => {
    expect(money('1200', 'JPY').amount).toBe('1200');
    expect(money('1.5', 'KWD').amount).toBe('1.500');
    expect(money('0.0015', 'USD').amount).toBe('0.0015');
    expect(money('-0', 'USD').amount).toBe('0.00');
    expect(money('123456789012345678901234567890.12', 'USD').amount).toBe('123456789012345678901234567890.12');
  });

  it('rounds once, half to even or half up, also below zero', () => {
    expect(roundToMinor(money('2.665', 'EUR')).amount).toBe('2.66');
    expect(roundToMinor(money('2.675', 'EUR')).amount).toBe('2.68');
    expect(roundToMinor(money('2.665', 'EUR'), 'half-up').amount).toBe('2.67');
    expect(roundToMinor(money('-2.665', 'EUR'), 'half-up').amount).toBe('-2.67');
    expect(roundToMinor(money('99.5', 'JPY')).amount).toBe('100');
  });

  it('counts in the smallest unit and refuses what is finer', () => {
    expect(toMinorUnits(money('12.50', 'EUR'))).toBe(1250n);
    expect(toMinorUnits(multiply(money('0.005', 'KWD'), 3))).toBe(15n);
    expect(() => toMinorUnits(money('0.001', 'EUR'))).toThrow(RangeError);
  });

  it('never mixes currencies', () => {
    expect(() => add(money('1', 'EUR'), money('1', 'USD'))).toThrow(CurrencyMismatchError);
    expect(() => compare(money('1', 'EUR'), money('1', 'USD'))).toThrow(CurrencyMismatchError);
    expect(() => addUp([money('1', 'EUR')], 'USD')).toThrow(CurrencyMismatchError);
  });

  it('knows the minor digits of ISO 4217, also where common use differs', () => {
    expect(['EUR', 'HUF', 'JPY', 'CLF', 'IQD', 'UGX'].map(minorUnits)).toEqual([2, 2, 0, 4, 3, 0]);
    expect(['eur', 'EURO', 'XXX', ''].map(isCurrencyCode)).toEqual([false, false, false, false]);
    expect(() => minorUnits('DEM')).toThrow(RangeError);
  });

  it('reads plain decimals only', () => {
    expect(parseDecimal('-12.50')?.toString()).toBe('-12.5');
    expect(['1e3', '', '.5', '1,5', '0x1f', 'NaN', '1.', `${'9'.repeat(16)}`].map(parseDecimal)).toEqual(
      Array(8).fill(null),
    );
  });
});

describe('allocation by largest remainders', () => {
  it("solves Foemmel's conundrum: five cents, 70 to 30", () => {
    expect(allocate(money('0.05', 'USD'), [70, 30]).map(({ amount }) => amount)).toEqual(['0.04', '0.01']);
    expect(allocate(money('0.05', 'USD'), [3, 7]).map(({ amount }) => amount)).toEqual(['0.02', '0.03']);
  });

  it('gives the seats of the published election example (Hare quota)', () => {
    expect(allocateUnits(10n, [47_000, 16_000, 15_900, 12_000, 6_000, 3_100])).toEqual([5n, 2n, 1n, 1n, 1n, 0n]);
  });

  it('always adds up and is never a unit or more off, whatever the weights', () => {
    const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 }).filter((all) => all.some(Boolean));
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), weights, (units, all) => {
        const parts = allocateUnits(BigInt(units), all);
        const sum = all.reduce((total, weight) => total + weight, 0);
        expect(parts.reduce((total, part) => total + part, 0n)).toBe(BigInt(units));
        for (const [index, part] of parts.entries()) {
          const exact = (units * (all[index] ?? 0)) / sum;
          expect(Math.abs(Number(part) - exact)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
  });

  it('refuses weights that say nothing', () => {
    expect(() => allocate(money('1', 'EUR'), [])).toThrow(RangeError);
    expect(() => allocate(money('1', 'EUR'), [0, 0])).toThrow(RangeError);
    expect(() => allocate(money('1', 'EUR'), [2, -1])).toThrow(RangeError);
  });
});
