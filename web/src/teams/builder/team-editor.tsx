'use client';

import { useCallback, useState } from 'react';
import { useClient } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Field, Select, TextArea, TextInput } from '@/design/field';
import { Section } from '@/design/page-header';
import { RecordForm } from '@/forms/record-form';
import { saveResult } from '@/forms/save-result';
import { useRecordForm } from '@/forms/use-record-form';
import { type TeamPartsFragment, UpdateTeamDocument, type WorkflowFailurePolicy } from '@/gql/graphql';
import { FAILURE_POLICIES } from '../shared/words';
import { AgentsEditor } from './agents-editor';
import { ServersAway } from './servers-away';
import { draftOf, patchOf, type TeamDraft } from './team-draft';
import { useFaults } from './use-faults';
import { useUndo } from './use-undo';
import { WorkflowEditor } from './workflow-editor';

/** A team, to be changed: its workflow, its agents, its rules. Runs under way go on with the team as it was. */
export function TeamEditor({ team, onReload }: { team: TeamPartsFragment; onReload: () => void }) {
  const client = useClient();
  const { id } = team;
  const [wanted, setWanted] = useAddressParameter('step');
  const [first] = team.workflow.steps;
  const [selected, setSelected] = useState<string | null>(wanted || (first?.id ?? null));
  const select = useCallback(
    (stepId: string | null) => {
      setSelected(stepId);
      setWanted(stepId ?? '');
    },
    [setWanted],
  );
  const send = useCallback(
    async (draft: TeamDraft, version: number) => {
      const read = patchOf(draft);
      if (!read.ok) {
        select(faultyStep(draft, Object.keys(read.errors)));
        const message = Object.values(read.errors).join(' ');
        return { kind: 'refused', errors: read.errors, message, isOvertaken: false } as const;
      }
      const input = { id, version, patch: read.patch };
      const { data, error } = await client.mutation(UpdateTeamDocument, { input }).toPromise();
      const answer = data?.updateAgentTeam;
      return saveResult({ payload: answer && { ...answer, record: answer.team }, error }, 'the team');
    },
    [client, id, select],
  );
  const form = useRecordForm({ record: team, draftOf, send });
  const set = useCallback((draft: TeamDraft) => form.change(() => draft), [form.change]);
  const undo = useUndo(form.draft, set);
  const { faults, tools } = useFaults(form.draft);
  const { draft, errors } = form;
  const change = (part: Partial<TeamDraft>, tag: string) => undo.change((before) => ({ ...before, ...part }), tag);
  return (
    <RecordForm label="Team" form={form} version={team.version} onReload={onReload}>
      <ServersAway />
      <Section title="Workflow">
        <WorkflowEditor
          draft={draft}
          undo={undo}
          faults={faults}
          tools={tools}
          errors={errors}
          selected={selected}
          onSelect={select}
        />
        <div className="grid max-w-xl grid-cols-2 gap-3">
          <Field label="When a step fails" hint={FAILURE_POLICIES[draft.failurePolicy].meaning}>
            {(ids) => (
              <Select
                {...ids}
                value={draft.failurePolicy}
                onChange={(event) => change({ failurePolicy: event.target.value as WorkflowFailurePolicy }, 'policy')}
              >
                {Object.entries(FAILURE_POLICIES).map(([value, { label }]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field
            label="A run works at most, s"
            hint="Waiting for people does not count."
            error={errors['workflow.totalTimeoutSeconds']}
          >
            {(ids) => (
              <TextInput
                {...ids}
                name="workflow.totalTimeoutSeconds"
                inputMode="numeric"
                value={draft.totalTimeoutSeconds}
                onChange={(event) => change({ totalTimeoutSeconds: event.target.value }, 'timeout')}
              />
            )}
          </Field>
        </div>
      </Section>
      <AgentsEditor
        agents={draft.agents}
        tools={tools}
        errors={errors}
        onChange={(how) => undo.change((before) => ({ ...before, agents: how(before.agents) }), 'agents')}
      />
      <Section title="About the team">
        <div className="grid max-w-xl gap-3">
          <Field label="Name" error={errors['name']}>
            {(ids) => (
              <TextInput
                {...ids}
                name="name"
                maxLength={100}
                value={draft.name}
                onChange={(event) => change({ name: event.target.value }, 'team name')}
              />
            )}
          </Field>
          <Field label="What it is for" error={errors['description']}>
            {(ids) => (
              <TextArea
                {...ids}
                name="description"
                value={draft.description}
                onChange={(event) => change({ description: event.target.value }, 'description')}
              />
            )}
          </Field>
        </div>
      </Section>
    </RecordForm>
  );
}

/** The first step that a field at fault belongs to. */
function faultyStep({ steps }: TeamDraft, paths: readonly string[]): string | null {
  const index = paths.flatMap((path) => /^workflow\.steps\.(\d+)/.exec(path)?.[1] ?? [])[0];
  return index === undefined ? null : (steps[Number(index)]?.id ?? null);
}
