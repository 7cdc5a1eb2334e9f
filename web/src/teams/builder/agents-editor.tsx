'use client';

import { Field, TextArea, TextInput } from '@/design/field';
import { errorAt, type FormErrors } from '@/forms/form-errors';
import { RowList } from '@/forms/row-list';
import type { TeamToolsQuery } from '@/gql/graphql';
import type { AgentDraft } from './team-draft';

interface AgentsEditorProps {
  readonly agents: readonly AgentDraft[];
  readonly tools: TeamToolsQuery['agentTools'];
  readonly errors: FormErrors;
  readonly onChange: (change: (agents: readonly AgentDraft[]) => readonly AgentDraft[]) => void;
}

const MOST = 20;

/** Who is in the team: what each is, is told, asks and may use. */
export function AgentsEditor({ agents, tools, errors, onChange }: AgentsEditorProps) {
  return (
    <RowList
      title="Agents"
      noun="agent"
      rows={agents}
      maximum={MOST}
      nothing="Nobody yet. Steps that ask an agent need one; tools and approvals do without."
      empty={(key): AgentDraft => ({
        ...{ key, id: freeAgentId(agents), name: '', role: '', model: '', instructions: '', capabilities: '' },
        tools: [],
      })}
      onChange={onChange}
    >
      {(agent, index, change) => {
        const path = `agents.${index}`;
        const text = (field: 'name' | 'role' | 'model' | 'id', label: string, hint?: string) => (
          <Field label={label} hint={hint} error={errors[`${path}.${field}`]}>
            {(ids) => (
              <TextInput
                {...ids}
                name={`${path}.${field}`}
                value={agent[field]}
                maxLength={100}
                onChange={(event) => change({ [field]: event.target.value })}
              />
            )}
          </Field>
        );
        return (
          <>
            {text('name', 'Name')}
            {text('role', 'Role')}
            {text('id', 'Id', 'Steps refer to it.')}
            {text('model', 'Model', 'The workspace’s own if empty.')}
            <Field label="Instructions" className="col-span-full" error={errors[`${path}.instructions`]}>
              {(ids) => (
                <TextArea
                  {...ids}
                  name={`${path}.instructions`}
                  rows={2}
                  value={agent.instructions}
                  onChange={(event) => change({ instructions: event.target.value })}
                />
              )}
            </Field>
            <details className="col-span-full">
              <summary className="text-muted text-sm">
                Good at, and tools that it may use on its own account ({agent.tools.length})
              </summary>
              <div className="mt-2 grid gap-3 sm:grid-cols-2">
                <Field label="Good at" hint="One a line." error={errorAt(errors, `${path}.capabilities`)}>
                  {(ids) => (
                    <TextArea
                      {...ids}
                      name={`${path}.capabilities`}
                      value={agent.capabilities}
                      onChange={(event) => change({ capabilities: event.target.value })}
                    />
                  )}
                </Field>
                <fieldset className="grid max-h-40 content-start gap-1 overflow-auto">
                  <legend className="font-medium text-sm">Tools</legend>
                  {tools.map(({ name, hasEffect }) => (
                    <label key={name} className="flex items-center gap-2">
                      <input
                        type="checkbox"
                        checked={agent.tools.includes(name)}
                        onChange={(event) =>
                          change({
                            tools: event.target.checked
                              ? [...agent.tools, name]
                              : agent.tools.filter((each) => each !== name),
                          })
                        }
                      />
                      <span className="wrap-anywhere text-sm">
                        {name}
                        {hasEffect ? <span className="text-muted"> changes something</span> : null}
                      </span>
                    </label>
                  ))}
                </fieldset>
              </div>
            </details>
          </>
        );
      }}
    </RowList>
  );
}

function freeAgentId(agents: readonly AgentDraft[]): string {
  for (let number = agents.length + 1; ; number += 1)
    if (!agents.some(({ id }) => id === `agent-${number}`)) return `agent-${number}`;
}
