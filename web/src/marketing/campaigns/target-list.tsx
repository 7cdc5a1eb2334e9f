import { Unknown } from '@/design/unknown';
import { formatCount, formatMoney, formatPercent } from '@/format/numbers';
import type { CampaignPerformanceQuery, CampaignTargetMetric } from '@/gql/graphql';
import { TARGET_METRICS } from '../shared/words';

type Target = NonNullable<CampaignPerformanceQuery['campaignPerformance']>['targets'][number];

/** What there is beside what there should be. */
export function TargetList({ targets, currency }: { targets: readonly Target[]; currency: string | null }) {
  if (targets.length === 0)
    return (
      <p className="text-muted">
        Without a target there is nothing to hold these figures against. Edit the campaign to set one.
      </p>
    );
  return (
    <table className="w-full max-w-2xl">
      <caption className="sr-only">Targets</caption>
      <thead className="text-muted text-sm">
        <tr className="text-left">
          <th className="font-normal">Target</th>
          <th className="text-right font-normal">Actual</th>
          <th className="pl-4 text-right font-normal">Should be</th>
          <th className="w-2/5 pl-4 font-normal">Reached</th>
        </tr>
      </thead>
      <tbody>
        {targets.map(({ metric, target, actual, share }) => {
          const reached = share == null ? null : Number(share);
          return (
            <tr key={metric} className="border-line border-t">
              <th scope="row" className="py-1.5 text-left font-normal">
                {TARGET_METRICS[metric]}
              </th>
              <td className="text-right">{actual == null ? <Unknown /> : formatTarget(metric, actual, currency)}</td>
              <td className="pl-4 text-right text-muted">{formatTarget(metric, target, currency)}</td>
              <td className="pl-4">
                {reached === null ? (
                  <Unknown />
                ) : (
                  <span className="flex items-center gap-2">
                    <span aria-hidden className="h-1.5 flex-1 overflow-hidden rounded-full bg-line">
                      <span
                        className={`block h-full rounded-full ${reached >= 1 ? 'bg-good' : 'bg-accent-solid'}`}
                        style={{ width: `${Math.max(0, Math.min(1, reached)) * 100}%` }}
                      />
                    </span>
                    <span className={`w-12 text-right ${reached >= 1 ? 'font-medium text-good' : ''}`}>
                      {formatPercent(reached)}
                    </span>
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function formatTarget(metric: CampaignTargetMetric, value: string, currency: string | null): string {
  if (metric === 'REVENUE') return formatMoney(value, currency);
  return metric === 'RETURN_ON_INVESTMENT' ? formatPercent(Number(value)) : formatCount(Number(value));
}
