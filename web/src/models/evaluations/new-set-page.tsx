'use client';

import { X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Field, Select, TextArea, TextInput } from '@/design/field';
import { PageHeader } from '@/design/page-header';
import { useToast } from '@/design/toasts';
import { errorAt, type FormErrors } from '@/forms/form-errors';
import { RowList } from '@/forms/row-list';
import { SubmitForm } from '@/forms/submit-form';
import { useSubmit } from '@/forms/use-submit';
import { type AiAssertionKind, CreateEvaluationSetDocument } from '@/gql/graphql';
import { ASSERTION_KINDS, ASSERTIONS } from './evaluation-words';
import {
  type AssertionDraft,
  type CaseDraft,
  EMPTY_SET,
  emptyCase,
  NEW_ASSERTION,
  SAMPLE_SET,
  setInput,
} from './set-draft';

/** Keeps cases that answers are held against. They never change, so that runs of them can be compared. */
export function NewSetPage() {
  const client = useClient();
  const router = useRouter();
  const toast = useToast();
  const state = useSubmit('the cases', 'The cases were not kept.');
  const [draft, setDraft] = useState(EMPTY_SET);

  async function create() {
    const read = setInput(draft);
    if (!read.ok) return state.refuse(read.errors);
    const isDone = await state.submit(async () => {
      const { data, error } = await client.mutation(CreateEvaluationSetDocument, { input: read.input }).toPromise();
      return { error, userErrors: data?.createEvaluationSet?.userErrors };
    });
    if (!isDone) return;
    toast({ message: `${draft.name} was kept.` });
    router.push('/models/evaluations?start=1');
  }

  return (
    <>
      <PageHeader
        title="New evaluation set"
        action={<Button onClick={() => setDraft(SAMPLE_SET)}>Fill in a sample</Button>}
      >
        Cases with what their answers must be like. A set never changes, so that whatever is held against it can be
        compared.
      </PageHeader>
      <SubmitForm
        label="Evaluation set"
        state={state}
        action="Keep the set"
        busy="Keeping it…"
        onSubmit={() => void create()}
        className="max-w-4xl gap-6"
      >
        <Field label="What to call it" error={errorAt(state.errors, 'name')} className="max-w-xl">
          {(ids) => (
            <TextInput
              {...ids}
              name="name"
              maxLength={120}
              value={draft.name}
              onChange={(event) => setDraft((before) => ({ ...before, name: event.target.value }))}
            />
          )}
        </Field>
        <RowList<CaseDraft>
          title="Cases"
          noun="case"
          rows={draft.cases}
          maximum={500}
          nothing="Add a case: what is filled in, and what the answer must be like."
          empty={emptyCase}
          onChange={(change) => setDraft((before) => ({ ...before, cases: change(before.cases) }))}
        >
          {(row, index, change) => <CaseFields row={row} index={index} errors={state.errors} onChange={change} />}
        </RowList>
      </SubmitForm>
    </>
  );
}

interface CaseFieldsProps {
  readonly row: CaseDraft;
  readonly index: number;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<CaseDraft>) => void;
}

function CaseFields({ row, index, errors, onChange }: CaseFieldsProps) {
  const path = `cases.${index}`;
  const change = (at: number, part: Partial<AssertionDraft>) =>
    onChange({ assertions: row.assertions.map((each, place) => (place === at ? { ...each, ...part } : each)) });
  return (
    <div className="col-span-full grid gap-3 sm:grid-cols-2">
      <Field label="Case" error={errors[`${path}.name`] ?? errors[path]}>
        {(ids) => (
          <TextInput
            {...ids}
            name={`${path}.name`}
            value={row.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="What is filled in"
        hint="One a line, such as “product: a kettle”."
        error={errorAt(errors, `${path}.variables`)}
      >
        {(ids) => (
          <TextArea
            {...ids}
            name={`${path}.variables`}
            rows={2}
            value={row.variables}
            onChange={(event) => onChange({ variables: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-2 sm:col-span-2">
        {row.assertions.map((assertion, at) => (
          <AssertionFields
            // biome-ignore lint/suspicious/noArrayIndexKey: assertions have no name but their place.
            key={at}
            path={`${path}.assertions.${at}`}
            assertion={assertion}
            errors={errors}
            onChange={(part) => change(at, part)}
            onRemove={
              row.assertions.length > 1
                ? () => onChange({ assertions: row.assertions.filter((_, place) => place !== at) })
                : null
            }
          />
        ))}
        <Button
          size="sm"
          look="quiet"
          className="-ml-2.5 justify-self-start"
          disabled={row.assertions.length >= 20}
          onClick={() => onChange({ assertions: [...row.assertions, NEW_ASSERTION] })}
        >
          And it must also…
        </Button>
      </div>
    </div>
  );
}

interface AssertionFieldsProps {
  readonly path: string;
  readonly assertion: AssertionDraft;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<AssertionDraft>) => void;
  readonly onRemove: (() => void) | null;
}

function AssertionFields({ path, assertion, errors, onChange, onRemove }: AssertionFieldsProps) {
  const { takes } = ASSERTIONS[assertion.kind];
  return (
    <div className="flex flex-wrap items-start gap-2">
      <Field label={<span className="sr-only">The answer</span>} className="w-60">
        {(ids) => (
          <Select
            {...ids}
            name={`${path}.kind`}
            value={assertion.kind}
            onChange={(event) => onChange({ kind: event.target.value as AiAssertionKind })}
          >
            {ASSERTION_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {ASSERTIONS[kind].label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {takes === 'number' ? null : (
        <Field
          label={<span className="sr-only">Text</span>}
          error={errors[`${path}.text`] ?? errors[path]}
          className="min-w-40 flex-1"
        >
          {(ids) => (
            <TextInput
              {...ids}
              name={`${path}.text`}
              value={assertion.text}
              onChange={(event) => onChange({ text: event.target.value })}
            />
          )}
        </Field>
      )}
      {takes === 'text' ? null : (
        <Field
          label={<span className="sr-only">{takes === 'both' ? 'Least likeness, −1 to 1' : 'Characters'}</span>}
          error={errors[`${path}.number`] ?? (takes === 'number' ? errors[path] : undefined)}
          className="w-28"
        >
          {(ids) => (
            <TextInput
              {...ids}
              name={`${path}.number`}
              inputMode="decimal"
              className="text-right"
              placeholder={takes === 'both' ? '0.8' : '600'}
              value={assertion.number}
              onChange={(event) => onChange({ number: event.target.value })}
            />
          )}
        </Field>
      )}
      {onRemove ? (
        <Button look="quiet" size="icon" className="mt-1" aria-label="Leave this out" onClick={onRemove}>
          <X aria-hidden />
        </Button>
      ) : null}
    </div>
  );
}
