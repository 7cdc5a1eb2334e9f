'use client';

import { ChartFrame } from '@/charts/chart-frame';
import { PriceCurvesChart } from '@/charts/price-curves-chart';
import { ValueTable } from '@/charts/value-table';
import { type KeyFigure, KeyFigures } from '@/design/key-figures';
import { toCsv } from '@/format/csv';
import { formatMoney, formatPercent } from '@/format/numbers';
import type { PriceRangeFieldsFragment, PriceSensitivityFieldsFragment } from '@/gql/graphql';
import { answersSentence, formatPrice, sensitivitySentence } from './price-sentences';
import { PurchaseView } from './purchase-view';

interface PriceSensitivityViewProps {
  readonly found: PriceSensitivityFieldsFragment;
  readonly currency: string;
  readonly name: string;
}

const HEADER = ['Price', 'Too cheap', 'Cheap', 'Expensive', 'Too expensive'];
const WESTENDORP = 'P. van Westendorp (1976), NSS-Price Sensitivity Meter, ESOMAR congress, 139–167';

/** What van Westendorp's four questions say: the prices where curves cross, both ranges, the curves themselves. */
export function PriceSensitivityView({ found, currency, name }: PriceSensitivityViewProps) {
  const price = (value: number) => formatPrice(value, currency);
  const title = sensitivitySentence(found);
  return (
    <div className="grid gap-8">
      <KeyFigures label="Prices that stand out" figures={figuresOf(found)} />
      <ChartFrame
        title={title}
        note={`${answersSentence(found)} Shaded: the acceptable ranges by both definitions in use.`}
        csv={() =>
          toCsv(
            HEADER,
            found.shares.map((at) => [at.price, at.tooCheap, at.cheap, at.expensive, at.tooExpensive]),
          )
        }
        table={
          <ValueTable
            label="Shares of respondents by price"
            header={HEADER}
            rows={found.shares.map((at) => [
              price(at.price),
              formatPercent(at.tooCheap),
              formatPercent(at.cheap),
              formatPercent(at.expensive),
              formatPercent(at.tooExpensive),
            ])}
          />
        }
      >
        <PriceCurvesChart
          shares={found.shares}
          prices={[...mark('Optimal', found.optimalPrice), ...mark('Indifference', found.indifferencePrice)]}
          ranges={[...rangeMark('Classic', found.classicRange), ...rangeMark('Complements', found.complementRange)]}
          formatPrice={price}
          label={`Four cumulative curves of ${name}. ${title}.`}
        />
      </ChartFrame>
      {found.purchase ? <PurchaseView purchase={found.purchase} currency={currency} name={name} /> : null}
    </div>
  );
}

type MoneyText = { readonly amount: string; readonly currency: string };

function mark(label: string, at: MoneyText | null | undefined) {
  return at ? [{ label, low: Number(at.amount), high: Number(at.amount) }] : [];
}

function rangeMark(label: string, range: PriceRangeFieldsFragment | null | undefined) {
  return range ? [{ label, low: Number(range.low.amount), high: Number(range.high.amount) }] : [];
}

function figuresOf(found: PriceSensitivityFieldsFragment): KeyFigure[] {
  const inputs = [
    ['Answers used', String(found.answerCount - found.intransitiveCount)],
    ['Answers dropped', String(found.intransitiveCount)],
  ] as const;
  const text = (at: MoneyText | null | undefined) => (at ? formatMoney(at.amount, at.currency) : null);
  const range = (of: PriceRangeFieldsFragment | null | undefined) => (of ? `${text(of.low)} – ${text(of.high)}` : null);
  const unknown = 'the curves do not cross';
  return [
    {
      name: 'Optimal price',
      value: text(found.optimalPrice),
      unknown,
      note: 'fewest object',
      source: {
        meaning: 'Where as many find it too cheap as too expensive: fewest people object to the price.',
        formula: 'Price at which “too cheap” = “too expensive”, linear between named prices',
        inputs,
        source: WESTENDORP,
      },
    },
    {
      name: 'Indifference price',
      value: text(found.indifferencePrice),
      unknown,
      note: 'usually the going price',
      source: {
        meaning: 'Where as many find it cheap as expensive: usually what the market leader costs.',
        formula: 'Price at which “cheap” = “expensive”, linear between named prices',
        inputs,
        source: WESTENDORP,
      },
    },
    {
      name: 'Acceptable, classic',
      value: range(found.classicRange),
      unknown,
      source: {
        meaning: 'From where fewer doubt the quality to where it becomes too expensive for too many.',
        formula: '“too cheap” × “expensive” to “cheap” × “too expensive”',
        inputs,
        source: WESTENDORP,
      },
    },
    {
      name: 'Acceptable, by complements',
      value: range(found.complementRange),
      unknown,
      source: {
        meaning: 'The range that many tools use since; narrower or wider as the curves lie.',
        formula: '“too cheap” × “not cheap” to “not expensive” × “too expensive”',
        inputs,
        source: 'As the R package pricesensitivitymeter reckons it',
      },
    },
  ];
}
