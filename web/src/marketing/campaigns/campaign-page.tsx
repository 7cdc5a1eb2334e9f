'use client';

import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { CampaignDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { Campaign } from './campaign';

/** One campaign. */
export function CampaignPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: CampaignDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const campaign = data?.campaign;
  const refresh = () => reload({ requestPolicy: 'network-only' });
  if (campaign) return <Campaign key={campaign.id} campaign={campaign} onReload={refresh} />;
  if (fetching) {
    return (
      <Loading label="The campaign" className="grid gap-6">
        <Bone className="h-7 w-72" />
        <Bone className="h-16" />
        <Bone className="h-64" />
        <Bone className="h-40" />
      </Loading>
    );
  }
  if (error) return <Problem page="Campaign" fault={explainFault(error, 'this campaign')} onRetry={refresh} />;
  return (
    <EmptyState
      isPage
      title="This campaign does not exist here"
      actions={<ButtonLink href="/marketing/campaigns">All campaigns</ButtonLink>}
    >
      It may belong to another workspace.
    </EmptyState>
  );
}
