import { type KeyFigure, KeyFigures } from '@/design/key-figures';
import { formatCount, formatPercent, plural } from '@/format/numbers';
import { formatLatency } from '@/format/times';
import type { ModelUsageQuery } from '@/gql/graphql';
import { formatCost } from '../shared/usd';

const RECORDS = 'The platform’s record of every call, kept without an end.';

/** What the month came to so far and will come to, and how well models answered. */
export function UsageFigures({ usage, dayCount }: { usage: ModelUsageQuery; dayCount: number }) {
  const total = usage.byDay?.total;
  const projection = usage.spendProjection;
  const time = `in ${plural(dayCount, 'day')}`;
  const failed = total && total.callCount > 0 ? total.failedCount / total.callCount : null;
  const figures: KeyFigure[] = [
    {
      name: 'Spent',
      value: total ? formatCost(total.cost) : null,
      note: time,
      source: {
        meaning: 'What all calls cost, failed ones among them where the provider charges for them.',
        formula: 'tokens × the price that held when the call was made',
        source: RECORDS,
      },
    },
    {
      name: 'This month',
      value: projection ? formatCost(projection.expected) : null,
      unknown: 'fewer than three whole days to go by',
      note: projection
        ? `expected; ${formatCost(projection.low)} to ${formatCost(projection.high)}, ${formatCost(projection.spent)} so far`
        : 'expected after three whole days',
      source: {
        meaning: 'What the month in UTC will come to if days go on as the last four weeks did.',
        formula:
          'spent so far + days left × days drawn from the last four weeks; in eight of ten months it lies between the bounds',
        ...(projection
          ? {
              inputs: [
                ['Spent so far', formatCost(projection.spent)],
                ['Less in one of ten months', formatCost(projection.low)],
                ['More in one of ten months', formatCost(projection.high)],
              ] as const,
            }
          : {}),
        source: RECORDS,
      },
    },
    {
      name: 'Calls',
      value: total ? formatCount(total.callCount) : null,
      note: total ? `${time}; ${formatCount(total.cachedCount)} from the cache` : time,
      source: {
        meaning: 'Calls to models, answers from the cache among them.',
        formula: 'count of calls',
        source: RECORDS,
      },
    },
    {
      name: 'Failed',
      value: failed === null ? null : formatPercent(failed, failed > 0 && failed < 0.1 ? 1 : 0),
      unknown: 'nothing was called',
      note: total ? `${plural(total.failedCount, 'call')} failed or were stopped` : '',
      source: {
        meaning: 'Calls that failed, were stopped or got lost.',
        formula: 'failed calls ÷ calls',
        source: RECORDS,
      },
    },
    {
      name: 'Half answered within',
      value: total?.latencyP50Ms == null ? null : formatLatency(total.latencyP50Ms),
      unknown: 'no answer was timed',
      note: total?.latencyP95Ms == null ? undefined : `95 of 100 within ${formatLatency(total.latencyP95Ms)}`,
      source: {
        meaning: 'How long answers took from the request to their end.',
        formula: 'median of answers',
        source: RECORDS,
      },
    },
  ];
  return <KeyFigures label="Usage" figures={figures} />;
}
