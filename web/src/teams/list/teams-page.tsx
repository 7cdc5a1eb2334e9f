'use client';

import { Play } from 'lucide-react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { RunsDocument, TeamsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { useMay } from '@/shell/use-may';
import { useWaitingApprovals } from '../approvals/use-waiting-approvals';
import { RunTable } from '../runs/run-table';
import { OPEN } from '../shared/words';
import { TeamTable } from './team-table';
import { TeamsAway } from './teams-away';
import { TeamsNext } from './teams-next';
import { TemplateList } from './template-list';

const PAGE = 20;
const UNDER_WAY = 5;

/** The teams of the workspace: what is under way, what to do next, what there is, and where to start. */
export function TeamsPage() {
  const mayWrite = useMay('agent-teams:write');
  const [away, setAway] = useAddressParameter('away');
  const list = useConnection(TeamsDocument, { first: PAGE, isArchived: false }, (data) => data.agentTeams);
  const [open, reloadOpen] = useQuery({
    query: RunsDocument,
    variables: { first: UNDER_WAY, filter: { statuses: [...OPEN] } },
    requestPolicy: 'cache-and-network',
  });
  const waiting = useWaitingApprovals();
  const runs = open.data?.teamTasks.nodes;
  const hasTeams = list.nodes.length > 0;
  return (
    <>
      <PageHeader
        title="Teams"
        action={
          mayWrite && hasTeams ? (
            <ButtonLink href="/teams/runs/new" look="primary">
              <Play aria-hidden /> Start a run
            </ButtonLink>
          ) : null
        }
      >
        Agents that carry out a workflow with the platform’s own tools, within a budget, and ask you where they should.
      </PageHeader>
      <div className="grid gap-9">
        <TeamsNext runs={runs ?? []} waiting={waiting.count ?? 0} hasTeams={hasTeams} isKnown={!list.isFirstLoad} />
        {runs && runs.length > 0 ? (
          <Section
            title="Under way"
            aside={
              <ButtonLink size="sm" look="quiet" href="/teams/runs">
                All runs
              </ButtonLink>
            }
          >
            <RunTable runs={runs} caption="Runs under way" />
          </Section>
        ) : null}
        {!runs && open.error ? (
          <Problem
            fault={explainFault(open.error, 'the runs under way')}
            onRetry={() => reloadOpen({ requestPolicy: 'network-only' })}
          />
        ) : null}
        {list.isFirstLoad ? <LoadingRows label="The teams" rows={3} /> : null}
        {list.error && !hasTeams ? (
          <Problem fault={explainFault(list.error, 'the teams')} onRetry={list.reload} />
        ) : null}
        {hasTeams ? (
          <Section title="Your teams">
            <TeamTable teams={list.nodes} />
            {list.hasNextPage ? (
              <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
                Show {PAGE} more
              </Button>
            ) : null}
          </Section>
        ) : null}
        {away === '' ? (
          <Button size="sm" look="quiet" className="justify-self-start" onClick={() => setAway('1')} data-print="hide">
            Show teams that were put away
          </Button>
        ) : (
          <TeamsAway onHide={() => setAway('')} />
        )}
        <TemplateList mayWrite={mayWrite} />
      </div>
    </>
  );
}
