'use client';

import { Radio } from 'lucide-react';
import Link from 'next/link';
import { useCallback } from 'react';
import { useMutation, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { randomKey } from '@/forms/random-key';
import { GatherSignalsDocument, OpportunitySignalsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { FindingsList } from './findings-list';
import { LastGathering } from './last-gathering';
import { LiveGathering } from './live-gathering';
import { SwitchedOff } from './live-source-list';

/** What public sources say about a niche: asked for when somebody wants to know, with links to where it can be seen. */
export function SignalsSection({ id }: { id: string }) {
  const toast = useToast();
  const [{ data, error, fetching }, reload] = useQuery({
    query: OpportunitySignalsDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const [{ fetching: isStarting }, gather] = useMutation(GatherSignalsDocument);
  const refresh = useCallback(() => reload({ requestPolicy: 'network-only' }), [reload]);

  async function start() {
    const answer = await gather({ input: { opportunityId: id, idempotencyKey: randomKey() } });
    const refused = answer.data?.gatherSignals?.userErrors.map(({ message }) => message).join(' ');
    if (refused || answer.error) {
      toast({
        message: refused || (answer.error ? explainFault(answer.error, 'the sources').what : 'They were not asked.'),
      });
    }
    refresh();
  }

  const opportunity = data?.opportunity;
  const gathering = opportunity?.signalGathering ?? null;
  const isUnderWay = gathering?.status === 'QUEUED' || gathering?.status === 'RUNNING';
  const sources = data?.liveSources.filter(({ isOn }) => isOn) ?? [];
  const findings = opportunity?.signals ?? [];
  return (
    <Section
      title="Public sources"
      id="sources"
      aside={
        sources.length > 0 ? (
          <Button
            size="sm"
            onClick={() => void start()}
            disabled={isStarting || isUnderWay}
            data-print="hide"
            title="Answers that are still good are not asked for again"
          >
            <Radio aria-hidden /> {isUnderWay ? 'Asking…' : findings.length > 0 ? 'Ask again' : 'Ask the sources'}
          </Button>
        ) : null
      }
    >
      {fetching && !data ? <LoadingRows label="What public sources say" rows={2} /> : null}
      {error && !opportunity ? (
        <Problem fault={explainFault(error, 'what public sources say')} onRetry={refresh} />
      ) : null}
      {opportunity && sources.length === 0 ? <SwitchedOff /> : null}
      {gathering && isUnderWay ? <LiveGathering gathering={gathering} onEnd={refresh} /> : null}
      {gathering && !isUnderWay ? <LastGathering gathering={gathering} /> : null}
      {opportunity && sources.length > 0 && !gathering ? (
        <p className="max-w-[72ch] text-muted">
          Nobody has asked yet. What is read, discussed, asked, built and sold about “{opportunity.name}” will stand
          here, from {namesOf(sources)}. Only words leave the platform: the name and, where nothing is found, its two
          most searched keywords.{' '}
          <Link href="/niches/sources" className="link inline-block py-1">
            What is sent to whom
          </Link>
        </p>
      ) : null}
      {findings.length > 0 ? <FindingsList findings={findings} term={gathering?.terms[0] ?? null} /> : null}
    </Section>
  );
}

function namesOf(sources: readonly { readonly title: string }[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(sources.map(({ title }) => title));
}
