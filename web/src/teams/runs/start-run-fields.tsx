'use client';

import { Play } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Field, Select, TextArea, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { formatDateTime } from '@/format/times';
import { focusField } from '@/forms/focus-field';
import { type FormErrors, formErrors } from '@/forms/form-errors';
import { MoneyInput } from '@/forms/money-input';
import { randomKey } from '@/forms/random-key';
import { readAmount } from '@/forms/read-amount';
import { StartRunDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { type RunInput, readRunInputs, typedRunInputs } from './run-inputs';

interface StartRunFieldsProps {
  readonly teamId: string;
  readonly inputs: readonly RunInput[];
  readonly exampleGoal: string;
  readonly opportunities: readonly { readonly id: string; readonly name: string }[];
  readonly imports: readonly { readonly id: string; readonly name: string; readonly createdAt: string }[];
  /** Whether opportunities and keyword files could be read. */
  readonly hasChoices: boolean;
  readonly start: {
    readonly goal: string;
    readonly opportunityId: string;
    readonly budget: string;
    readonly inputs: string;
  };
  readonly isOpportunityFixed: boolean;
  readonly onStarted: (taskId: string) => void;
}

const PRIORITIES = [
  ['9', 'First'],
  ['5', 'As usual'],
  ['1', 'When nothing else waits'],
] as const;

/** The form of a run. The same press sent twice starts one run. */
export function StartRunFields(props: StartRunFieldsProps) {
  const { teamId, inputs, exampleGoal, opportunities, imports, hasChoices, start, isOpportunityFixed, onStarted } =
    props;
  const client = useClient();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(randomKey());
  const [goal, setGoal] = useState(start.goal);
  const [opportunityId, setOpportunityId] = useState(start.opportunityId);
  const [budget, setBudget] = useState(start.budget);
  const [priority, setPriority] = useState('5');
  const [typed, setTyped] = useState(() => typedRunInputs(inputs, start.inputs));
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);

  function refuse(found: FormErrors, other: string | null = null) {
    setErrors(found);
    setProblem(other);
    const [first] = Object.keys(found);
    if (first) requestAnimationFrame(() => focusField(form.current, first));
  }

  async function send() {
    const read = readRunInputs(inputs, typed);
    const amount = budget.trim() === '' ? null : readAmount(budget);
    const found: Record<string, string> = {};
    if (goal.trim() === '') found['goal'] = 'Say what is to be reached.';
    if (amount && !amount.ok) found['budget'] = amount.reason;
    if (!read.ok) for (const [name, message] of Object.entries(read.errors)) found[`inputs.${name}`] = message;
    refuse(found);
    if (Object.keys(found).length > 0 || !read.ok) return;
    setBusy(true);
    setFault(null);
    const input = {
      teamId,
      goal: goal.trim(),
      opportunityId: opportunityId || null,
      budget: amount?.ok ? amount.amount : null,
      inputs: read.json,
      priority: Number(priority),
      idempotencyKey: key.current,
    };
    const { data, error } = await client.mutation(StartRunDocument, { input }).toPromise();
    setBusy(false);
    const payload = data?.runTeamTask;
    if (payload?.task) return onStarted(payload.task.id);
    if (error) return setFault({ ...explainFault(error, 'the run'), what: 'The run was not started.' });
    const { byPath, other } = formErrors(payload?.userErrors ?? []);
    refuse(byPath, other);
    // What was refused is another question once it is changed.
    key.current = randomKey();
  }

  const asked = inputs.filter(({ kind }) => kind !== 'import' || opportunityId === '');
  const shown = asked.filter(({ isRequired, kind }) => isRequired || kind === 'import');
  const more = asked.filter((input) => !shown.includes(input));
  const fieldOf = (input: RunInput) => (
    <InputField
      key={input.name}
      input={input}
      imports={imports}
      value={typed[input.name] ?? ''}
      error={errors[`inputs.${input.name}`]}
      onChange={(value) => setTyped((before) => ({ ...before, [input.name]: value }))}
    />
  );
  const isPicked = inputs.some(({ kind }) => kind === 'import');
  return (
    <form
      ref={form}
      aria-label="Start a run"
      className="grid gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label="Goal" hint={exampleGoal ? `For example: ${exampleGoal}` : 'In plain words.'} error={errors['goal']}>
        {(ids) => (
          <TextArea
            {...ids}
            name="goal"
            maxLength={4_000}
            value={goal}
            onChange={(event) => setGoal(event.target.value)}
          />
        )}
      </Field>
      {isOpportunityFixed ? null : (
        <Field
          label="Opportunity"
          hint={hasChoices ? undefined : 'The niches do not answer just now; a run without one can be started.'}
          error={errors['opportunityId']}
        >
          {(ids) => (
            <Select
              {...ids}
              name="opportunityId"
              value={opportunityId}
              onChange={(event) => setOpportunityId(event.target.value)}
            >
              <option value="">{isPicked ? 'The best of the keyword file' : 'None'}</option>
              {opportunities.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {shown.map(fieldOf)}
      {more.length > 0 ? (
        <details open={more.some(({ name }) => typed[name])}>
          <summary className="text-muted">More inputs, all optional ({more.length})</summary>
          <div className="mt-3 grid gap-x-3 gap-y-4 sm:grid-cols-2">{more.map(fieldOf)}</div>
        </details>
      ) : null}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label="Budget"
          hint="For language models; empty for no limit. The platform’s own tools cost nothing."
          error={errors['budget']}
        >
          {(ids) => (
            <MoneyInput
              {...ids}
              name="budget"
              currency="USD"
              value={budget}
              onChange={(event) => setBudget(event.target.value)}
            />
          )}
        </Field>
        <Field label="Priority" error={errors['priority']}>
          {(ids) => (
            <Select {...ids} name="priority" value={priority} onChange={(event) => setPriority(event.target.value)}>
              {PRIORITIES.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {errors['inputs'] ? <p className="text-bad">{errors['inputs']}</p> : null}
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
      {fault ? <Problem fault={fault} /> : null}
      <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy}>
        <Play aria-hidden /> {isBusy ? 'Starting…' : 'Start'}
      </Button>
    </form>
  );
}

interface InputFieldProps {
  readonly input: RunInput;
  readonly imports: StartRunFieldsProps['imports'];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One input of a run, by its kind. */
function InputField({ input, imports, value, error, onChange }: InputFieldProps) {
  const { name, kind, hint } = input;
  const label = kind === 'import' ? 'Keyword file' : labelOf(name);
  const field: (ids: { id: string }) => ReactNode = (ids) => {
    const props = { ...ids, name: `inputs.${name}`, value };
    if (kind === 'import')
      return (
        <Select {...props} onChange={(event) => onChange(event.target.value)}>
          <option value="">The newest</option>
          {imports.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}, {formatDateTime(each.createdAt)}
            </option>
          ))}
        </Select>
      );
    if (kind === 'list' || kind === 'json')
      return (
        <TextArea
          {...props}
          className={kind === 'json' ? 'font-mono text-xs' : ''}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    return (
      <TextInput
        {...props}
        inputMode={kind === 'number' ? 'decimal' : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  };
  const how = kind === 'list' ? 'One a line.' : kind === 'json' ? 'As JSON.' : '';
  return (
    <Field
      label={label}
      hint={[kind === 'import' ? null : hint, how].filter(Boolean).join(' ') || undefined}
      error={error}
    >
      {field}
    </Field>
  );
}

/** `trialsPerMonth` → "Trials per month". */
function labelOf(name: string): string {
  const words = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}
