import { Download } from 'lucide-react';
import { Button } from '@/design/button';
import { ScrollRegion } from '@/design/scroll-region';
import { Unknown } from '@/design/unknown';
import { download } from '@/files/download';
import { toCsv } from '@/format/csv';
import { formatCount } from '@/format/numbers';
import { formatLatency } from '@/format/times';
import type { AiUsageDimension, UsageGroupPartsFragment } from '@/gql/graphql';
import { formatCost } from '../shared/usd';
import type { SubjectNames } from './subjects';
import { DIMENSIONS, groupName } from './usage-groups';

interface UsageTableProps {
  readonly groups: readonly UsageGroupPartsFragment[];
  readonly dimension: AiUsageDimension;
  readonly names: SubjectNames;
}

const COLUMNS = ['Calls', 'Failed', 'Tokens in', 'Tokens out', 'Cost', 'First text', 'Half within', '95 of 100 within'];

/** Usage added up by one dimension, the dearest first, days in their order. */
export function UsageTable({ groups, dimension, names }: UsageTableProps) {
  const sorted = dimension === 'DAY' ? groups.toSorted((a, b) => (b.day ?? '').localeCompare(a.day ?? '')) : groups;
  const rows = sorted.map((group) => ({ name: groupName(group, dimension, names), sum: group.sum }));
  const exportCsv = () =>
    download(
      toCsv(
        [
          DIMENSIONS[dimension],
          ...COLUMNS.slice(0, 4),
          'Cost, USD',
          'First text, ms',
          'Half within, ms',
          '95 % within, ms',
        ],
        rows.map(({ name, sum }) => [
          name,
          sum.callCount,
          sum.failedCount,
          sum.inputTokens,
          sum.outputTokens,
          sum.cost.amount,
          sum.firstTokenP50Ms ?? null,
          sum.latencyP50Ms ?? null,
          sum.latencyP95Ms ?? null,
        ]),
      ),
      `usage-by-${dimension.toLowerCase()}.csv`,
    );
  return (
    <div className="grid justify-items-start gap-2">
      <ScrollRegion label={`Usage by ${DIMENSIONS[dimension].toLowerCase()}`} className="max-h-[32rem] w-full">
        <table className="w-full">
          <caption className="sr-only">Usage by {DIMENSIONS[dimension].toLowerCase()}</caption>
          <thead className="sticky top-0 bg-surface text-muted text-sm">
            <tr>
              <th scope="col" className="py-1 text-left font-normal">
                {DIMENSIONS[dimension]}
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="py-1 pl-4 text-right font-normal">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, sum }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and the order changes with all of the rows.
              <tr key={index} data-row className="border-line border-t">
                <th scope="row" className="wrap-anywhere min-w-32 py-1.5 text-left font-normal">
                  {name}
                </th>
                {[sum.callCount, sum.failedCount, sum.inputTokens, sum.outputTokens].map((count, column) => (
                  <td key={COLUMNS[column]} className="whitespace-nowrap pl-4 text-right">
                    {formatCount(count)}
                  </td>
                ))}
                <td className="whitespace-nowrap pl-4 text-right">{formatCost(sum.cost)}</td>
                {[sum.firstTokenP50Ms, sum.latencyP50Ms, sum.latencyP95Ms].map((time, column) => (
                  <td key={COLUMNS[column + 5]} className="whitespace-nowrap pl-4 text-right">
                    {time == null ? <Unknown reason="No answer was timed" /> : formatLatency(time)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <Button size="sm" onClick={exportCsv} data-print="hide">
        <Download aria-hidden /> CSV table
      </Button>
    </div>
  );
}
