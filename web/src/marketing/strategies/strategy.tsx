'use client';

import { Archive, ArchiveRestore, Pencil } from 'lucide-react';
import { type ReactNode } from 'react';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { PageHeader } from '@/design/page-header';
import type { MarketingStrategyPartsFragment } from '@/gql/graphql';
import { StrategyEditor } from './strategy-editor';
import { OpportunityLink } from './strategy-table';
import { StrategyView } from './strategy-view';
import { useArchiveStrategy } from './use-archive-strategy';

interface StrategyProps {
  readonly strategy: MarketingStrategyPartsFragment;
  readonly onReload: () => void;
  /** Whether it is all there is on its page; on a case the page has its name already. */
  readonly isPage?: boolean;
  /** The way to the other plans of a case. */
  readonly others?: ReactNode;
}

/** A plan, to be read or, by its address, to be changed. */
export function Strategy({ strategy, onReload, isPage = false, others }: StrategyProps) {
  const [edit, setEdit] = useAddressParameter('edit');
  const archive = useArchiveStrategy(onReload);
  const isEditing = edit === '1';
  const isArchived = strategy.archivedAt !== null;
  const actions = isEditing ? null : (
    <>
      <Button look="quiet" onClick={() => void archive(strategy, !isArchived)}>
        {isArchived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
        {isArchived ? 'Take up again' : 'Put aside'}
      </Button>
      <Button look="primary" onClick={() => setEdit('1')}>
        <Pencil aria-hidden /> Edit plan
      </Button>
    </>
  );
  return (
    <>
      {isPage ? (
        <PageHeader title={strategy.name} action={actions}>
          {isArchived ? 'Put aside. ' : ''}For <OpportunityLink strategy={strategy} />
        </PageHeader>
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-3 pb-4">
          <h2 className="font-semibold text-lg">
            {strategy.name}
            {isArchived ? <span className="font-normal text-muted"> · put aside</span> : null}
          </h2>
          <div className="flex flex-wrap items-center gap-2" data-print="hide">
            {isEditing ? null : others}
            {actions}
          </div>
        </div>
      )}
      {isEditing ? (
        <StrategyEditor strategy={strategy} onReload={onReload} onLeave={() => setEdit('')} />
      ) : (
        <StrategyView strategy={strategy} />
      )}
    </>
  );
}
