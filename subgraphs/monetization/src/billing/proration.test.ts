import { describe, expect, it } from '@jest/globals';
import { money } from '@paissive/money';
import { prorate } from './proration.js';

const usd = (amount: string) => money(amount, 'USD');
const april = { start: new Date('2026-04-01T00:00:00Z'), end: new Date('2026-05-01T00:00:00Z') };

describe('proration', () => {
  it('charges the difference for the second half of a month, as in the published example', () => {
    const change = prorate(usd('10'), usd('20'), april, new Date('2026-04-16T00:00:00Z'));
    expect(change).toEqual({ remainingShare: '0.5', credit: usd('-5'), charge: usd('10'), net: usd('5') });
  });

  it('gives money back for a cheaper price', () => {
    expect(prorate(usd('20'), usd('10'), april, new Date('2026-04-16T00:00:00Z')).net).toEqual(usd('-5'));
  });

  it('counts seconds, and rounds each side to the cent by itself', () => {
    const change = prorate(usd('9.99'), usd('29.99'), april, new Date('2026-04-10T12:34:56Z'));
    // 1,769,104 of 2,592,000 seconds are left: 6.8185… back, 20.4691… due.
    expect(change.credit).toEqual(usd('-6.82'));
    expect(change.charge).toEqual(usd('20.47'));
    expect(change.net).toEqual(usd('13.65'));
  });

  it('takes a change before the period for all of it, and one after it for nothing', () => {
    expect(prorate(usd('10'), usd('20'), april, new Date('2026-03-01T00:00:00Z')).net).toEqual(usd('10'));
    expect(prorate(usd('10'), usd('20'), april, april.end).net).toEqual(usd('0'));
  });

  it('refuses a period without a length', () => {
    expect(() => prorate(usd('1'), usd('2'), { start: april.end, end: april.start }, april.start)).toThrow(RangeError);
  });
});
