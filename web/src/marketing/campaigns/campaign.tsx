'use client';

import { Pencil } from 'lucide-react';
import Link from 'next/link';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { PageHeader } from '@/design/page-header';
import type { CampaignPartsFragment } from '@/gql/graphql';
import { formatSpan } from '../shared/days';
import { CAMPAIGN_STATUSES } from '../shared/words';
import { CampaignEditor } from './campaign-editor';
import { CampaignFacts } from './campaign-facts';
import { CampaignStatus } from './campaign-status';
import { CampaignSteps } from './campaign-steps';
import { PerformanceSection } from './performance-section';

/** A campaign: what it is at and can become, what it brought, and how it was planned. */
export function Campaign({ campaign, onReload }: { campaign: CampaignPartsFragment; onReload: () => void }) {
  const [edit, setEdit] = useAddressParameter('edit');
  const isEditing = edit === '1';
  const { name, status, startsOn, endsOn, timeZone, opportunity, description } = campaign;
  return (
    <>
      <PageHeader
        title={name}
        action={
          isEditing ? null : (
            <>
              <Button onClick={() => setEdit('1')}>
                <Pencil aria-hidden /> Edit
              </Button>
              <CampaignSteps campaign={campaign} onMoved={onReload} />
            </>
          )
        }
      >
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span title={CAMPAIGN_STATUSES[status].meaning} data-testid="campaign-status">
            <CampaignStatus status={status} />
          </span>
          <span>
            {formatSpan(startsOn, endsOn)} <span className="text-sm">({timeZone})</span>
          </span>
          {opportunity ? (
            <span>
              for{' '}
              <Link href={`/niches/opportunities/${opportunity.id}/marketing`} className="link">
                {opportunity.name}
              </Link>
            </span>
          ) : null}
        </span>
        {description ? <span className="block pt-1">{description}</span> : null}
      </PageHeader>
      {isEditing ? (
        <CampaignEditor campaign={campaign} onReload={onReload} onLeave={() => setEdit('')} />
      ) : (
        <div className="grid gap-x-10 gap-y-9 xl:grid-cols-[minmax(0,1fr)_19rem]">
          <PerformanceSection campaign={campaign} />
          <CampaignFacts campaign={campaign} />
        </div>
      )}
    </>
  );
}
