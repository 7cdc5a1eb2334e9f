import type { PerformanceFragment } from '@/gql/graphql';
import { campaignProgress, paceAt, progressSentence } from './progress';

const nothing: PerformanceFragment = {
  impressions: null,
  clicks: null,
  conversions: null,
  cost: null,
  revenue: null,
  clickThroughRate: null,
  costPerClick: null,
  costPerAcquisition: null,
  conversionRate: null,
  returnOnInvestment: null,
};
const day = (date: string, clicks: number | null) => ({ date, figures: { ...nothing, clicks } });
const days = [day('2026-03-02', 100), day('2026-03-03', null), day('2026-03-05', 150)];
const input = { days, measure: 'clicks', startsOn: '2026-03-01', endsOn: '2026-03-10', goal: 1_000 } as const;

describe('campaignProgress', () => {
  it('adds up the days that are known, over the days of the campaign', () => {
    const progress = campaignProgress(input);
    expect(progress?.points).toEqual([
      { date: '2026-03-02', day: 1, value: 100, total: 100 },
      { date: '2026-03-05', day: 4, value: 150, total: 250 },
    ]);
    expect(progress).toMatchObject({ firstDay: '2026-03-01', lastDay: '2026-03-10', span: 9 });
  });

  it('is nothing where no day tells the measure', () => {
    expect(campaignProgress({ ...input, measure: 'revenue' })).toBeNull();
  });

  it('holds the target against an even pace, of which each day is a whole one', () => {
    const progress = campaignProgress(input);
    if (!progress) throw new Error('there is progress');
    expect([0, 4, 9, 20].map((at) => paceAt(progress, at))).toEqual([100, 500, 1_000, 1_000]);
    expect(progressSentence(progress, 'clicks', null)).toBe(
      'Clicks stand at 250 of 1,000 (25\u202f%), where an even pace would be at 500',
    );
  });

  it('speaks of no pace without a last day', () => {
    const progress = campaignProgress({ ...input, endsOn: null });
    expect(progress && progressSentence(progress, 'clicks', null)).toBe('Clicks stand at 250');
  });
});
