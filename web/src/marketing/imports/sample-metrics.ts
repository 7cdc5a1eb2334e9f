const DAYS = 10;
const MS_A_DAY = 86_400_000;

/**
 * A campaign report as Google Ads writes it, of a campaign called "Spring guides"; one row has text where clicks belong.
 *
 * @param today milliseconds; the report is of the days before
 */
export function sampleMetricsFile(today: number): File {
  const days = Array.from({ length: DAYS }, (_, index) => new Date(today - (DAYS - index) * MS_A_DAY));
  const rows = days.map((day, index) => {
    const clicks = 40 + index * 6;
    const date = day.toISOString().slice(0, 10);
    return `${date},Spring guides,EUR,${clicks * 30},${clicks},${(clicks * 0.42).toFixed(2)},${Math.round(clicks / 15)},${(clicks * 1.1).toFixed(2)}`;
  });
  const broken = `${days.at(-1)?.toISOString().slice(0, 10)},Autumn guides,EUR,900,many,12.00,1,19.00`;
  const header = 'Day,Campaign,Currency code,Impr.,Clicks,Cost,Conversions,Conv. value';
  return new File([[header, ...rows, broken, ''].join('\n')], 'google-ads-sample.csv', { type: 'text/csv' });
}
