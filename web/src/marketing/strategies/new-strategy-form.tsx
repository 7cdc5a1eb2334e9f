'use client';

import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Field, Select, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { focusField } from '@/forms/focus-field';
import { errorAt, type FormErrors, formErrors } from '@/forms/form-errors';
import { randomKey } from '@/forms/random-key';
import { CreateMarketingStrategyDocument, type MarketingStrategyPartsFragment } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { STARTS, type StartName } from './sample-plans';

interface NewStrategyFormProps {
  /** Chosen already; the form asks for it if left out. */
  readonly opportunityId?: string;
  readonly opportunities?: readonly { readonly id: string; readonly name: string }[];
  readonly onCreated: (strategy: MarketingStrategyPartsFragment, start: StartName) => void;
}

/** Plans how an opportunity is marketed. The same press sent twice makes one plan. */
export function NewStrategyForm({ opportunityId, opportunities = [], onCreated }: NewStrategyFormProps) {
  const client = useClient();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(randomKey());
  const [chosen, setChosen] = useState(opportunityId ?? opportunities[0]?.id ?? '');
  const [name, setName] = useState('');
  const [start, setStart] = useState<StartName>('sample');
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);

  async function create() {
    setBusy(true);
    setFault(null);
    const input = {
      ...STARTS[start].plan(Date.now()),
      opportunityId: chosen,
      name: name.trim() || null,
      idempotencyKey: key.current,
    };
    const { data, error } = await client.mutation(CreateMarketingStrategyDocument, { input }).toPromise();
    setBusy(false);
    const payload = data?.createMarketingStrategy;
    if (payload?.strategy) return onCreated(payload.strategy, start);
    if (error) return setFault({ ...explainFault(error, 'the plan'), what: 'The plan was not made.' });
    const { byPath, other } = formErrors(payload?.userErrors ?? []);
    setErrors(byPath);
    setProblem(other);
    const [first] = Object.keys(byPath);
    if (first) requestAnimationFrame(() => focusField(form.current, first));
  }

  return (
    <form
      ref={form}
      aria-label="New marketing plan"
      className="grid max-w-xl gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      {fault ? <Problem fault={fault} /> : null}
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
      {opportunityId === undefined ? (
        <Field label="For the opportunity" error={errorAt(errors, 'opportunityId')}>
          {(ids) => (
            <Select {...ids} name="opportunityId" value={chosen} onChange={(event) => setChosen(event.target.value)}>
              {opportunities.map((opportunity) => (
                <option key={opportunity.id} value={opportunity.id}>
                  {opportunity.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
      <Field label="Name" hint="After the opportunity if left empty." error={errorAt(errors, 'name')}>
        {(ids) => (
          <TextInput
            {...ids}
            name="name"
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label="Start with" hint="The sample shows what each part is for; it is no advice.">
        {(ids) => (
          <Select {...ids} value={start} onChange={(event) => setStart(event.target.value as StartName)}>
            {Object.entries(STARTS).map(([value, { label }]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy || chosen === ''}>
        {isBusy ? 'Making it…' : 'Make the plan'}
      </Button>
    </form>
  );
}
