'use client';

import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { AnalysisDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { FinishedAnalysis } from './finished-analysis';
import { LiveAnalysis } from './live-analysis';
import { StoppedAnalysis } from './stopped-analysis';

/** One analysis: followed while it runs, ranked when it is done, resumed when it stopped. */
export function AnalysisPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: AnalysisDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [shown] = useAddressParameter('show');
  const analysis = data?.analysis;
  const refresh = () => reload({ requestPolicy: 'network-only' });
  if (!analysis) {
    if (fetching) {
      return (
        <Loading label="The analysis" className="grid gap-4">
          <Bone className="h-7 w-72" />
          <Bone className="h-2 w-full" />
          <Bone className="h-64 w-full" />
        </Loading>
      );
    }
    if (error) return <Problem page="Analysis" fault={explainFault(error, 'this analysis')} onRetry={refresh} />;
    return (
      <EmptyState
        isPage
        title="This analysis does not exist here"
        actions={<ButtonLink href="/niches/analyses">All analyses</ButtonLink>}
      >
        It may belong to another workspace.
      </EmptyState>
    );
  }
  if (shown === 'results' && analysis.version > 0)
    return <FinishedAnalysis key={analysis.version} analysis={analysis} onChanged={refresh} />;
  switch (analysis.status) {
    case 'QUEUED':
    case 'RUNNING':
      return <LiveAnalysis analysis={analysis} onEnd={refresh} />;
    case 'FAILED':
    case 'CANCELLED':
      return <StoppedAnalysis analysis={analysis} onResumed={refresh} />;
    case 'COMPLETED':
      return <FinishedAnalysis key={analysis.version} analysis={analysis} onChanged={refresh} />;
    default:
      return analysis.status satisfies never;
  }
}
