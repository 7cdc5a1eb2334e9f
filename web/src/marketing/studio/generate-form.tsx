'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Field, Select, TextArea, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { errorAt } from '@/forms/form-errors';
import { linesOf } from '@/forms/lines';
import { GenerateContentDocument, type TemplatePartsFragment } from '@/gql/graphql';
import { BelongingFields, belongingInput, NO_BELONGING } from './belonging-fields';
import { useBeginContent } from './use-begin-content';
import { KINDS } from './words';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface GenerateFormProps {
  readonly templates: readonly TemplatePartsFragment[];
  readonly campaigns: readonly Named[];
  readonly voices: readonly Named[];
}

type Typed = Readonly<Record<string, string>>;

/** Has a draft written out of a template. The text says afterwards who wrote it: a model, or the offline writer. */
export function GenerateForm({ templates, campaigns, voices }: GenerateFormProps) {
  const client = useClient();
  const router = useRouter();
  const [templateId, setTemplateId] = useState(templates[0]?.id ?? '');
  const [typed, setTyped] = useState<Typed>({});
  const [tone, setTone] = useState('');
  const [belonging, setBelonging] = useState(NO_BELONGING);
  const { form, isBusy, errors, problem, fault, submit, refuse } = useBeginContent((id) =>
    router.push(`/marketing/content/${id}`),
  );
  const template = templates.find(({ id }) => id === templateId);
  if (!template) return <p className="text-muted">There is no template.</p>;
  const given = template.variables.flatMap(({ name, type }) => {
    const text = typed[name] ?? '';
    const values = type === 'LIST' ? linesOf(text) : [text.trim()].filter(Boolean);
    return values.length > 0 ? [{ name, values }] : [];
  });
  const missing = template.variables.filter(
    ({ name, isRequired }) => isRequired && given.every((each) => each.name !== name),
  );
  const generate = () => {
    if (missing.length > 0)
      return refuse(Object.fromEntries(missing.map(({ name }) => [`variables.${name}`, 'The template needs it.'])));
    return submit(async (idempotencyKey) => {
      const input = {
        templateId,
        variables: given,
        tone: tone.trim() || null,
        ...belongingInput(belonging),
        idempotencyKey,
      };
      const { data, error } = await client.mutation(GenerateContentDocument, { input }).toPromise();
      return { payload: data?.generateContent, error };
    });
  };
  /** An error names a value by its place among those that were sent, or a variable that was not. */
  const errorOf = (name: string) => {
    const index = given.findIndex((each) => each.name === name);
    return errorAt(errors, `variables.${name}`) ?? (index < 0 ? undefined : errorAt(errors, `variables.${index}`));
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label="New draft"
      className="grid max-w-2xl gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void generate();
      }}
    >
      {fault ? <Problem fault={fault} /> : null}
      <Field label="Template" hint={template.description} error={errorAt(errors, 'templateId')}>
        {(ids) => (
          <Select {...ids} name="templateId" value={templateId} onChange={(event) => setTemplateId(event.target.value)}>
            {templates.map(({ id, name, kind }) => (
              <option key={id} value={id}>
                {KINDS[kind]}: {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {template.variables.map(({ name, description, type, isRequired }) => (
        <Field
          key={name}
          label={`${labelOf(name)}${isRequired ? '' : ' (may be left empty)'}`}
          hint={description}
          error={errorOf(name)}
        >
          {(ids) =>
            type === 'LIST' ? (
              <TextArea
                {...ids}
                name={`variables.${name}`}
                value={typed[name] ?? ''}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              />
            ) : (
              <TextInput
                {...ids}
                name={`variables.${name}`}
                inputMode={type === 'NUMBER' ? 'decimal' : type === 'URL' ? 'url' : 'text'}
                value={typed[name] ?? ''}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              />
            )
          }
        </Field>
      ))}
      <Field label="How it should sound" hint="As the template says if left empty." error={errorAt(errors, 'tone')}>
        {(ids) => (
          <TextInput
            {...ids}
            name="tone"
            value={tone}
            placeholder={template.tone}
            maxLength={200}
            onChange={(event) => setTone(event.target.value)}
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
      {errors['variables'] || problem ? (
        <p role="alert" className="text-bad">
          {[errors['variables'], problem].filter(Boolean).join(' ')}
        </p>
      ) : null}
      <div className="grid justify-items-start gap-2">
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'Being written…' : 'Have it written'}
        </Button>
        <p className="text-muted text-sm">
          A configured model writes it; without one the offline writer fills the template. The draft says which.
        </p>
      </div>
    </form>
  );
}

/** "callToAction" → "Call to action". */
function labelOf(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
