'use client';

import { Download } from 'lucide-react';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { SourcedNumber } from '@/design/popover';
import { ScrollRegion } from '@/design/scroll-region';
import { download } from '@/files/download';
import { toCsv } from '@/format/csv';
import { formatCompact, formatMoney } from '@/format/numbers';
import { formatMonth } from '@/format/times';
import type { PeriodFieldsFragment, ProjectionFieldsFragment } from '@/gql/graphql';

type Result = NonNullable<ProjectionFieldsFragment['result']>;

interface Column {
  readonly label: string;
  readonly formula: string;
  readonly of: (period: PeriodFieldsFragment, currency: string) => string;
  readonly raw: (period: PeriodFieldsFragment) => string | number;
}

const count = (value: number) => (value < 100 ? value.toFixed(1) : formatCompact(Math.round(value)));
const COLUMNS: readonly Column[] = [
  {
    label: 'New',
    formula: 'trials that pay for the first time: trials × conversion',
    of: ({ newCustomers }) => count(newCustomers),
    raw: ({ newCustomers }) => newCustomers,
  },
  {
    label: 'Lost',
    formula: 'customers before × churn',
    of: ({ churnedCustomers }) => count(churnedCustomers),
    raw: ({ churnedCustomers }) => churnedCustomers,
  },
  {
    label: 'Customers',
    formula: 'at the end: before − lost + new',
    of: ({ customers }) => count(customers),
    raw: ({ customers }) => customers,
  },
  {
    label: 'MRR',
    formula: 'of the last month: customers of each tier × the tier’s price of a month',
    of: ({ monthlyRecurringRevenue }, currency) => formatMoney(monthlyRecurringRevenue, currency),
    raw: ({ monthlyRecurringRevenue }) => monthlyRecurringRevenue,
  },
  {
    label: 'Revenue',
    formula: 'MRR of its months, added up',
    of: ({ revenue }, currency) => formatMoney(revenue, currency),
    raw: ({ revenue }) => revenue,
  },
  {
    label: 'Costs',
    formula: 'fixed costs + customers × (their cost + fee of a payment) + revenue × fee + trials × their cost',
    of: ({ costs }, currency) => formatMoney(costs, currency),
    raw: ({ costs }) => costs,
  },
  {
    label: 'Profit',
    formula: 'revenue − costs',
    of: ({ profit }, currency) => formatMoney(profit, currency),
    raw: ({ profit }) => profit,
  },
  {
    label: 'So far',
    formula: 'profit of all periods until then − what was spent before the first',
    of: ({ cumulativeProfit }, currency) => formatMoney(cumulativeProfit, currency),
    raw: ({ cumulativeProfit }) => cumulativeProfit,
  },
];
const LENGTHS = { months: 'Months', quarters: 'Quarters', years: 'Years' } as const;
type Length = keyof typeof LENGTHS;

/** The expected course in figures, by month, quarter or year of the calendar. */
export function PeriodTable({ result, currency }: { result: Result; currency: string }) {
  const [chosen, choose] = useAddressParameter('by', 'quarters');
  const length: Length = chosen in LENGTHS ? (chosen as Length) : 'quarters';
  const periods = result[length];
  return (
    <Section
      title="Expected course in figures"
      aside={
        <div className="flex flex-wrap items-center gap-3" data-print="hide">
          <fieldset className="flex gap-3 text-sm">
            <legend className="sr-only">Periods</legend>
            {Object.entries(LENGTHS).map(([value, label]) => (
              <label key={value} className="flex items-center gap-1.5">
                <input
                  type="radio"
                  name="periods"
                  checked={length === value}
                  onChange={() => choose(value)}
                  className="accent-accent-solid"
                />
                {label}
              </label>
            ))}
          </fieldset>
          <Button
            size="sm"
            look="quiet"
            onClick={() =>
              download(
                toCsv(
                  ['Period', ...COLUMNS.map(({ label }) => label)],
                  periods.map((period) => [period.label, ...COLUMNS.map(({ raw }) => raw(period))]),
                ),
                `projection-${length}.csv`,
              )
            }
          >
            <Download aria-hidden /> CSV
          </Button>
        </div>
      }
    >
      <ScrollRegion label={`Expected course by ${length}`} className="max-h-[28rem]">
        <table className="w-full min-w-[44rem]">
          <thead className="sticky top-0 z-10 bg-surface text-sm print:static">
            <tr className="text-muted shadow-[inset_0_-1px_0_var(--color-line-strong)]">
              <th scope="col" className="py-1.5 text-left font-normal">
                Period
              </th>
              {COLUMNS.map(({ label, formula }) => (
                <th key={label} scope="col" className="py-1.5 pl-4 text-right font-normal">
                  <SourcedNumber
                    label={`Formula of ${label}`}
                    source={
                      <div className="grid gap-1.5 text-left">
                        <p className="font-semibold">{label}</p>
                        <p>{formula}</p>
                        <p className="text-muted text-sm">
                          The cohort model in exact decimals. Customers are expected values, so they have fractions.
                        </p>
                      </div>
                    }
                  >
                    {label}
                  </SourcedNumber>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <tr key={period.label} className="h-8 border-line border-b hover:bg-hover">
                <th scope="row" className="whitespace-nowrap text-left font-normal">
                  {length === 'months' ? formatMonth(period.label) : period.label.replace('-', ' ')}
                </th>
                {COLUMNS.map(({ label, of }) => (
                  <td key={label} className="whitespace-nowrap pl-4 text-right">
                    {of(period, currency)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}
