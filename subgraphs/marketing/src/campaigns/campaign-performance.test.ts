import { describe, expect, it } from '@jest/globals';
import { money } from '@paissive/money';
import type { DailyMetric } from '../metrics/daily-metric.js';
import { campaignPerformance } from './campaign-performance.js';

const row = (given: Partial<DailyMetric>): DailyMetric => ({
  workspaceId: 'w',
  source: 'RECORDED',
  date: '2026-03-01',
  channel: 'EMAIL',
  campaignName: 'c',
  impressions: null,
  clicks: null,
  cost: null,
  conversions: null,
  revenue: null,
  currency: null,
  toldAt: new Date(0),
  ...given,
});
const campaign = { budget: money('100', 'EUR'), targets: [{ metric: 'CLICKS', value: '80' }] } as const;

describe('the performance of a campaign', () => {
  it('adds up by channel and day and divides exactly', () => {
    const performance = campaignPerformance(campaign, [
      row({ impressions: 1_000, clicks: 30, cost: '10.10', conversions: '2', revenue: '40', currency: 'EUR' }),
      row({ date: '2026-03-02', impressions: 1_000, clicks: 10, cost: '0.20', conversions: '0.5', currency: 'EUR' }),
      row({ channel: 'google / cpc', clicks: 20, cost: '10', revenue: '20.60', currency: 'EUR' }),
    ]);
    expect(performance.totals).toEqual({
      impressions: 2_000,
      clicks: 60,
      conversions: '2.5',
      cost: '20.3',
      revenue: '60.6',
      clickThroughRate: '0.03',
      costPerClick: '0.33833333',
      costPerAcquisition: '8.12',
      conversionRate: '0.04166667',
      returnOnInvestment: '1.98522167',
    });
    expect(performance.byChannel.map(({ channel, figures }) => [channel, figures.clicks])).toEqual([
      ['EMAIL', 40],
      ['google / cpc', 20],
    ]);
    expect(performance.byDay.map(({ date, figures }) => [date, figures.cost])).toEqual([
      ['2026-03-01', '20.1'],
      ['2026-03-02', '0.2'],
    ]);
    expect(performance.targets).toEqual([{ metric: 'CLICKS', target: '80', actual: '60', share: '0.75' }]);
    expect(performance.budgetSpent).toBe('0.203');
  });

  it('says unknown and not zero where nobody tells, and divides by nothing', () => {
    const { totals, byDay } = campaignPerformance({ ...campaign, targets: [] }, [
      row({ clicks: 0, cost: '5', currency: 'EUR' }),
    ]);
    expect(totals).toMatchObject({
      impressions: null,
      clicks: 0,
      revenue: null,
      costPerClick: null,
      returnOnInvestment: null,
    });
    expect(byDay).toHaveLength(1);
    expect(campaignPerformance(campaign, []).totals.cost).toBeNull();
  });

  it('never adds two currencies', () => {
    const { totals, notices } = campaignPerformance(campaign, [
      row({ cost: '1', currency: 'EUR' }),
      row({ channel: 'VIDEO', clicks: 3, cost: '5', currency: 'USD' }),
    ]);
    expect(totals).toMatchObject({ cost: '1', clicks: 3 });
    expect(notices).toEqual(['Amounts of 1 rows in USD are left out: they cannot be added to EUR.']);
  });
});
