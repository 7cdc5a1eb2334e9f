'use client';

import { ChartFrame } from '@/charts/chart-frame';
import { DemandChart, type DemandChartPoint } from '@/charts/demand-chart';
import { ValueTable } from '@/charts/value-table';
import { type KeyFigure, KeyFigures } from '@/design/key-figures';
import { toCsv } from '@/format/csv';
import { formatCount, formatMoney, formatPercent } from '@/format/numbers';
import type { PriceStudyQuery } from '@/gql/graphql';
import { demandSentence, formatPrice } from './price-sentences';
import { wilsonInterval } from './wilson-interval';

type Study = NonNullable<PriceStudyQuery['priceStudy']>;
type GaborGranger = NonNullable<Study['gaborGranger']>;

const GABOR = 'A. Gabor and C. W. J. Granger (1966), Price as an indicator of quality, Economica 33, 43–70';

/** What “would you buy at this price?” says: demand, what it brings in, and the best price between those that were asked. */
export function GaborGrangerView({ study, found }: { study: Study; found: GaborGranger }) {
  const { currency, name } = study;
  const unitCost = Number(study.unitCost);
  const price = (value: number) => formatPrice(value, currency);
  const valueName = unitCost > 0 ? 'profit' : 'revenue';
  const points = found.points.map(
    (at): DemandChartPoint => ({
      price: at.price,
      demand: at.demand,
      observed: at.observed,
      interval: wilsonInterval(at.buyerCount, at.askedCount),
      value: at.profit,
    }),
  );
  const header = ['Price', 'Asked', 'Would buy', 'Share', '95 % interval', 'Pooled', valueName];
  const [first, last] = [found.points[0], found.points.at(-1)];
  const table = (
    <ValueTable
      label="Demand by price"
      header={header}
      rows={found.points.map((at, index) => [
        price(at.price),
        formatCount(at.askedCount),
        formatCount(at.buyerCount),
        formatPercent(at.observed),
        `${formatPercent(points[index]?.interval?.low)}–${formatPercent(points[index]?.interval?.high)}`,
        formatPercent(at.demand),
        price(at.profit),
      ])}
    />
  );
  const csv = () =>
    toCsv(
      ['Price', 'Asked', 'Would buy', 'Share', 'Interval low', 'Interval high', 'Pooled', valueName],
      found.points.map((at, index) => [
        at.price,
        at.askedCount,
        at.buyerCount,
        at.observed,
        points[index]?.interval?.low ?? null,
        points[index]?.interval?.high ?? null,
        at.demand,
        at.profit,
      ]),
    );
  const chart = {
    points,
    optimum: { price: Number(found.optimum.price.amount), value: found.optimum.profit },
    smoothOptimum: found.smoothOptimum ? { price: Number(found.smoothOptimum.price.amount) } : null,
    unitCost,
    valueName,
    formatPrice: price,
  };
  const title = demandSentence(found, unitCost > 0);
  const demandTitle =
    first && last && first !== last
      ? `Demand falls from ${formatPercent(first.demand)} at ${price(first.price)} to ${formatPercent(last.demand)} at ${price(last.price)}`
      : 'One price was asked';
  return (
    <div className="grid gap-8">
      <KeyFigures label="Prices that stand out" figures={figuresOf(study, found, valueName)} />
      <ChartFrame
        title={title}
        note="Between two prices demand is taken as a line, so the best price may be one that was not asked. Band: 95 % Wilson intervals of the shares. Triangle: the best price under a smooth (logistic) curve."
        table={table}
        csv={csv}
      >
        <DemandChart {...chart} shows="value" label={`${title}, by price of ${name}.`} />
      </ChartFrame>
      <ChartFrame
        title={demandTitle}
        note="Circles: as observed. Line: pooled where the share rose with the price, for demand does not."
        table={table}
        csv={csv}
      >
        <DemandChart {...chart} shows="demand" label={`${demandTitle}, of ${name}.`} />
      </ChartFrame>
    </div>
  );
}

function figuresOf(study: Study, found: GaborGranger, valueName: string): KeyFigure[] {
  const { currency } = study;
  const cost = ['Cost of a sale', formatMoney(study.unitCost, currency)] as const;
  const of = (optimum: GaborGranger['optimum'] | null | undefined) =>
    optimum ? formatMoney(optimum.price.amount, optimum.price.currency) : null;
  const note = (optimum: GaborGranger['optimum'] | null | undefined) =>
    optimum
      ? `${formatPercent(optimum.demand)} would buy, ${formatPrice(optimum.profit, currency)} each asked`
      : undefined;
  return [
    {
      name: 'Best price',
      value: of(found.optimum),
      note: note(found.optimum),
      source: {
        meaning: `Where ${valueName} per respondent is highest, also between the prices that were asked.`,
        formula: 'max of (price − cost) × demand, demand linear between neighbouring prices after pooling',
        inputs: [['Answers', formatCount(study.answerCount)], cost],
        source: GABOR,
      },
    },
    {
      name: 'Best of the asked',
      value: of(found.bestAsked),
      note: note(found.bestAsked),
      source: {
        meaning: `Which of the asked prices brings in most ${valueName}.`,
        formula: 'max over asked prices of (price − cost) × pooled share',
        inputs: [['Prices asked', String(found.points.length)], cost],
        source: GABOR,
      },
    },
    {
      name: 'Best, smooth curve',
      value: of(found.smoothOptimum),
      unknown: 'the answers do not fall with the price',
      note: note(found.smoothOptimum),
      source: {
        meaning: 'The same under a curve fitted to all answers; where it is far from the best price, ask more people.',
        formula: 'max of (price − cost) × 1 ÷ (1 + exp(−(a + b·price))), a and b by maximum likelihood',
        inputs: [cost],
        source: 'Logistic regression on every single answer',
      },
    },
  ];
}
