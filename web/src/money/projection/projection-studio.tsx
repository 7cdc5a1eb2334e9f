'use client';

import { useMemo } from 'react';
import { Button, ButtonLink } from '@/design/button';
import { classNames } from '@/design/class-names';
import { EmptyState } from '@/design/empty-state';
import { Section } from '@/design/page-header';
import { Bone, Loading } from '@/design/skeleton';
import type { StrategyFieldsFragment } from '@/gql/graphql';
import { AssumptionPanel } from './assumption-panel';
import { assumptionFaults, monthAfter, type ProjectedTier, projectionInput, ratesOf, usualShares } from './assumptions';
import { PeriodTable } from './period-table';
import { previewCourse } from './preview-course';
import { ProjectionFan } from './projection-fan';
import { ProjectionFigures } from './projection-figures';
import { RunBar } from './run-bar';
import { ScenarioTable } from './scenario-table';
import { SensitivityView } from './sensitivity-view';
import { useAssumptions } from './use-assumptions';
import { useProjection } from './use-projection';

/** How results look that belong to earlier assumptions; at once would flicker. */
const STALE = 'opacity-70 transition-opacity delay-300';

/** What a strategy could bring in: assumptions under the hand, their consequences beside. */
export function ProjectionStudio({ strategy }: { strategy: StrategyFieldsFragment }) {
  const [assumptions, change, reset] = useAssumptions();
  const { currency } = strategy;
  const tiers = useMemo(() => paidTiers(strategy), [strategy]);
  const startMonth = useMemo(() => monthAfter(new Date()), []);
  const faults = useMemo(() => assumptionFaults(assumptions), [assumptions]);
  const isUsable = Object.keys(faults).length === 0 && tiers.length > 0;
  const preview = useMemo(() => {
    if (!isUsable) return [];
    const shares = usualShares(tiers.length);
    return previewCourse(
      ratesOf(assumptions),
      tiers.map(({ price }, index) => ({ price: Number(price), share: shares[index] ?? 0 })),
    );
  }, [assumptions, isUsable, tiers]);
  const question = (attempt: number) =>
    projectionInput({ strategyId: strategy.id, version: strategy.version, startMonth, assumptions, tiers, attempt });
  const { projection, state, cancel, again } = useProjection(
    isUsable ? question : null,
    JSON.stringify([strategy.id, strategy.version, startMonth, assumptions]),
  );
  const result = projection?.result ?? null;
  const isFresh = state.kind === 'settled' && isUsable;

  if (tiers.length === 0) {
    return (
      <EmptyState
        title="Nothing here is paid again and again"
        actions={<ButtonLink href={`/money/strategies/${strategy.id}`}>Open the prices</ButtonLink>}
      >
        A projection follows customers who pay every month or year. Give {strategy.name} a tier with such a price.
      </EmptyState>
    );
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-8 lg:grid-cols-[19rem_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
      <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5 lg:col-start-2">
        <RunBar
          state={
            isUsable ? state : { kind: 'refused', message: 'An assumption cannot be used; see beside it.', field: [] }
          }
          seed={assumptions.seed}
          paths={assumptions.simulations}
          onCancel={cancel}
          onAgain={again}
          onSeed={() => change('seed', String(1 + Math.floor(Math.random() * 9_999)))}
        />
        {projection && result ? (
          <div className={isFresh ? undefined : STALE} aria-busy={!isFresh}>
            <ProjectionFigures projection={projection} result={result} currency={currency} assumptions={assumptions} />
          </div>
        ) : state.kind === 'waiting' || state.kind === 'running' ? (
          <Loading label="The projection" className="flex gap-8">
            <Bone className="h-14 w-36" />
            <Bone className="h-14 w-36" />
            <Bone className="h-14 w-36" />
          </Loading>
        ) : null}
        <ProjectionFan
          result={result}
          preview={preview}
          isFresh={isFresh}
          currency={currency}
          startMonth={startMonth}
          strategyName={strategy.name}
        />
      </div>
      <div className="lg:col-start-1 lg:row-span-2 lg:row-start-1">
        <Section
          title="Assumptions"
          aside={
            <Button size="sm" look="quiet" onClick={reset} data-print="hide">
              Reset
            </Button>
          }
        >
          <AssumptionPanel
            assumptions={assumptions}
            faults={faults}
            currency={currency}
            hidden={tiers.length < 2 ? ['upgrade'] : []}
            onChange={change}
          />
          <TierMix tiers={tiers} currency={currency} />
        </Section>
      </div>
      {projection && result ? (
        <div
          className={classNames('grid grid-cols-[minmax(0,1fr)] content-start gap-8 lg:col-start-2', !isFresh && STALE)}
          aria-busy={!isFresh}
        >
          <SensitivityView result={result} currency={currency} months={projection.months} />
          <ScenarioTable result={result} currency={currency} months={projection.months} />
          <PeriodTable result={result} currency={currency} />
        </div>
      ) : null}
    </div>
  );
}

/** The tiers that a projection follows, cheapest first. */
function paidTiers({ tiers }: StrategyFieldsFragment): ProjectedTier[] {
  return tiers
    .flatMap(({ name, monthlyPrice }) =>
      monthlyPrice && Number(monthlyPrice.amount) > 0 ? [{ name, price: monthlyPrice.amount }] : [],
    )
    .toSorted((a, b) => Number(a.price) - Number(b.price))
    .slice(0, 10);
}

function TierMix({ tiers, currency }: { tiers: readonly ProjectedTier[]; currency: string }) {
  const shares = usualShares(tiers.length);
  return (
    <div className="grid gap-1 pt-1 text-muted text-sm">
      <p>Prices come from the strategy; new customers are shared so, the cheapest tier first:</p>
      <ul>
        {tiers.map(({ name, price }, index) => (
          <li key={name} className="flex justify-between gap-3">
            <span className="wrap-anywhere">{name}</span>
            <span className="whitespace-nowrap">
              {price} {currency}, {Math.round((shares[index] ?? 0) * 100)}
              {'\u202f'}%
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
