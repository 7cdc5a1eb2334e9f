'use client';

import { Plus } from 'lucide-react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { CaseRunsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useMay } from '@/shell/use-may';
import { RunReport } from '../runs/run-report';
import { RunTable } from '../runs/run-table';
import { StartRun } from '../runs/start-run';
import { isEnded } from '../shared/words';

const NEW = 'new';
const UNANSWERED = {
  what: 'The service of teams does not answer.',
  safe: 'Runs under way go on, and nothing is lost.',
  next: 'Try again in a moment; the other pages of this case work.',
  requestId: null,
};

/** What teams did about an opportunity: their runs, the latest report, and a way to start another. */
export function TeamTab({ opportunityId }: { opportunityId: string }) {
  const mayWrite = useMay('agent-teams:write');
  const [wanted, setWanted] = useAddressParameter('run');
  const [{ data, error, fetching }, execute] = useQuery({
    query: CaseRunsDocument,
    variables: { id: opportunityId },
    requestPolicy: 'cache-and-network',
  });
  // Null when the service of teams does not answer: the field crosses services.
  const runs = data?.opportunity?.teamTasks?.nodes;
  if (!runs) {
    if (fetching) return <LoadingRows label="The runs of this case" rows={3} />;
    return (
      <Problem
        fault={error ? explainFault(error, 'the runs') : UNANSWERED}
        onRetry={() => execute({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (mayWrite && wanted === NEW) return <NewRun opportunityId={opportunityId} onLeave={() => setWanted('')} />;
  const reported = runs.find(({ status }) => isEnded(status) && status !== 'CANCELLED' && status !== 'FAILED');
  return (
    <div className="grid gap-8">
      <Section
        title="Runs about this opportunity"
        aside={
          mayWrite ? (
            <Button size="sm" look={runs.length === 0 ? 'primary' : 'secondary'} onClick={() => setWanted(NEW)}>
              <Plus aria-hidden /> Start a run
            </Button>
          ) : undefined
        }
      >
        {runs.length === 0 ? (
          <p className="max-w-[72ch] text-muted">
            No team has worked on this opportunity yet. A team can price it, project its revenue, plan its marketing and
            write a business case in which each number has its source; you decide where it asks.
          </p>
        ) : (
          <RunTable runs={runs} caption="Runs about this opportunity" />
        )}
      </Section>
      {reported ? <RunReport id={reported.id} stamp={reported.finishedAt ?? ''} /> : null}
    </div>
  );
}

function NewRun({ opportunityId, onLeave }: { opportunityId: string; onLeave: () => void }) {
  return (
    <Section
      title="Start a run"
      aside={
        <Button size="sm" look="quiet" onClick={onLeave}>
          Back
        </Button>
      }
    >
      <StartRun opportunityId={opportunityId} />
    </Section>
  );
}
