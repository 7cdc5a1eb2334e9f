'use client';

import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { ChartFrame } from '@/charts/chart-frame';
import { PriceLadder } from '@/charts/price-ladder';
import { ValueTable } from '@/charts/value-table';
import { toCsv } from '@/format/csv';
import { formatMoney } from '@/format/numbers';
import { AcceptableRangeDocument, type StrategyFieldsFragment } from '@/gql/graphql';
import { ladderPrices, ladderSentence } from './ladder-prices';

const HEADER = ['Price', 'Whose', 'A month'];

/** The prices of a strategy among those of competitors, over what a chosen survey calls acceptable. */
export function PriceLadderView({ strategy }: { strategy: StrategyFieldsFragment }) {
  const { currency } = strategy;
  const [studyId] = useAddressParameter('study');
  const [{ data }] = useQuery({ query: AcceptableRangeDocument, variables: { id: studyId }, pause: studyId === '' });
  const rungs = ladderPrices(strategy);
  if (!rungs.some(({ isOurs }) => !isOurs) || !rungs.some(({ isOurs }) => isOurs)) return null;
  const study = studyId && data?.priceStudy?.currency === currency ? data.priceStudy : null;
  const range = study?.priceSensitivity?.classicRange;
  const title = ladderSentence(rungs);
  const format = (price: number) => formatMoney(price.toFixed(2), currency);
  const rows = rungs.map(({ name, isOurs, price }) => [name, isOurs ? 'ours' : 'competitor', price] as const);
  return (
    <ChartFrame
      title={title}
      note="As saved, by the month; a year counts with a twelfth. Filled: ours. Other currencies and what is paid once are left out."
      csv={() => toCsv(HEADER, rows)}
      table={
        <ValueTable
          label="Prices by the month"
          header={HEADER}
          rows={rows.map(([name, whose, price]) => [name, whose, format(price)])}
        />
      }
    >
      <PriceLadder
        prices={rungs}
        range={range ? { low: Number(range.low.amount), high: Number(range.high.amount) } : null}
        format={format}
        label={title}
      />
    </ChartFrame>
  );
}
