'use client';

import { Plus, Trash2 } from 'lucide-react';
import { Button } from '@/design/button';
import { Field, Select, TextInput } from '@/design/field';
import { errorAt, type FormErrors } from '@/forms/form-errors';
import type { TeamToolsQuery, WorkflowStepKind } from '@/gql/graphql';
import { STEP_KINDS } from '../shared/words';
import type { DraftFault } from './check-draft';
import { referencesFor } from './references';
import { StepDependencies } from './step-dependencies';
import type { STEP_NUMBERS, StepDraft, TeamDraft } from './team-draft';
import { TemplateArea } from './template-area';
import { ToolHelp } from './tool-help';

interface StepEditorProps {
  readonly draft: TeamDraft;
  readonly step: StepDraft;
  readonly index: number;
  readonly tools: TeamToolsQuery['agentTools'];
  readonly faults: readonly DraftFault[];
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<StepDraft>, tag?: string) => void;
  readonly onRename: (id: string) => void;
  readonly onConnect: (from: string, isConnected: boolean) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

const NUMBERS: readonly (readonly [keyof typeof STEP_NUMBERS, string, readonly WorkflowStepKind[]])[] = [
  ['maxAttempts', 'Attempts in all', ['TOOL', 'AGENT']],
  ['attemptTimeoutSeconds', 'An attempt takes at most, s', ['TOOL', 'AGENT']],
  ['queueTimeoutSeconds', 'Waits for a worker at most, s', ['TOOL', 'AGENT', 'APPROVAL']],
  ['approvalTimeoutSeconds', 'The question stays open, s', ['APPROVAL']],
  ['maxModelCalls', 'Calls of the model', ['AGENT']],
  ['maxOutputTokens', 'Longest answer, tokens', ['AGENT']],
];

/** All of one step: what it is, who does it, with what, after what, and how long that may take. */
export function StepEditor(props: StepEditorProps) {
  const { draft, step, index, tools, faults, errors, onChange, onRename, onConnect, onAdd, onRemove } = props;
  const path = `workflow.steps.${index}`;
  const references = referencesFor(step, draft.steps);
  const tool = tools.find(({ name }) => name === step.tool);
  const own = faults.filter(({ stepIds }) => stepIds.includes(step.id));
  return (
    <section aria-label={`Step ${step.name}`} data-testid="step-editor" className="grid min-w-0 content-start gap-4">
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-semibold text-lg">{step.name || 'A step without a name'}</h3>
        <span className="flex gap-1">
          <Button size="sm" onClick={onAdd}>
            <Plus aria-hidden /> Step after
          </Button>
          <Button size="icon" look="quiet" aria-label={`Remove ${step.name}`} onClick={onRemove}>
            <Trash2 aria-hidden />
          </Button>
        </span>
      </header>
      {own.length > 0 || errors[path] ? (
        <ul aria-label="What is wrong with this step" className="border-bad border-l-2 bg-bad-soft px-3 py-2">
          {[...own.map(({ message }) => message), ...(errors[path] ? [errors[path]] : [])].map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      ) : null}
      <div className="grid grid-cols-2 gap-3">
        <Field label="Name" error={errors[`${path}.name`]}>
          {(ids) => (
            <TextInput
              {...ids}
              name={`${path}.name`}
              value={step.name}
              maxLength={100}
              onChange={(event) => onChange({ name: event.target.value }, `name ${step.id}`)}
            />
          )}
        </Field>
        <StepId key={step.id} step={step} error={errors[`${path}.id`]} path={path} onRename={onRename} />
        <Field label="Kind" hint={STEP_KINDS[step.kind].meaning}>
          {(ids) => (
            <Select
              {...ids}
              value={step.kind}
              onChange={(event) => onChange({ kind: event.target.value as WorkflowStepKind })}
            >
              {Object.entries(STEP_KINDS).map(([value, { label }]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={step.kind === 'AGENT' ? 'Agent' : 'Answers for it'} error={errors[`${path}.agentId`]}>
          {(ids) => (
            <Select
              {...ids}
              name={`${path}.agentId`}
              value={step.agentId}
              onChange={(event) => onChange({ agentId: event.target.value })}
            >
              <option value="">Nobody</option>
              {draft.agents.map(({ key, id, name }) => (
                <option key={key} value={id}>
                  {name || id}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {step.kind === 'TOOL' ? (
        <Field label="Tool" error={errors[`${path}.tool`]}>
          {(ids) => (
            <Select
              {...ids}
              name={`${path}.tool`}
              value={step.tool}
              onChange={(event) => onChange({ tool: event.target.value })}
            >
              <option value="">Choose a tool</option>
              {step.tool !== '' && !tool ? <option value={step.tool}>{step.tool}</option> : null}
              {tools.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : (
        <Field
          label={step.kind === 'AGENT' ? 'What the agent is asked' : 'What the person is asked'}
          hint={<>Type {'{{'} to refer to the goal, the inputs or an earlier step.</>}
          error={errorAt(errors, `${path}.prompt`)}
        >
          {(ids) => (
            <TemplateArea
              {...ids}
              name={`${path}.prompt`}
              rows={7}
              value={step.prompt}
              references={references}
              onChange={(prompt) => onChange({ prompt }, `prompt ${step.id}`)}
            />
          )}
        </Field>
      )}
      {step.kind === 'TOOL' && tool ? <ToolHelp tool={tool} /> : null}
      {step.kind === 'AGENT' ? null : (
        <Field
          label={step.kind === 'TOOL' ? 'Input, JSON' : 'What is to be approved, JSON'}
          hint={<>Type {'{{'} inside a text to refer to what is known by then.</>}
        >
          {(ids) => (
            <TemplateArea
              {...ids}
              rows={9}
              className="font-mono text-xs"
              value={step.input}
              references={references}
              onChange={(input) => onChange({ input }, `input ${step.id}`)}
            />
          )}
        </Field>
      )}
      <StepDependencies steps={draft.steps} step={step} onConnect={onConnect} />
      <details>
        <summary className="text-muted">Limits</summary>
        <div className="mt-2 grid grid-cols-2 gap-3">
          {NUMBERS.filter(([, , kinds]) => kinds.includes(step.kind)).map(([field, label]) => (
            <Field key={field} label={label} error={errors[`${path}.${field}`]}>
              {(ids) => (
                <TextInput
                  {...ids}
                  name={`${path}.${field}`}
                  inputMode="numeric"
                  value={step[field]}
                  onChange={(event) => onChange({ [field]: event.target.value }, `${field} ${step.id}`)}
                />
              )}
            </Field>
          ))}
        </div>
      </details>
    </section>
  );
}

interface StepIdProps {
  readonly step: StepDraft;
  readonly error: string | undefined;
  readonly path: string;
  readonly onRename: (id: string) => void;
}

/** The id is taken when the field is left: references to it change with it, and not with every letter. */
function StepId({ step, error, path, onRename }: StepIdProps) {
  return (
    <Field label="Id" hint="References change with it." error={error}>
      {(ids) => (
        <TextInput
          {...ids}
          name={`${path}.id`}
          defaultValue={step.id}
          maxLength={40}
          className="font-mono text-sm"
          onBlur={(event) => {
            const id = event.target.value.trim();
            if (id !== step.id && id !== '') onRename(id);
          }}
        />
      )}
    </Field>
  );
}
