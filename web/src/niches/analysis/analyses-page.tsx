'use client';

import { Upload } from 'lucide-react';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useNow } from '@/format/use-now';
import { AnalysesDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { AnalysisRows } from './analysis-rows';

const PAGE = 30;

/** Every analysis of the workspace. */
export function AnalysesPage() {
  const list = useConnection(AnalysesDocument, { first: PAGE }, (data) => data.analyses);
  const now = useNow();
  return (
    <>
      <PageHeader
        title="Analyses"
        action={
          <ButtonLink href="/niches/import" look="primary">
            <Upload aria-hidden /> Import keywords
          </ButtonLink>
        }
      >
        Each run over an import, with what came out of it.
      </PageHeader>
      {list.isFirstLoad ? <LoadingRows label="The list of analyses" /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the analyses')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? (
        <EmptyState
          title="Nothing analysed yet"
          actions={
            <ButtonLink href="/niches/import?sample=1" look="secondary">
              Try with sample data
            </ButtonLink>
          }
        >
          An analysis clusters the keywords of a file, tests their trends and ranks what is worth building.
        </EmptyState>
      ) : null}
      {list.nodes.length > 0 ? <AnalysisRows analyses={list.nodes} now={now} /> : null}
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </>
  );
}
