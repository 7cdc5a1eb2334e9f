import type { PerformanceFragment } from '@/gql/graphql';
import { formatFigure, whyUnknown } from './figures';

const figures: PerformanceFragment = {
  impressions: 40_000,
  clicks: 900,
  conversions: '12.5',
  cost: '180.00',
  revenue: null,
  clickThroughRate: '0.0225',
  costPerClick: '0.2',
  costPerAcquisition: '14.4',
  conversionRate: '0.01388889',
  returnOnInvestment: null,
};

describe('figures of a campaign', () => {
  it('are written with their unit and no more digits than they need', () => {
    expect(
      (['impressions', 'conversions', 'cost', 'clickThroughRate', 'costPerAcquisition'] as const).map((name) =>
        formatFigure(figures, name, 'EUR'),
      ),
    ).toEqual(['40,000', '12.5', '€180.00', '2.3\u202f%', '€14.40']);
  });

  it('say why they are unknown', () => {
    expect(formatFigure(figures, 'returnOnInvestment', 'EUR')).toBeNull();
    expect(whyUnknown(figures, 'returnOnInvestment')).toBe('no source tells the revenue');
    expect(whyUnknown({ ...figures, clicks: 0, costPerClick: null }, 'costPerClick')).toBe(
      'there are no clicks to divide by',
    );
  });
});
