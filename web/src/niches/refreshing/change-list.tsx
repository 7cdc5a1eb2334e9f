'use client';

import Link from 'next/link';
import { Button } from '@/design/button';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatCount, formatScore, plural } from '@/format/numbers';
import { DifferenceChangesDocument, type DifferenceChangesQuery, type OpportunityChangeKind } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { FACTORS } from '../shared/factors';
import { knownScore } from '../shared/known-score';
import { CHANGE_KINDS } from './change-kinds';

const PAGE = 25;

type Change = NonNullable<NonNullable<DifferenceChangesQuery['analysis']>['differences']>['changes']['nodes'][number];

interface ChangeListProps {
  readonly id: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Null for everything that changed. */
  readonly kind: OpportunityChangeKind | null;
}

/** Niche by niche what changed, what changed most first. */
export function ChangeList({ id, from, to, kind }: ChangeListProps) {
  const list = useConnection(
    DifferenceChangesDocument,
    { id, from, to, first: PAGE, kinds: kind ? [kind] : null },
    (data) => data.analysis?.differences?.changes,
  );
  if (list.isFirstLoad) return <LoadingRows label="The changes" />;
  if (list.error && list.nodes.length === 0)
    return <Problem fault={explainFault(list.error, 'the changes')} onRetry={list.reload} />;
  if (list.nodes.length === 0) return <p className="text-muted">Nothing of that kind.</p>;
  return (
    <>
      <ul aria-label="Differences" className="grid" aria-busy={list.isLoading}>
        {list.nodes.map((change) => (
          <ChangeItem key={change.opportunity?.id ?? change.before?.name ?? change.after?.name} change={change} />
        ))}
      </ul>
      <div className="flex items-center gap-4 py-3 text-muted">
        <p role="status">
          {formatCount(list.nodes.length)} of {plural(list.totalCount ?? list.nodes.length, 'change')}
        </p>
        {list.hasNextPage ? (
          <Button size="sm" onClick={list.loadMore} disabled={list.isLoading} data-print="hide">
            Show {PAGE} more
          </Button>
        ) : null}
      </div>
    </>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const { kind, opportunity, before, after, scoreChange, causes, explanation } = change;
  const { label, icon: Icon, tone } = CHANGE_KINDS[kind];
  const name = opportunity?.name ?? after?.name ?? before?.name ?? '';
  return (
    <li
      data-change={kind}
      className="grid gap-x-6 gap-y-1 border-line border-b py-2.5 sm:grid-cols-[7rem_minmax(0,1fr)_8rem]"
    >
      <span className={`flex items-center gap-1.5 self-start ${tone}`}>
        <Icon className="size-4 shrink-0" aria-hidden />
        {label}
      </span>
      <div className="grid min-w-0 gap-1">
        {opportunity ? (
          <Link href={`/niches/opportunities/${opportunity.id}`} className="font-medium hover:underline">
            {name}
          </Link>
        ) : (
          <span className="font-medium">{name}</span>
        )}
        <p className="max-w-[72ch] text-muted">{explanation}</p>
        {causes.length > 0 ? (
          <ul className="grid gap-0.5 text-sm">
            {causes.map((cause) => (
              <li key={cause.kind} className="flex max-w-[72ch] items-baseline gap-2">
                <span
                  aria-hidden
                  className="size-2.5 shrink-0 rounded-[2px]"
                  style={{ backgroundColor: FACTORS[cause.kind].color }}
                />
                {cause.explanation}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <p className="whitespace-nowrap sm:text-right">
        {before ? formatScore(knownScore(before)) : 'new'} → {after ? formatScore(knownScore(after)) : 'gone'}
        {scoreChange ? <span className={`block text-sm ${tone}`}>{signed(scoreChange)} points</span> : null}
        <span className="block text-muted text-sm">{placesOf(change)}</span>
      </p>
    </li>
  );
}

function placesOf({ before, after }: Change): string {
  if (before && after) return before.rank === after.rank ? `rank ${after.rank}` : `rank ${before.rank} → ${after.rank}`;
  return before ? `was rank ${before.rank}` : after ? `rank ${after.rank}` : '';
}

function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;
}
