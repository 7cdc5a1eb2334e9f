import type { CampaignMetricInput, MarketingChannel } from '@/gql/graphql';

const DAYS = 14;
const MS_A_DAY = 86_400_000;

/** Two weeks of made-up figures: rising, quieter at weekends, and the same every time. */
export function sampleFigures(options: {
  readonly channels: readonly MarketingChannel[];
  readonly currency: string;
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
}): CampaignMetricInput[] {
  const channels = options.channels.length > 0 ? options.channels : (['SEO'] as const);
  const first = Date.parse(`${options.from}T00:00:00Z`);
  return Array.from({ length: DAYS }, (_, day) => new Date(first + day * MS_A_DAY)).flatMap((date, day) =>
    channels.map((channel, index) => {
      const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6;
      const impressions = Math.round((800 + day * 60) * (isWeekend ? 0.6 : 1) * (1 - index * 0.15));
      const clicks = Math.round(impressions * (0.028 + 0.004 * ((day * 7 + index * 3) % 5)));
      const conversions = Math.round(clicks / (18 + 4 * index));
      return {
        date: date.toISOString().slice(0, 10),
        channel,
        impressions,
        clicks,
        conversions: String(conversions),
        cost: (clicks * (0.35 + 0.2 * index)).toFixed(2),
        revenue: (conversions * 19).toFixed(2),
        currency: options.currency,
      };
    }),
  );
}
