'use client';

import { useRouter } from 'next/navigation';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Field, Select } from '@/design/field';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { TeamChoicesDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { StartRunForm } from './start-run-form';

interface StartRunProps {
  /** Chosen already, on the page of a case. */
  readonly opportunityId?: string | null;
  /** A run to repeat. */
  readonly fromRunId?: string | null;
}

/** Chooses a team and starts a run of it; the run's page opens then. */
export function StartRun(props: StartRunProps) {
  const router = useRouter();
  const [wanted, setWanted] = useAddressParameter('team');
  const [{ data, error, fetching }, execute] = useQuery({
    query: TeamChoicesDocument,
    requestPolicy: 'cache-and-network',
  });
  const teams = data?.agentTeams.nodes;
  if (!teams) {
    if (fetching) {
      return (
        <Loading label="The form" className="grid max-w-xl gap-4">
          <Bone className="h-8" />
          <Bone className="h-24" />
          <Bone className="h-8" />
        </Loading>
      );
    }
    return error ? (
      <Problem fault={explainFault(error, 'the teams')} onRetry={() => execute({ requestPolicy: 'network-only' })} />
    ) : null;
  }
  const team = teams.find(({ id }) => id === wanted) ?? teams[0];
  if (!team) {
    return (
      <EmptyState title="First a team" actions={<ButtonLink href="/teams#templates">See the templates</ButtonLink>}>
        A run is carried out by a team. Make one out of a template; it takes one press.
      </EmptyState>
    );
  }
  return (
    <div className="grid max-w-xl gap-5">
      <Field label="Team" hint={team.description}>
        {(ids) => (
          <Select {...ids} value={team.id} onChange={(event) => setWanted(event.target.value)}>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <StartRunForm key={team.id} teamId={team.id} {...props} onStarted={(id) => router.push(`/teams/runs/${id}`)} />
    </div>
  );
}
