'use client';

import { useRouter, useSearchParams } from 'next/navigation';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { OpportunityChoicesDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { NewStrategyForm } from './new-strategy-form';

/** Planning how an opportunity is marketed. */
export function NewStrategyPage() {
  const router = useRouter();
  const wanted = useSearchParams().get('opportunity');
  const [{ data, error, fetching }, reload] = useQuery({ query: OpportunityChoicesDocument });
  const found = data?.opportunities.nodes;
  const opportunities =
    found && wanted ? found.toSorted((a, b) => Number(b.id === wanted) - Number(a.id === wanted)) : found;
  return (
    <>
      <PageHeader title="New marketing plan">
        Who an opportunity is for, where they are reached, what is said, and what it may cost.
      </PageHeader>
      {!opportunities && fetching ? (
        <Loading label="The form" className="grid max-w-xl gap-4">
          <Bone className="h-8" />
          <Bone className="h-8" />
          <Bone className="h-8" />
        </Loading>
      ) : null}
      {!opportunities && error ? (
        <Problem
          fault={explainFault(error, 'the opportunities')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {opportunities?.length === 0 ? (
        <EmptyState
          title="First something to market"
          actions={<ButtonLink href="/niches/import">Import keywords</ButtonLink>}
        >
          A plan belongs to an opportunity. Import keywords, and the ranked niches will stand here to be chosen.
        </EmptyState>
      ) : null}
      {opportunities && opportunities.length > 0 ? (
        <NewStrategyForm
          opportunities={opportunities}
          onCreated={({ id }, start) => router.push(`/marketing/strategies/${id}${start === 'empty' ? '?edit=1' : ''}`)}
        />
      ) : null}
    </>
  );
}
