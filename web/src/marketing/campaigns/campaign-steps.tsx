'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { useToast } from '@/design/toasts';
import { ConfirmByName } from '@/forms/confirm-by-name';
import { type CampaignPartsFragment, MoveCampaignDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { CAMPAIGN_STATUSES } from '../shared/words';
import { type CampaignStep, stepsOf } from './steps';

/** What a campaign can become; what cannot be taken back asks for its name. */
export function CampaignSteps({ campaign, onMoved }: { campaign: CampaignPartsFragment; onMoved: () => void }) {
  const client = useClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const [asked, setAsked] = useState<CampaignStep | null>(null);
  const steps = stepsOf(campaign.status, campaign.nextStatuses);

  async function move({ to }: CampaignStep) {
    setAsked(null);
    setBusy(true);
    const { data, error } = await client.mutation(MoveCampaignDocument, { input: { id: campaign.id, to } }).toPromise();
    setBusy(false);
    const payload = data?.moveCampaign;
    const refused = payload?.userErrors.map(({ message }) => message).join(' ');
    if (payload?.campaign) toast({ message: `${campaign.name}: ${CAMPAIGN_STATUSES[to].label.toLowerCase()}.` });
    else toast({ message: refused || (error ? explainFault(error, 'the campaign').what : 'Nothing was changed.') });
    onMoved();
  }

  return (
    <>
      {steps.map((step, index) => (
        <Button
          key={step.to}
          look={index === 0 && !step.isFinal ? 'primary' : 'secondary'}
          disabled={isBusy}
          onClick={() => (step.isFinal ? setAsked(step) : void move(step))}
        >
          {step.label}
        </Button>
      ))}
      <ConfirmByName
        title={`${asked?.label ?? ''} ${campaign.name}`}
        name={campaign.name}
        action={asked?.label ?? ''}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && void move(asked)}
      >
        {asked?.meaning}
      </ConfirmByName>
    </>
  );
}
