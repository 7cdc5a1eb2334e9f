'use client';

import { useQuery } from 'urql';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { RunChoicesDocument, RunDocument, TeamDocument, TeamTemplatesDocument, TeamToolsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { runInputsOf } from './run-inputs';
import { StartRunFields } from './start-run-fields';

interface StartRunFormProps {
  readonly teamId: string;
  /** Chosen already, on the page of a case. */
  readonly opportunityId?: string | null;
  /** A run to repeat: its goal and inputs stand in the form. */
  readonly fromRunId?: string | null;
  readonly onStarted: (taskId: string) => void;
}

/** Reads what a run of a team needs, and asks for it. */
export function StartRunForm({ teamId, opportunityId = null, fromRunId = null, onStarted }: StartRunFormProps) {
  const [team, reload] = useQuery({ query: TeamDocument, variables: { id: teamId } });
  const [templates] = useQuery({ query: TeamTemplatesDocument });
  const [tools] = useQuery({ query: TeamToolsDocument });
  // Opportunities and keyword files are of another service: without it a run can still be started.
  const [choices] = useQuery({ query: RunChoicesDocument, requestPolicy: 'cache-and-network' });
  const [earlier] = useQuery({ query: RunDocument, variables: { id: fromRunId ?? '' }, pause: fromRunId === null });
  const found = team.data?.agentTeam;
  if (!found && team.error)
    return (
      <Problem fault={explainFault(team.error, 'the team')} onRetry={() => reload({ requestPolicy: 'network-only' })} />
    );
  const isLoading = [team, templates, tools, choices, earlier].some(({ fetching, data }) => fetching && !data);
  if (!found || isLoading) {
    return (
      <Loading label="The form" className="grid gap-4">
        <Bone className="h-24" />
        <Bone className="h-8" />
      </Loading>
    );
  }
  const template = templates.data?.agentTeamTemplates.find(({ id }) => id === found.templateId);
  const before = earlier.data?.teamTask;
  return (
    <StartRunFields
      teamId={found.id}
      inputs={runInputsOf(found.workflow, tools.data?.agentTools ?? [], template?.inputs)}
      exampleGoal={template?.exampleGoal ?? ''}
      opportunities={choices.data?.opportunities.nodes ?? []}
      imports={choices.data?.imports.nodes ?? []}
      hasChoices={choices.data !== undefined}
      start={{
        goal: before?.goal ?? '',
        opportunityId: opportunityId ?? before?.opportunity?.id ?? '',
        budget: before ? (before.budget ?? '') : '1.00',
        inputs: before?.inputs ?? '{}',
      }}
      isOpportunityFixed={opportunityId !== null}
      onStarted={onStarted}
    />
  );
}
