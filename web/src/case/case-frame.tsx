'use client';

import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { DossierDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { CaseHeader } from './case-header';
import { CaseTabs } from './case-tabs-bar';

/** What stays in sight on every page of a case: its name, score, confidence, next step, and the way to its other pages. */
export function CaseFrame({ id, children }: { id: string; children: ReactNode }) {
  const [{ data, error, fetching }, reload] = useQuery({ query: DossierDocument, variables: { id } });
  const opportunity = data?.opportunity;
  if (opportunity) {
    return (
      <>
        <CaseHeader opportunity={opportunity} />
        <div className="pt-5">{children}</div>
      </>
    );
  }
  if (error) {
    // The other pages of the case may be of services that do answer.
    return (
      <>
        <Problem
          page="Opportunity"
          fault={explainFault(error, 'this opportunity')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
        <div className="mt-4 border-line border-b">
          <CaseTabs id={id} />
        </div>
        <div className="pt-5">{children}</div>
      </>
    );
  }
  if (fetching) return <CaseSkeleton />;
  return (
    <EmptyState
      isPage
      title="This opportunity does not exist here"
      actions={<ButtonLink href="/niches">All opportunities</ButtonLink>}
    >
      It may belong to another workspace, or its analysis was run again and gave other clusters.
    </EmptyState>
  );
}

function CaseSkeleton() {
  return (
    <Loading label="The opportunity" className="grid gap-6">
      <Bone className="h-7 w-72" />
      <Bone className="h-10 w-full" />
      {Array.from({ length: 5 }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move.
        <Bone key={row} className="h-8 w-full" />
      ))}
      <Bone className="h-64 w-full" />
    </Loading>
  );
}
