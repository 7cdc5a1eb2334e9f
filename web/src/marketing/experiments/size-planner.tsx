'use client';

import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { ChartFrame } from '@/charts/chart-frame';
import { Plot } from '@/charts/plot';
import { linePath } from '@/charts/scale';
import { ValueTable } from '@/charts/value-table';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { toCsv } from '@/format/csv';
import { formatCompact, formatCount, formatPercent, plural } from '@/format/numbers';
import { ExperimentSizeDocument, type ExperimentSizeQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { type ExperimentDraft, planOf } from './experiment-draft';

const PAUSE_MS = 250;

/** How many visitors a plan takes, and what fewer or more of them would find. */
export function SizePlanner({ draft }: { draft: ExperimentDraft }) {
  const settled = useSettled(draft);
  const read = planOf(settled);
  const perDay = Number(settled.visitorsPerDay.replaceAll(/[\s,.']/g, ''));
  const [{ data, error, fetching }, reload] = useQuery({
    query: ExperimentSizeDocument,
    variables: {
      input: {
        plan: read.ok
          ? read.plan
          : { design: 'FIXED_HORIZON', alpha: 0.05, power: 0.8, baselineRate: 0.05, minimumEffect: 0.01 },
        weights: settled.variants.map(() => 1),
        metricCount: 1,
        visitorsPerDay: Number.isInteger(perDay) && perDay > 0 ? perDay : null,
      },
    },
    pause: !read.ok,
  });
  const size = read.ok ? (data?.experimentSize ?? null) : null;
  return (
    <aside aria-label="Visitors needed" className="min-w-0">
      <Section title="Visitors needed">
        {!read.ok ? <p className="text-muted">Give the four percentages of the plan.</p> : null}
        {read.ok && !size && fetching ? (
          <Loading label="The size" className="grid gap-3">
            <Bone className="h-8 w-32" />
            <Bone className="h-48" />
          </Loading>
        ) : null}
        {read.ok && error && !size ? (
          <Problem fault={explainFault(error, 'the size')} onRetry={() => reload({ requestPolicy: 'network-only' })} />
        ) : null}
        {read.ok && !fetching && !error && !size ? (
          <p className="text-muted">Such a plan cannot be kept: the rate with the difference has to lie below 100 %.</p>
        ) : null}
        {size ? <Size size={size} plannedPower={read.ok ? read.plan.power : 0} /> : null}
      </Section>
    </aside>
  );
}

function Size({
  size,
  plannedPower,
}: {
  size: NonNullable<ExperimentSizeQuery['experimentSize']>;
  plannedPower: number;
}) {
  const { powerCurve, sizes, total, days } = size;
  const [control = 0] = sizes;
  const title = `${formatCount(control)} visitors of the control find it in ${formatPercent(plannedPower)} of cases`;
  const last = powerCurve.at(-1)?.size ?? 1;
  return (
    <>
      <p>
        <span className="block font-semibold text-2xl" data-testid="planned-total">
          {formatCount(total)}
        </span>
        <span className="text-muted">
          in all, {formatCount(control)} of the control
          {days == null ? '' : `; that takes ${plural(days, 'day')}`}
        </span>
      </p>
      {powerCurve.length > 1 ? (
        <ChartFrame
          title={title}
          table={
            <ValueTable
              label="Chance of finding the difference"
              header={['Visitors of the control', 'Chance']}
              rows={powerCurve.map((point) => [formatCount(point.size), formatPercent(point.power)])}
            />
          }
          csv={() =>
            toCsv(
              ['visitors_of_control', 'power'],
              powerCurve.map((point) => [point.size, point.power]),
            )
          }
        >
          <Plot
            label={`${title}.`}
            height={200}
            xDomain={[powerCurve[0]?.size ?? 0, last]}
            yTicks={[0, 0.5, 1]}
            formatY={(share) => formatPercent(share)}
            yTitle="chance of finding it"
            xTicks={[powerCurve[0]?.size ?? 0, control, last].map((x) => ({ x, label: formatCompact(x) }))}
            xTitle="visitors of the control"
            padding={{ top: 22, right: 16, bottom: 40, left: 48 }}
            points={powerCurve.map((point) => ({
              x: point.size,
              y: point.power,
              label: `${formatCount(point.size)} visitors: ${formatPercent(point.power)}`,
            }))}
            readout={(index) => (
              <span>
                {formatCount(powerCurve[index]?.size ?? 0)}: {formatPercent(powerCurve[index]?.power ?? 0)}
              </span>
            )}
          >
            {(scales) => (
              <path
                d={linePath(powerCurve.map((point) => [scales.x(point.size), scales.y(point.power)]))}
                fill="none"
                strokeWidth="2"
                className="stroke-series-1"
              />
            )}
          </Plot>
        </ChartFrame>
      ) : null}
    </>
  );
}

/** What was typed, once typing pauses. */
function useSettled<TValue>(value: TValue): TValue {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
