'use client';

import { useCallback } from 'react';
import { useClient } from 'urql';
import { Field, Select, TextArea, TextInput } from '@/design/field';
import { errorAt, type FormErrors } from '@/forms/form-errors';
import { RecordForm } from '@/forms/record-form';
import { RowList } from '@/forms/row-list';
import { saveResult } from '@/forms/save-result';
import { useRecordForm } from '@/forms/use-record-form';
import { type OwnTemplateFragment, type TemplateVariableType, UpdateContentTemplateDocument } from '@/gql/graphql';
import { draftOf, patchOf, type TemplateDraft } from './template-draft';

const TYPES: Readonly<Record<TemplateVariableType, string>> = {
  TEXT: 'Text',
  LIST: 'Several texts',
  NUMBER: 'Number',
  URL: 'Address',
};

/** A template of one's own, to be changed. */
export function TemplateEditor({ template, onReload }: { template: OwnTemplateFragment; onReload: () => void }) {
  const client = useClient();
  const { id } = template;
  const send = useCallback(
    async (draft: TemplateDraft, version: number) => {
      const input = { id, version, patch: patchOf(draft) };
      const { data, error } = await client.mutation(UpdateContentTemplateDocument, { input }).toPromise();
      const answer = data?.updateContentTemplate;
      return saveResult({ payload: answer && { ...answer, record: answer.template }, error }, 'the template');
    },
    [client, id],
  );
  const form = useRecordForm({ record: template, draftOf, send });
  const { draft, errors } = form;
  return (
    <RecordForm
      label={`Template ${template.name}`}
      form={form}
      version={template.version}
      onReload={onReload}
      onSaved={onReload}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        {(
          [
            ['name', 'Name', 120],
            ['tone', 'How it sounds', 200],
            ['description', 'What it is for', 500],
            ['title', 'Title of its texts', 300],
          ] as const
        ).map(([field, label, maximum]) => (
          <Field
            key={field}
            label={label}
            error={errorAt(errors, field)}
            {...(field === 'title' ? { hint: 'A value stands in {{name}}.' } : {})}
          >
            {(ids) => (
              <TextInput
                {...ids}
                name={field}
                value={draft[field]}
                maxLength={maximum}
                onChange={(event) => form.change((before) => ({ ...before, [field]: event.target.value }))}
              />
            )}
          </Field>
        ))}
      </div>
      <Sections draft={draft} errors={errors} onChange={form.change} />
      <Variables draft={draft} errors={errors} onChange={form.change} />
    </RecordForm>
  );
}

interface PartProps {
  readonly draft: TemplateDraft;
  readonly errors: FormErrors;
  readonly onChange: (change: (draft: TemplateDraft) => TemplateDraft) => void;
}

function Sections({ draft, errors, onChange }: PartProps) {
  return (
    <RowList
      title="Parts in order"
      noun="part"
      rows={draft.sections}
      maximum={20}
      nothing="No part yet; a template has at least one."
      empty={(key) => ({ key, name: '', guidance: '', text: '' })}
      onChange={(change) => onChange((before) => ({ ...before, sections: change(before.sections) }))}
    >
      {(section, index, change) => {
        const at = (field: string) => `sections.${index}.${field}`;
        return (
          <>
            <Field label="Heading, if any" error={errorAt(errors, at('heading'))} className="col-span-2">
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('heading')}
                  value={section.name}
                  onChange={(event) => change({ name: event.target.value })}
                />
              )}
            </Field>
            <Field label="What belongs here" error={errorAt(errors, at('guidance'))} className="col-span-2">
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('guidance')}
                  value={section.guidance}
                  onChange={(event) => change({ guidance: event.target.value })}
                />
              )}
            </Field>
            <Field label="Text" error={errorAt(errors, at('text'))} className="col-span-full">
              {(ids) => (
                <TextArea
                  {...ids}
                  name={at('text')}
                  rows={3}
                  value={section.text}
                  onChange={(event) => change({ text: event.target.value })}
                />
              )}
            </Field>
          </>
        );
      }}
    </RowList>
  );
}

function Variables({ draft, errors, onChange }: PartProps) {
  return (
    <RowList
      title="What it asks for"
      noun="value"
      rows={draft.variables}
      maximum={30}
      nothing="Nothing: its texts are always the same."
      empty={(key) => ({ key, name: '', description: '', type: 'TEXT' as const, isRequired: true })}
      onChange={(change) => onChange((before) => ({ ...before, variables: change(before.variables) }))}
    >
      {(variable, index, change) => {
        const at = (field: string) => `variables.${index}.${field}`;
        return (
          <>
            <Field label="Name in {{…}}" error={errorAt(errors, at('name'))}>
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('name')}
                  className="font-mono"
                  value={variable.name}
                  onChange={(event) => change({ name: event.target.value })}
                />
              )}
            </Field>
            <Field label="What is asked" error={errorAt(errors, at('description'))} className="col-span-2">
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('description')}
                  value={variable.description}
                  onChange={(event) => change({ description: event.target.value })}
                />
              )}
            </Field>
            <Field label="Takes" error={errorAt(errors, at('type'))}>
              {(ids) => (
                <Select
                  {...ids}
                  name={at('type')}
                  value={variable.type}
                  onChange={(event) => change({ type: event.target.value as TemplateVariableType })}
                >
                  {Object.entries(TYPES).map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <label className="flex items-center gap-2 self-end pb-1.5">
              <input
                type="checkbox"
                className="accent-accent-solid"
                checked={variable.isRequired}
                onChange={(event) => change({ isRequired: event.target.checked })}
              />
              Has to be given
            </label>
          </>
        );
      }}
    </RowList>
  );
}
