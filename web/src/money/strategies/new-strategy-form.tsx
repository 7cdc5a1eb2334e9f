'use client';

import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Field, Select, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { CurrencySelect } from '@/forms/currency-select';
import { focusField } from '@/forms/focus-field';
import { randomKey } from '@/forms/random-key';
import { CreateStrategyDocument, type MonetizationStrategyKind, type StrategyFieldsFragment } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { STRATEGY_KINDS } from '../shared/words';
import { draftErrors } from './strategy-draft';
import { TEMPLATES, type TemplateName, usualTemplate } from './templates';

interface NewStrategyFormProps {
  /** Chosen already; the form asks for it if left out. */
  readonly opportunityId?: string;
  readonly opportunities?: readonly { readonly id: string; readonly name: string }[];
  readonly onCreated: (strategy: StrategyFieldsFragment) => void;
}

/** Plans how an opportunity earns. The same press sent twice makes one strategy. */
export function NewStrategyForm({ opportunityId, opportunities = [], onCreated }: NewStrategyFormProps) {
  const client = useClient();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(randomKey());
  const [chosen, setChosen] = useState(opportunityId ?? opportunities[0]?.id ?? '');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<MonetizationStrategyKind>('SUBSCRIPTION');
  const [currency, setCurrency] = useState('EUR');
  const [template, setTemplate] = useState<TemplateName>('three');
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);

  async function create() {
    setBusy(true);
    setFault(null);
    const input = {
      opportunityId: chosen,
      name: name.trim() || null,
      kind,
      currency,
      tiers: TEMPLATES[template].tiers(currency, kind),
      idempotencyKey: key.current,
    };
    const { data, error } = await client.mutation(CreateStrategyDocument, { input }).toPromise();
    setBusy(false);
    const payload = data?.createMonetizationStrategy;
    if (payload?.strategy) {
      onCreated(payload.strategy);
      return;
    }
    if (error) {
      setFault({ ...explainFault(error, 'the strategy'), what: 'The strategy was not made.' });
      return;
    }
    const { byPath, other } = draftErrors(payload?.userErrors ?? []);
    setErrors(byPath);
    setProblem(other);
    const [first] = Object.keys(byPath);
    if (first) requestAnimationFrame(() => focusField(form.current, first));
  }

  return (
    <form
      ref={form}
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
        <Field label="For the opportunity" error={errors['opportunityId']}>
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
      <fieldset className="grid gap-1.5">
        <legend className="pb-1 font-medium text-sm">It earns by</legend>
        <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {Object.entries(STRATEGY_KINDS).map(([value, { label, meaning }]) => (
            <label key={value} className="flex items-baseline gap-2 rounded-sm py-0.5">
              <input
                type="radio"
                name="kind"
                value={value}
                checked={kind === value}
                onChange={() => {
                  setKind(value as MonetizationStrategyKind);
                  setTemplate(usualTemplate(value as MonetizationStrategyKind));
                }}
                className="translate-y-0.5 accent-accent-solid"
              />
              <span>
                {label}
                <span className="block text-muted text-sm">{meaning}</span>
              </span>
            </label>
          ))}
        </div>
        {errors['kind'] ? <p className="text-bad text-sm">{errors['kind']}</p> : null}
      </fieldset>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Currency" error={errors['currency']}>
          {(ids) => (
            <CurrencySelect
              {...ids}
              name="currency"
              value={currency}
              onChange={(event) => setCurrency(event.target.value)}
            />
          )}
        </Field>
        <Field label="Start with" hint="Round figures to be changed, not advice." error={errors['tiers']}>
          {(ids) => (
            <Select
              {...ids}
              name="tiers"
              value={template}
              onChange={(event) => setTemplate(event.target.value as TemplateName)}
            >
              {Object.entries(TEMPLATES).map(([value, { label }]) => (
                <option key={value} value={value} disabled={value === 'three' && kind === 'ONE_TIME'}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Field label="Name" hint="After the opportunity if left empty." error={errors['name']}>
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
      <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy || chosen === ''}>
        {isBusy ? 'Making it…' : 'Plan how it earns'}
      </Button>
    </form>
  );
}
