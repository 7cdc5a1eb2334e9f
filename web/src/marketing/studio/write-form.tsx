'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Field, Select, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { errorAt } from '@/forms/form-errors';
import { type ContentKind, CreateContentDocument } from '@/gql/graphql';
import { BelongingFields, belongingInput, NO_BELONGING } from './belonging-fields';
import { SAMPLE_TEXT } from './sample-text';
import { useBeginContent } from './use-begin-content';
import { KINDS } from './words';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface WriteFormProps {
  readonly isSample: boolean;
  readonly campaigns: readonly Named[];
  readonly voices: readonly Named[];
}

/** Begins a text that a person writes. */
export function WriteForm({ isSample, campaigns, voices }: WriteFormProps) {
  const client = useClient();
  const router = useRouter();
  const [kind, setKind] = useState<ContentKind>('BLOG');
  const [title, setTitle] = useState<string>(isSample ? SAMPLE_TEXT.title : '');
  const [belonging, setBelonging] = useState(NO_BELONGING);
  const { form, isBusy, errors, problem, fault, submit } = useBeginContent((id) => {
    const { keyphrase, slug } = SAMPLE_TEXT;
    router.push(`/marketing/content/${id}${isSample ? `?${new URLSearchParams({ keyphrase, slug })}` : ''}`);
  });
  const create = () =>
    submit(async (idempotencyKey) => {
      const text = isSample ? { body: SAMPLE_TEXT.body, metaDescription: SAMPLE_TEXT.metaDescription } : {};
      const input = { kind, title, ...text, ...belongingInput(belonging), idempotencyKey };
      const { data, error } = await client.mutation(CreateContentDocument, { input }).toPromise();
      return { payload: data?.createContent, error };
    });
  return (
    <form
      ref={form}
      noValidate
      aria-label="New text"
      className="grid max-w-xl gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      {fault ? <Problem fault={fault} /> : null}
      <Field label="Kind" error={errorAt(errors, 'kind')}>
        {(ids) => (
          <Select {...ids} name="kind" value={kind} onChange={(event) => setKind(event.target.value as ContentKind)}>
            {Object.entries(KINDS).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={kind === 'EMAIL' ? 'Subject' : 'Title'} error={errorAt(errors, 'title')}>
        {(ids) => (
          <TextInput
            {...ids}
            name="title"
            value={title}
            maxLength={300}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <BelongingFields
        campaigns={campaigns}
        voices={voices}
        value={belonging}
        errors={errors}
        onChange={setBelonging}
      />
      {isSample ? (
        <p className="text-muted">It begins with a sample text that has something to do for most checks.</p>
      ) : null}
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
      <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy}>
        {isBusy ? 'Making it…' : 'Begin'}
      </Button>
    </form>
  );
}
