'use client';

import Link from 'next/link';
import { useQuery } from 'urql';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatCount, formatPercent, formatScore } from '@/format/numbers';
import { SimilarOpportunitiesDocument, type SimilarOpportunitiesQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { knownScore } from '../shared/known-score';
import { ScoreStack } from '../shared/score-stack';
import { Verdict } from '../shared/verdict';
import { WatchButton } from '../watching/watch-button';

type Match = NonNullable<SimilarOpportunitiesQuery['similarOpportunities']>['matches'][number];

interface SimilarListProps {
  /** What they are to be like: words, or another opportunity. */
  readonly like: { readonly text: string } | { readonly opportunityId: string };
  readonly first: number;
}

/** Niches of all analyses that mean the same as some words or as another niche, the most alike first. */
export function SimilarList({ like, first }: SimilarListProps) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: SimilarOpportunitiesDocument,
    variables: { ...like, first },
    requestPolicy: 'cache-and-network',
  });
  const found = data?.similarOpportunities;
  if (!found && fetching) return <LoadingRows label="The similar niches" rows={Math.min(first, 6)} />;
  if (!found && error)
    return (
      <Problem
        fault={explainFault(error, 'the similar niches')}
        onRetry={() => reload({ requestPolicy: 'network-only' })}
      />
    );
  if (!found || found.matches.length === 0)
    return (
      <p className="text-muted">
        {found?.isComplete === false
          ? 'Niches are still being made ready for this; try again in a moment.'
          : 'There is no other niche to compare with yet.'}
      </p>
    );
  return (
    <div className="grid gap-2">
      <ol aria-label="Similar niches" className="grid">
        {found.matches.map((match) => (
          <SimilarItem key={match.opportunity.id} match={match} />
        ))}
      </ol>
      <p className="max-w-[72ch] text-muted text-sm">
        By the meaning of their names, as a local English model understands it; 100&#8239;% is the same.{' '}
        {formatCount(found.comparedCount)} were compared
        {found.isComplete ? '' : '; some are still being made ready, so there may be more'}.
      </p>
    </div>
  );
}

function SimilarItem({ match: { opportunity, similarity } }: { match: Match }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-1.5">
      <span className="flex w-20 items-center gap-2">
        <span aria-hidden className="h-1 w-8 overflow-hidden rounded-full bg-line">
          <span className="block h-full bg-control" style={{ width: `${Math.max(0, similarity) * 100}%` }} />
        </span>
        {formatPercent(similarity)}
        <span className="sr-only"> alike</span>
      </span>
      <span className="min-w-0 flex-1 basis-44">
        <Link href={`/niches/opportunities/${opportunity.id}`} className="font-medium hover:underline">
          {opportunity.name}
        </Link>
        <span className="block truncate text-muted text-sm">
          {opportunity.analysis.name}
          {opportunity.goneAt ? ', not in its newest file' : ''}
        </span>
      </span>
      <span className="hidden sm:block">
        <Verdict verdict={opportunity.trend.verdict} slopePerYear={opportunity.trend.slopePerYear ?? null} />
      </span>
      <span className="flex items-center gap-2.5">
        <ScoreStack factors={opportunity.factors} className="hidden w-20 md:flex" />
        <span className="min-w-6 text-right font-semibold">{formatScore(knownScore(opportunity))}</span>
        <WatchButton opportunity={opportunity} />
      </span>
    </li>
  );
}
