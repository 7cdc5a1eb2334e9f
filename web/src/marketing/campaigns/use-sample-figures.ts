'use client';

import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { useToast } from '@/design/toasts';
import { type CampaignPartsFragment, RecordCampaignMetricsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { dayIn } from '../shared/days';
import { sampleFigures } from './sample-figures';

/** Records sample figures of the last two weeks, to see what a campaign's figures look like. */
export function useSampleFigures(campaign: CampaignPartsFragment, onRecorded: () => void) {
  const client = useClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  const { id, channels, budget, startsOn, timeZone } = campaign;
  const fill = useCallback(async () => {
    setBusy(true);
    const rows = sampleFigures({
      channels: channels.map(({ channel }) => channel),
      currency: budget?.currency ?? 'EUR',
      from: startsOn ?? dayIn(timeZone, Date.now()),
    });
    const { data, error } = await client
      .mutation(RecordCampaignMetricsDocument, { input: { campaignId: id, rows } })
      .toPromise();
    setBusy(false);
    const refused = data?.recordCampaignMetrics?.userErrors.map(({ message }) => message).join(' ');
    if (error) toast({ message: explainFault(error, 'the figures').what });
    else if (refused) toast({ message: refused });
    else onRecorded();
  }, [client, toast, id, channels, budget, startsOn, timeZone, onRecorded]);
  return { isBusy, fill };
}
