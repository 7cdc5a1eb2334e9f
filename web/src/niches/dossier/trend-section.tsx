import { ChartFrame } from '@/charts/chart-frame';
import { TrendChart } from '@/charts/trend-chart';
import { toCsv } from '@/format/csv';
import { formatCount, formatPercent } from '@/format/numbers';
import { formatMonth } from '@/format/times';
import { trendSentence } from '@/format/trend-sentence';
import type { Dossier } from './dossier';

interface TrendSectionProps {
  readonly name: string;
  readonly trend: Dossier['trend'];
  readonly history: Dossier['history'];
}

/** What the history of searches says, and how sure that is. */
export function TrendSection({ name, trend, history }: TrendSectionProps) {
  const title = trendSentence({ ...trend, slopeInterval: trend.slopeInterval ?? null });
  if (history.length < 2) {
    return (
      <div className="grid gap-2">
        <p className="font-medium text-lg">{title}</p>
        <p className="max-w-[72ch] text-muted">
          {trend.explanation} An export with monthly columns, such as Keyword Planner’s, would show one.
        </p>
        <div aria-hidden className="hatched h-24 rounded-md border border-line" />
      </div>
    );
  }
  return (
    <ChartFrame
      title={title}
      note={<TrendNote trend={trend} />}
      csv={() =>
        toCsv(
          ['Month', 'Searches'],
          history.map((month) => [month.month, month.searches]),
        )
      }
      table={<HistoryTable history={history} />}
    >
      <TrendChart
        history={history}
        slopePerYear={trend.slopePerYear ?? null}
        slopeInterval={trend.slopeInterval ?? null}
        label={`Searches a month for ${name}. ${title}. Arrow keys walk the months.`}
      />
    </ChartFrame>
  );
}

function TrendNote({ trend }: { trend: Dossier['trend'] }) {
  // Of a rise or a fall the title has said everything.
  const isTold = trend.verdict === 'RISING' || trend.verdict === 'FALLING';
  return (
    <>
      {isTold ? '' : `${trend.explanation} `}Method: {trend.method}.
      {trend.seasonalStrength == null
        ? ''
        : ` ${formatPercent(trend.seasonalStrength)} of the movement repeats every year.`}
      {trend.slopePerYear == null
        ? ''
        : ' Dashed: the Theil-Sen line; the band is the 95\u202f% interval of its slope.'}
    </>
  );
}

function HistoryTable({ history }: { history: Dossier['history'] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section aria-label="History as a table" tabIndex={0} className="max-h-72 overflow-auto">
      <table className="w-full max-w-sm">
        <thead className="sticky top-0 bg-surface text-muted text-sm">
          <tr>
            <th className="py-1 text-left font-normal">Month</th>
            <th className="py-1 text-right font-normal">Searches</th>
          </tr>
        </thead>
        <tbody>
          {history.map((month) => (
            <tr key={month.month} className="border-line border-t">
              <th scope="row" className="py-1 text-left font-normal">
                {formatMonth(month.month)}
              </th>
              <td className="text-right">{formatCount(month.searches)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
