'use client';

import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { DossierDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { DossierHeader } from './dossier-header';
import { FactList } from './fact-list';
import { FactorList } from './factor-list';
import { KeywordTable } from './keyword-table';
import { TrendSection } from './trend-section';
import { WhatIf } from './what-if';

/** Everything about one opportunity, from the score down to the rows of the file. */
export function DossierPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({ query: DossierDocument, variables: { id } });
  const opportunity = data?.opportunity;
  if (!opportunity) {
    if (fetching) return <DossierSkeleton />;
    if (error)
      return (
        <Problem
          page="Opportunity"
          fault={explainFault(error, 'this opportunity')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      );
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
  return (
    <>
      <DossierHeader opportunity={opportunity} />
      <div className="grid gap-x-10 gap-y-9 pt-5 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="grid min-w-0 content-start gap-9">
          <Section
            title="Score"
            id="score"
            aside={<span className="text-muted text-sm">Each factor opens to what it rests on</span>}
          >
            <FactorList factors={opportunity.factors} />
            <WhatIf factors={opportunity.factors} score={opportunity.score} />
          </Section>
          <Section title="Trend" id="trend">
            <TrendSection name={opportunity.name} trend={opportunity.trend} history={opportunity.history} />
          </Section>
        </div>
        <aside aria-label="Facts" className="grid content-start gap-9">
          <FactList opportunity={opportunity} />
          <Section title="Next steps" id="next">
            <ol className="grid list-decimal gap-2 pl-4 marker:text-muted">
              {opportunity.nextSteps.map((step) => (
                <li key={step} className="pl-1">
                  {step}
                </li>
              ))}
            </ol>
          </Section>
        </aside>
        <div className="min-w-0 lg:col-span-2">
          <Section
            title="Keywords"
            id="keywords"
            aside={<span className="text-muted text-sm">Most searched first</span>}
          >
            <KeywordTable id={id} />
          </Section>
        </div>
      </div>
    </>
  );
}

function DossierSkeleton() {
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
