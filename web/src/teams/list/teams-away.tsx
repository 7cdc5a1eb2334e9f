'use client';

import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { TeamsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { TeamTable } from './team-table';

const PAGE = 20;

/** The teams that were put away; the page of each takes it up again. */
export function TeamsAway({ onHide }: { onHide: () => void }) {
  const list = useConnection(TeamsDocument, { first: PAGE, isArchived: true }, (data) => data.agentTeams);
  return (
    <Section
      title="Put away"
      aside={
        <Button size="sm" look="quiet" onClick={onHide}>
          Hide
        </Button>
      }
    >
      {list.isFirstLoad ? <LoadingRows label="The teams that were put away" rows={2} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the teams that were put away')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? <p className="text-muted">None.</p> : null}
      {list.nodes.length > 0 ? <TeamTable teams={list.nodes} caption="Teams that were put away" /> : null}
      {list.hasNextPage ? (
        <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </Section>
  );
}
