'use client';

import { Download, TrendingDown, TrendingUp } from 'lucide-react';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { ScrollRegion } from '@/design/scroll-region';
import { FigureWithSource } from '@/design/source-note';
import { download } from '@/files/download';
import { toCsv } from '@/format/csv';
import { formatCount, formatPercent } from '@/format/numbers';
import { formatMonth } from '@/format/times';
import type { RevenueOverviewQuery } from '@/gql/graphql';
import { retentionSentence, unusualSentence } from './revenue-sentences';

type Cohort = NonNullable<RevenueOverviewQuery['revenueMetrics']>['cohorts'][number];
type Cell = Cohort['cells'][number];

/** Of fewer customers two standard deviations say nothing: the binomial is too coarse. */
const SMALLEST_MARKED = 5;

/** Of the customers won in a month, how many are there after one, two, … months: a table whose cells are tinted, never tint alone. */
export function CohortHeatmap({ cohorts }: { cohorts: readonly Cohort[] }) {
  const ages = Array.from({ length: Math.max(0, ...cohorts.map(({ cells }) => cells.length)) }, (_, age) => age);
  const title = retentionSentence(cohorts);
  return (
    <Section
      title="Who stays"
      aside={
        <Button
          size="sm"
          look="quiet"
          data-print="hide"
          onClick={() =>
            download(
              toCsv(
                ['Cohort', 'Customers', ...ages.map((age) => `Month ${age}`)],
                cohorts.map(({ month, size, cells }) => [month, size, ...ages.map((age) => cells[age]?.share ?? null)]),
              ),
              'retention-cohorts.csv',
            )
          }
        >
          <Download aria-hidden /> CSV
        </Button>
      }
    >
      <p className="font-medium text-lg">{title}</p>
      <p className="max-w-[84ch] text-muted text-sm">
        Share of the customers won in a month that pay so many months later.{' '}
        {unusualSentence(cohorts.filter(({ size }) => size >= SMALLEST_MARKED))}
      </p>
      <ScrollRegion label="Retention by cohort">
        <table className="border-separate border-spacing-px text-sm print:text-xs">
          <caption className="sr-only">Retention by cohort and months since the first payment</caption>
          <thead>
            <tr className="text-muted">
              <th scope="col" className="sticky left-0 z-10 bg-surface pr-3 text-left font-normal">
                Won in
              </th>
              <th scope="col" className="pr-3 text-right font-normal">
                Customers
              </th>
              {ages.map((age) => (
                <th key={age} scope="col" className="min-w-12 text-center font-normal print:min-w-0">
                  <span className="sr-only">after </span>
                  {age}
                  <span className="sr-only"> months</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohorts.map((cohort) => (
              <tr key={cohort.month}>
                <th scope="row" className="sticky left-0 z-10 whitespace-nowrap bg-surface pr-3 text-left font-normal">
                  {formatMonth(cohort.month)}
                </th>
                <td className="pr-3 text-right">{formatCount(cohort.size)}</td>
                {cohort.cells.map((cell) => (
                  <HeatCell key={cell.age} cohort={cohort} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function HeatCell({ cohort, cell }: { cohort: Cohort; cell: Cell }) {
  const { age, retained, share, expected, variance, isUnusual } = cell;
  const isBetter = retained > expected;
  const isMarked = isUnusual && cohort.size >= SMALLEST_MARKED;
  const Icon = isBetter ? TrendingUp : TrendingDown;
  return (
    <td
      className="h-8 rounded-[2px] px-1 text-center print:px-0.5"
      style={{
        backgroundColor: `color-mix(in oklab, var(--color-accent) ${Math.round(share * 38)}%, var(--color-surface))`,
      }}
    >
      <span className="inline-flex items-center gap-0.5">
        <FigureWithSource
          name={`${formatMonth(cohort.month)} after ${age} months`}
          value={formatPercent(share)}
          source={{
            meaning: isMarked
              ? `${isBetter ? 'More' : 'Fewer'} than chance would explain: over two standard deviations from what is expected.`
              : isUnusual
                ? 'Far from what is expected, but of so few customers that it says little.'
                : 'Within what chance explains.',
            formula:
              'customers that pay at the end of the month ÷ customers won; expected: size × pooled share of all cohorts at this age',
            inputs: [
              ['Won', formatCount(cohort.size)],
              ['Still there', formatCount(retained)],
              ['Expected', expected.toFixed(1)],
              ['Standard deviation', Math.sqrt(variance).toFixed(1)],
            ],
            source: 'Movements of these customers, made from the rows of your files',
          }}
        />
        {isMarked ? (
          <>
            <Icon className="size-3.5" aria-hidden />
            <span className="sr-only">{isBetter ? 'unusually many' : 'unusually few'}</span>
          </>
        ) : null}
      </span>
    </td>
  );
}
