'use client';

import { useSearchParams } from 'next/navigation';
import { useQuery } from 'urql';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { MarketingStrategyDocument, OpportunityChoicesDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { NewCampaignForm } from './new-campaign-form';

/** Planning a campaign, out of a plan where the address names one. */
export function NewCampaignPage() {
  const strategyId = useSearchParams().get('strategy');
  const [plan, reloadPlan] = useQuery({
    query: MarketingStrategyDocument,
    variables: { id: strategyId ?? '' },
    pause: strategyId === null,
  });
  const [choices, reloadChoices] = useQuery({ query: OpportunityChoicesDocument, pause: strategyId !== null });
  const asked = strategyId === null ? choices : plan;
  const isThere = strategyId === null ? choices.data !== undefined : plan.data !== undefined;
  const retry = () => (strategyId === null ? reloadChoices : reloadPlan)({ requestPolicy: 'network-only' });
  const strategy = plan.data?.marketingStrategy ?? null;
  return (
    <>
      <PageHeader title="New campaign">
        {strategy ? `Carries out “${strategy.name}”. ` : ''}It begins as a draft; nothing runs before you say so.
      </PageHeader>
      {!isThere && asked.fetching ? (
        <Loading label="The form" className="grid gap-4">
          <Bone className="h-8 w-1/2" />
          <Bone className="h-24" />
          <Bone className="h-64" />
        </Loading>
      ) : null}
      {!isThere && asked.error ? (
        <Problem
          fault={explainFault(asked.error, strategyId === null ? 'the opportunities' : 'the plan')}
          onRetry={retry}
        />
      ) : null}
      {isThere ? <NewCampaignForm strategy={strategy} opportunities={choices.data?.opportunities.nodes ?? []} /> : null}
    </>
  );
}
