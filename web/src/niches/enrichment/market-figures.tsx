import type { ReactNode } from 'react';
import { Unknown } from '@/design/unknown';
import { formatRange } from '@/format/numbers';
import { BasisNote } from './basis-note';
import { RevenueWhatIf } from './revenue-what-if';
import { type Basis, type EnrichmentDetails, LEVELS, moneyRange } from './words';

interface MarketFiguresProps {
  readonly id: string;
  readonly enrichment: EnrichmentDetails;
  /** Of the click prices; where a price is asked for. */
  readonly currency: string | null;
}

/** Market size, revenue and problem at a glance; what is unknown says why. */
export function MarketFigures({ id, enrichment, currency }: MarketFiguresProps) {
  const { marketSize, revenueRange, problemSeverity } = enrichment;
  return (
    <div className="grid gap-4">
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
        <Figure label="Market size" basis={marketSize.basis} reason={marketSize.unknownReason}>
          {marketSize.searchesPerYear ? (
            <>
              <Value>{formatRange(marketSize.searchesPerYear)} searches a year</Value>
              {marketSize.advertisingPerMonth ? (
                <Note>{moneyRange(marketSize.advertisingPerMonth)} a month if every click were bought</Note>
              ) : null}
            </>
          ) : null}
        </Figure>
        <Figure label="Revenue a month" basis={revenueRange.basis} reason={revenueRange.unknownReason}>
          {revenueRange.perMonth ? (
            <>
              <Value>{moneyRange(revenueRange.perMonth)}</Value>
              <Note>
                {revenueRange.method === 'CLICK_VALUE'
                  ? 'What the visits of one site cost as ads; no price is known yet'
                  : 'Sales of one site'}
              </Note>
            </>
          ) : null}
        </Figure>
        <Figure label="Problem" basis={problemSeverity.basis} reason={problemSeverity.unknownReason}>
          {problemSeverity.level ? (
            <>
              <Value>
                {LEVELS[problemSeverity.level]}{' '}
                <span className="font-normal text-base text-muted">{problemSeverity.points} of 100</span>
              </Value>
              <Note>{problemSeverity.explanation}</Note>
            </>
          ) : null}
        </Figure>
      </dl>
      <RevenueWhatIf id={id} revenue={revenueRange} currency={currency} />
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly basis: Basis | null | undefined;
  readonly reason: string | null | undefined;
  readonly children: ReactNode;
}

function Figure({ label, basis, reason, children }: FigureProps) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-muted text-sm">{label}</dt>
      <dd className="grid justify-items-start gap-0.5">
        {reason ? (
          <>
            <Unknown />
            <Note>{reason}</Note>
          </>
        ) : (
          children
        )}
        {basis ? <BasisNote basis={basis} about={label} /> : null}
      </dd>
    </div>
  );
}

function Value({ children }: { children: ReactNode }) {
  return <span className="font-semibold text-lg">{children}</span>;
}

function Note({ children }: { children: ReactNode }) {
  return <span className="text-muted text-sm">{children}</span>;
}
