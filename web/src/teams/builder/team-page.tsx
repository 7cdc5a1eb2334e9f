'use client';

import { Play } from 'lucide-react';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { TeamDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useMay } from '@/shell/use-may';
import { PutAway } from './put-away';
import { TeamEditor } from './team-editor';
import { TeamHistory } from './team-history';
import { TeamReader } from './team-reader';

/** One team: what it does, how that went, and a way to change it. */
export function TeamPage({ id }: { id: string }) {
  const mayWrite = useMay('agent-teams:write');
  const [{ data, error, fetching }, execute] = useQuery({
    query: TeamDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => execute({ requestPolicy: 'network-only' });
  const team = data?.agentTeam;
  if (!team) {
    if (fetching) {
      return (
        <Loading label="The team" className="grid gap-4">
          <Bone className="h-7 w-72" />
          <Bone className="h-96 w-full" />
        </Loading>
      );
    }
    if (error) return <Problem page="Team" fault={explainFault(error, 'this team')} onRetry={reload} />;
    return (
      <EmptyState
        isPage
        title="This team does not exist here"
        actions={<ButtonLink href="/teams">All teams</ButtonLink>}
      >
        It may belong to another workspace.
      </EmptyState>
    );
  }
  return (
    <>
      <PageHeader
        title={team.name}
        action={
          mayWrite && !team.archivedAt ? (
            <ButtonLink look="primary" href={`/teams/runs/new?team=${team.id}`}>
              <Play aria-hidden /> Start a run
            </ButtonLink>
          ) : null
        }
      >
        {team.description}
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-9">
        {mayWrite && team.archivedAt ? <PutAway team={team} onChanged={reload} /> : null}
        <TeamHistory id={team.id} />
        {mayWrite && !team.archivedAt ? <TeamEditor team={team} onReload={reload} /> : <TeamReader team={team} />}
        {mayWrite && !team.archivedAt ? <PutAway team={team} onChanged={reload} /> : null}
      </div>
    </>
  );
}
