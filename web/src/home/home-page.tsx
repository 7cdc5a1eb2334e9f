'use client';

import { Upload } from 'lucide-react';
import Link from 'next/link';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useNow } from '@/format/use-now';
import { AnalysesDocument, OpportunitiesDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { AnalysisRows } from '@/niches/analysis/analysis-rows';
import { OpportunityTable } from '@/niches/opportunities/opportunity-table';
import { NextStep } from './next-step';

const TOP = 8;
const RECENT = 5;

/** Where a person lands: what to do next, what changed, and what stands highest. Each panel stands by itself. */
export function HomePage() {
  const [recent, reloadRecent] = useQuery({
    query: AnalysesDocument,
    variables: { first: RECENT },
    requestPolicy: 'cache-and-network',
  });
  const [top, reloadTop] = useQuery({
    query: OpportunitiesDocument,
    variables: { first: TOP },
    requestPolicy: 'cache-and-network',
  });
  const now = useNow();
  const analyses = recent.data?.analyses.nodes;
  const opportunities = top.data?.opportunities;
  const isNew = analyses?.length === 0;

  return (
    <>
      <PageHeader
        title="Home"
        action={
          <ButtonLink href="/niches/import" look="primary">
            <Upload aria-hidden /> Import keywords
          </ButtonLink>
        }
      >
        What changed in this workspace, and what to do next.
      </PageHeader>
      {isNew ? (
        <Welcome />
      ) : (
        <div className="grid gap-9">
          {analyses ? <NextStep analyses={analyses} top={opportunities?.nodes[0] ?? null} /> : null}
          <Section
            title="Top opportunities"
            aside={
              <Link href="/niches" className="link text-sm">
                {opportunities?.totalCount ? `All ${opportunities.totalCount}` : 'All'}
              </Link>
            }
          >
            {!opportunities && top.fetching ? <LoadingRows label="The top opportunities" rows={TOP} /> : null}
            {!opportunities && top.error ? (
              <Problem
                fault={explainFault(top.error, 'the opportunities')}
                onRetry={() => reloadTop({ requestPolicy: 'network-only' })}
              />
            ) : null}
            {opportunities ? <Top rows={opportunities.nodes} totalCount={opportunities.totalCount} /> : null}
          </Section>
          <Section
            title="Recent analyses"
            aside={
              <Link href="/niches/analyses" className="link text-sm">
                All
              </Link>
            }
          >
            {!analyses && recent.fetching ? <LoadingRows label="The recent analyses" rows={RECENT} /> : null}
            {!analyses && recent.error ? (
              <Problem
                fault={explainFault(recent.error, 'the analyses')}
                onRetry={() => reloadRecent({ requestPolicy: 'network-only' })}
              />
            ) : null}
            {analyses ? <AnalysisRows analyses={analyses} now={now} /> : null}
          </Section>
        </div>
      )}
    </>
  );
}

function Top({ rows, totalCount }: Pick<Parameters<typeof OpportunityTable>[0], 'rows' | 'totalCount'>) {
  if (rows.length === 0)
    return <p className="text-muted">Nothing ranked yet. Finish an analysis and the best of it will stand here.</p>;
  return <OpportunityTable rows={rows} totalCount={totalCount} caption="Top opportunities" />;
}

function Welcome() {
  return (
    <EmptyState
      title="Start with keywords that people really search for"
      actions={<ButtonLink href="/niches/import?sample=1">Try with sample data</ButtonLink>}
    >
      Import an export from Keyword Planner, Semrush, Ahrefs, Trends or Search Console, or paste a list. The platform
      groups the keywords into niches, tests each trend against chance and ranks them by a score that opens to its
      evidence. Afterwards this page shows what changed.
    </EmptyState>
  );
}
