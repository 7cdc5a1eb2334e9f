'use client';

import { Plus } from 'lucide-react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { KeyFigures } from '@/design/key-figures';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { type CampaignPartsFragment, CampaignPerformanceDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { ChannelFigures } from './channel-figures';
import { keyFiguresOf } from './key-figures';
import { ProgressChart } from './progress-chart';
import { RecordFigures } from './record-figures';
import { TargetList } from './target-list';
import { useSampleFigures } from './use-sample-figures';

/** What a campaign brought beside what it should bring. It stands by itself: the plan beside it does not need it. */
export function PerformanceSection({ campaign }: { campaign: CampaignPartsFragment }) {
  const [from, setFrom] = useAddressParameter('from');
  const [to, setTo] = useAddressParameter('to');
  const [record, setRecord] = useAddressParameter('record');
  const input = { campaignId: campaign.id, from: from || null, to: to || null };
  const [{ data, error, fetching }, execute] = useQuery({
    query: CampaignPerformanceDocument,
    variables: { input },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => execute({ requestPolicy: 'network-only' });
  const sample = useSampleFigures(campaign, reload);
  const performance = data?.campaignPerformance;
  const isEmpty = performance?.byDay.length === 0 && !from && !to;
  const recordButton = (
    <Button size="sm" onClick={() => setRecord('1')} data-print="hide">
      <Plus aria-hidden /> Record figures
    </Button>
  );
  return (
    <div className="grid min-w-0 content-start gap-9">
      <Section title="Performance" aside={isEmpty ? undefined : recordButton}>
        {!performance && fetching ? (
          <Loading label="The performance" className="grid gap-5">
            <Bone className="h-16" />
            <Bone className="h-64" />
          </Loading>
        ) : null}
        {!performance && error ? <Problem fault={explainFault(error, 'the performance')} onRetry={reload} /> : null}
        {performance && isEmpty ? (
          <EmptyState
            title="No figures yet"
            actions={
              <>
                <Button onClick={() => setRecord('1')}>Record figures</Button>
                <Button look="quiet" disabled={sample.isBusy} onClick={() => void sample.fill()}>
                  Try with sample figures
                </Button>
              </>
            }
          >
            Clicks, cost and revenue by day and channel stand here beside the targets, with what a click and a customer
            cost. Sample figures are recorded as yours and can be replaced day by day.
          </EmptyState>
        ) : null}
        {performance && !isEmpty ? (
          <>
            <KeyFigures label="Figures in all" figures={keyFiguresOf(performance, campaign)} />
            {performance.notices.map((notice) => (
              <p key={notice} className="border-warn border-l-2 bg-warn-soft px-4 py-2">
                {notice}
              </p>
            ))}
            <TargetList targets={performance.targets} currency={performance.currency ?? null} />
          </>
        ) : null}
      </Section>
      {performance && !isEmpty ? (
        <>
          <Section
            title="Day by day"
            aside={
              <span className="flex items-center gap-2 text-muted text-sm" data-print="hide">
                <DayInput label="From" value={from} onChange={setFrom} />
                <DayInput label="To" value={to} onChange={setTo} />
              </span>
            }
          >
            <ProgressChart campaign={campaign} performance={performance} />
          </Section>
          <Section
            title="By channel"
            aside={<span className="text-muted text-sm">Rates open to what they rest on</span>}
          >
            <ChannelFigures performance={performance} />
          </Section>
        </>
      ) : null}
      <RecordFigures
        campaign={campaign}
        isOpen={record === '1'}
        onClose={() => setRecord('')}
        onRecorded={() => {
          setRecord('');
          reload();
        }}
      />
    </div>
  );
}

function DayInput({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) {
  return (
    <label className="flex items-center gap-1.5">
      {label}
      <input
        type="date"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="h-7 rounded-md border border-control bg-raised px-1.5 text-text"
      />
    </label>
  );
}
