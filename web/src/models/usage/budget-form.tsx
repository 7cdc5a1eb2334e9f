'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Field, Select, TextInput } from '@/design/field';
import { errorAt } from '@/forms/form-errors';
import { MoneyInput } from '@/forms/money-input';
import { readAmount } from '@/forms/read-amount';
import { SubmitForm } from '@/forms/submit-form';
import { useSubmit } from '@/forms/use-submit';
import { type AiBudgetPeriod, type AiBudgetScope, type BudgetPartsFragment, SetBudgetDocument } from '@/gql/graphql';
import { PERIODS } from './budget-words';
import { type SubjectNames, scopeWords } from './subjects';

interface BudgetFormProps {
  /** The budget whose limit is changed; null for a new one. */
  readonly budget: BudgetPartsFragment | null;
  readonly names: SubjectNames;
  readonly onSet: () => void;
}

const SCOPES: Readonly<Record<AiBudgetScope, string>> = {
  WORKSPACE: 'Everything in the workspace',
  USER: 'What one person uses',
  CREDENTIAL: 'What one access key uses',
  RUN: 'What one run of agents uses',
};

/** Sets what may be spent. There is one budget for the same calls and time: setting it again changes its limit. */
export function BudgetForm({ budget, names, onSet }: BudgetFormProps) {
  const client = useClient();
  const state = useSubmit('the budget', 'The budget was not set.');
  const [scope, setScope] = useState<AiBudgetScope>(budget?.scope ?? 'WORKSPACE');
  const [subjectId, setSubjectId] = useState(budget?.subjectId ?? '');
  const [period, setPeriod] = useState<AiBudgetPeriod>(budget?.period ?? 'MONTH');
  const [limit, setLimit] = useState(budget?.limit.amount ?? '');

  async function set() {
    const read = readAmount(limit);
    if (!read.ok) return state.refuse({ limit: read.reason });
    if (scope !== 'WORKSPACE' && subjectId.trim() === '')
      return state.refuse({ subjectId: 'Say whose calls it limits.' });
    const subject = scope === 'WORKSPACE' ? {} : { subjectId: subjectId.trim() };
    const isDone = await state.submit(async () => {
      const input = { scope, ...subject, period, limit: { amount: read.amount, currency: 'USD' } };
      const { data, error } = await client.mutation(SetBudgetDocument, { input }).toPromise();
      return { error, userErrors: data?.setBudget?.userErrors };
    });
    if (isDone) onSet();
  }

  return (
    <SubmitForm
      label="Budget"
      state={state}
      action="Set the budget"
      busy="Setting it…"
      onSubmit={() => void set()}
      className="p-4"
    >
      {budget ? (
        <p className="text-muted">
          {scopeWords(budget.scope, budget.subjectId, names)}, {PERIODS[budget.period].every}
        </p>
      ) : (
        <>
          <Field label="What it limits" error={errorAt(state.errors, 'scope')}>
            {(ids) => (
              <Select
                {...ids}
                name="scope"
                value={scope}
                onChange={(event) => {
                  setScope(event.target.value as AiBudgetScope);
                  setSubjectId('');
                }}
              >
                {Object.entries(SCOPES).map(([value, label]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          {scope === 'WORKSPACE' ? null : (
            <SubjectField
              scope={scope}
              names={names}
              value={subjectId}
              error={errorAt(state.errors, 'subjectId')}
              onChange={setSubjectId}
            />
          )}
          <Field label="For" error={errorAt(state.errors, 'period')}>
            {(ids) => (
              <Select
                {...ids}
                name="period"
                value={period}
                onChange={(event) => setPeriod(event.target.value as AiBudgetPeriod)}
              >
                {Object.entries(PERIODS).map(([value, { label }]) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </>
      )}
      <Field label="Limit" error={errorAt(state.errors, 'limit')}>
        {(ids) => (
          <MoneyInput
            {...ids}
            currency="USD"
            name="limit"
            value={limit}
            onChange={(event) => setLimit(event.target.value)}
          />
        )}
      </Field>
      <p className="text-muted text-sm">
        The most that a call could cost is set aside before it is sent, and what it did not cost is given back. A call
        that does not fit is refused and says so; what costs nothing goes on.
      </p>
    </SubmitForm>
  );
}

interface SubjectFieldProps {
  readonly scope: Exclude<AiBudgetScope, 'WORKSPACE'>;
  readonly names: SubjectNames;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

function SubjectField({ scope, names, value, error, onChange }: SubjectFieldProps) {
  if (scope === 'RUN') {
    return (
      <Field label="Id of the run" hint="It stands in the address of the run’s page." error={error}>
        {(ids) => (
          <TextInput {...ids} name="subjectId" value={value} onChange={(event) => onChange(event.target.value)} />
        )}
      </Field>
    );
  }
  const subjects = scope === 'USER' ? names.people : names.keys;
  return (
    <Field
      label={scope === 'USER' ? 'Whose' : 'Which key'}
      hint={subjects.length === 0 ? 'There is none yet.' : undefined}
      error={error}
    >
      {(ids) => (
        <Select {...ids} name="subjectId" value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">Choose one</option>
          {subjects.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
