'use client';

import { ChartFrame } from '@/charts/chart-frame';
import { MovementChart } from '@/charts/movement-chart';
import { ValueTable } from '@/charts/value-table';
import { toCsv } from '@/format/csv';
import { formatEstimate, formatMoney } from '@/format/numbers';
import { formatMonth } from '@/format/times';
import type { RevenueMonthFieldsFragment } from '@/gql/graphql';
import { MOVEMENTS, movementOf } from './movement-kinds';
import { movementSentence } from './revenue-sentences';

interface MovementViewProps {
  readonly months: readonly RevenueMonthFieldsFragment[];
  readonly currency: string;
  readonly onChoose: (month: string) => void;
}

const HEADER = ['Month', 'Start', ...MOVEMENTS.map(({ label }) => label), 'End', 'Customers', 'Collected', 'Refunded'];

/** What moved recurring revenue, month by month; a month opens to its movements. */
export function MovementView({ months, currency, onChoose }: MovementViewProps) {
  const title = movementSentence(months, currency);
  const money = (amount: string) => formatMoney(amount, currency);
  return (
    <ChartFrame
      title={title}
      note="Movements by ChartMogul’s published rules, from the rows of your files. Choose a month to see what it is made of; the current month is not over."
      csv={() =>
        toCsv(
          HEADER,
          months.map((month) => [
            month.month,
            month.starting,
            ...MOVEMENTS.map(({ field }) => month[field]),
            month.ending,
            month.customers,
            month.collected,
            month.refunded,
          ]),
        )
      }
      table={
        <ValueTable
          label="Recurring revenue by month"
          header={HEADER}
          rows={months.map((month) => [
            formatMonth(month.month),
            money(month.starting),
            ...MOVEMENTS.map(({ field }) => money(month[field])),
            money(month.ending),
            String(month.customers),
            money(month.collected),
            money(month.refunded),
          ])}
        />
      }
    >
      <MovementChart
        labels={months.map(({ month }) => formatMonth(month))}
        series={MOVEMENTS.map((look) => ({
          label: look.label,
          color: look.color,
          values: months.map((month) => movementOf(month, look)),
        }))}
        yTitle={`change of MRR, ${currency}`}
        format={(value) => formatEstimate(value, currency)}
        label={`${title}.`}
        onChoose={(index) => {
          const month = months[index];
          if (month) onChoose(month.month);
        }}
      />
    </ChartFrame>
  );
}
