import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caller, dataOf, startService, type TestService } from './support/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

const usd = (amount: string) => ({ amount, currency: 'USD' });

async function ask(field: string, inputType: string, input: object, fields: string) {
  const query = `query ($input: ${inputType}!) { answer: ${field}(input: $input) { ${fields} } }`;
  return dataOf(await caller().graphql<{ answer: unknown }>(service.url, query, { input })).answer;
}

describe('the calculators', () => {
  it('price a quantity line by line and round the sum once', async () => {
    const model = {
      kind: 'GRADUATED',
      tiers: [{ upTo: 1_000, unitPrice: usd('0.0015') }, { unitPrice: usd('0.001') }],
    };
    const quote = await ask(
      'priceQuote',
      'PriceQuoteInput',
      { model, quantity: '1333' },
      'total { amount } lines { quantity amount { amount } }',
    );
    expect(quote).toEqual({
      total: { amount: '1.83' },
      lines: [
        { quantity: '1000', amount: { amount: '1.50' } },
        { quantity: '333', amount: { amount: '0.333' } },
      ],
    });
  });

  it('prorate, break even and value cash flows as the published examples do', async () => {
    const change = {
      oldPrice: usd('10'),
      newPrice: usd('20'),
      periodStart: '2026-04-01T00:00:00Z',
      periodEnd: '2026-05-01T00:00:00Z',
      changeAt: '2026-04-16T00:00:00Z',
    };
    expect(await ask('proration', 'ProrationInput', change, 'net { amount }')).toEqual({ net: { amount: '5.00' } });
    const birdbaths = { fixedCosts: usd('18000'), price: usd('100'), variableCost: usd('20') };
    expect(await ask('breakeven', 'BreakevenInput', birdbaths, 'isReachable wholeUnits revenue { amount }')).toEqual({
      isReachable: true,
      wholeUnits: '225',
      revenue: { amount: '22500.00' },
    });
    const flows = { currency: 'USD', discountRate: '0.1', cashFlows: ['-10000', '3000', '4200', '6800'] };
    const fields =
      'presentValueSpreadsheet { amount } presentValueTimeZero { amount } internalRateOfReturn { kind } returnOnInvestment';
    expect(await ask('investmentAnalysis', 'InvestmentInput', flows, fields)).toEqual({
      presentValueSpreadsheet: { amount: '1188.44' },
      presentValueTimeZero: { amount: '1307.29' },
      internalRateOfReturn: { kind: 'ONE' },
      returnOnInvestment: 0.4,
    });
  });

  it('name the path of what is wrong', async () => {
    const mixed = { fixedCosts: usd('1'), price: { amount: '1', currency: 'EUR' }, variableCost: usd('0') };
    await expect(ask('breakeven', 'BreakevenInput', mixed, 'units')).rejects.toThrow('input.price.currency');
    const open = { model: { kind: 'VOLUME', tiers: [{ upTo: 5, unitPrice: usd('1') }] }, quantity: '1' };
    await expect(ask('priceQuote', 'PriceQuoteInput', open, 'total { amount }')).rejects.toThrow('input.model.tiers.0');
  });
});
