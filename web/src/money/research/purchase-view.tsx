'use client';

import { ChartFrame } from '@/charts/chart-frame';
import { DemandChart } from '@/charts/demand-chart';
import { ValueTable } from '@/charts/value-table';
import { toCsv } from '@/format/csv';
import { formatPercent, plural } from '@/format/numbers';
import type { PriceSensitivityFieldsFragment } from '@/gql/graphql';
import { formatPrice } from './price-sentences';

interface PurchaseViewProps {
  readonly purchase: NonNullable<PriceSensitivityFieldsFragment['purchase']>;
  readonly currency: string;
  readonly name: string;
}

const HEADER = ['Price', 'Would buy', 'Revenue per respondent'];

/** What people said how likely they would buy: demand by price and what that brings in. */
export function PurchaseView({ purchase, currency, name }: PurchaseViewProps) {
  const price = (value: number) => formatPrice(value, currency);
  const { highestRevenue, respondentCount } = purchase;
  const title = `By stated intent revenue is highest at ${price(highestRevenue.price)}, where ${formatPercent(highestRevenue.trial)} would buy`;
  return (
    <ChartFrame
      title={title}
      note={`${plural(respondentCount, 'respondent')} said how likely they would buy; answers 5 to 1 count 0.7, 0.5, 0.3, 0.1 and 0 (Newton, Miller and Smith 1993).`}
      csv={() =>
        toCsv(
          HEADER,
          purchase.points.map((at) => [at.price, at.trial, at.revenue]),
        )
      }
      table={
        <ValueTable
          label="Demand by price"
          header={HEADER}
          rows={purchase.points.map((at) => [price(at.price), formatPercent(at.trial), price(at.revenue)])}
        />
      }
    >
      <DemandChart
        shows="value"
        points={purchase.points.map((at) => ({
          price: at.price,
          demand: at.trial,
          interval: null,
          observed: null,
          value: at.revenue,
        }))}
        optimum={{ price: highestRevenue.price, value: highestRevenue.revenue }}
        smoothOptimum={null}
        unitCost={0}
        valueName="revenue"
        formatPrice={price}
        label={`Revenue by price of ${name}. ${title}.`}
      />
    </ChartFrame>
  );
}
