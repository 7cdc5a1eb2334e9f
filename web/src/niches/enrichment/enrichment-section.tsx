'use client';

import { useQuery } from 'urql';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { EnrichmentDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { AskModel } from './ask-model';
import { BarrierList } from './barrier-list';
import { FollowUpList } from './follow-up-list';
import { MarketFigures } from './market-figures';
import { NamedList } from './named-list';
import { RemarkList } from './remark-list';

/** Market, revenue, who is there already and for whom: what rules say, and behind it what a model adds where one is asked. */
export function EnrichmentSection({ id, currency }: { id: string; currency: string | null }) {
  const [{ data, error }, reload] = useQuery({ query: EnrichmentDocument, variables: { id } });
  const enrichment = data?.opportunity?.enrichment;
  const again = () => reload({ requestPolicy: 'network-only' });
  return (
    <Section
      title="Market and competition"
      id="market"
      aside={<span className="text-muted text-sm">Each statement opens to how we know</span>}
    >
      {!enrichment && error ? (
        <Problem fault={explainFault(error, 'what is known of the market')} onRetry={again} />
      ) : null}
      {!enrichment && !error ? <LoadingRows label="What is known of the market" rows={4} /> : null}
      {enrichment ? (
        <div className="grid gap-6">
          <MarketFigures id={id} enrichment={enrichment} currency={currency} />
          <RemarkList remarks={enrichment.remarks} />
          <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
            <NamedList
              title="Competitors"
              items={enrichment.competitors.items}
              noneBecause={enrichment.competitors.noneBecause ?? null}
            />
            <NamedList
              title="For whom"
              items={enrichment.audience.items}
              noneBecause={enrichment.audience.noneBecause ?? null}
            />
          </div>
          <BarrierList barriers={enrichment.entryBarriers} />
          <FollowUpList steps={enrichment.nextSteps} />
          <AskModel id={id} enrichment={enrichment} onEnd={again} />
        </div>
      ) : null}
    </Section>
  );
}
