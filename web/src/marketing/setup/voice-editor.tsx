'use client';

import { useCallback } from 'react';
import { useClient } from 'urql';
import { Field, TextArea, TextInput } from '@/design/field';
import { errorAt } from '@/forms/form-errors';
import { RecordForm } from '@/forms/record-form';
import { saveResult } from '@/forms/save-result';
import { useRecordForm } from '@/forms/use-record-form';
import { type BrandVoicePartsFragment, UpdateBrandVoiceDocument } from '@/gql/graphql';
import { draftOf, patchOf, type VoiceDraft } from './voice-draft';

/** How a brand sounds, to be changed. */
export function VoiceEditor({ voice, onReload }: { voice: BrandVoicePartsFragment; onReload: () => void }) {
  const client = useClient();
  const { id } = voice;
  const send = useCallback(
    async (draft: VoiceDraft, version: number) => {
      const read = patchOf(draft);
      if (!read.ok) return { kind: 'refused', errors: read.errors, message: null, isOvertaken: false } as const;
      const input = { id, version, patch: read.patch };
      const { data, error } = await client.mutation(UpdateBrandVoiceDocument, { input }).toPromise();
      const answer = data?.updateBrandVoice;
      return saveResult({ payload: answer && { ...answer, record: answer.brandVoice }, error }, 'the voice');
    },
    [client, id],
  );
  const form = useRecordForm({ record: voice, draftOf, send });
  const { draft, errors } = form;
  const set = (part: Partial<VoiceDraft>) => form.change((before) => ({ ...before, ...part }));
  return (
    <RecordForm
      label={`Voice ${voice.name}`}
      form={form}
      version={voice.version}
      onReload={onReload}
      onSaved={onReload}
    >
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Name" error={errorAt(errors, 'name')}>
          {(ids) => (
            <TextInput
              {...ids}
              name="name"
              value={draft.name}
              maxLength={120}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label="Tone" hint="In a few words, such as calm and exact." error={errorAt(errors, 'tone')}>
          {(ids) => (
            <TextInput
              {...ids}
              name="tone"
              value={draft.tone}
              maxLength={200}
              onChange={(event) => set({ tone: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Words it prefers"
          hint="One a line: people = users, customers"
          error={errorAt(errors, 'preferred')}
        >
          {(ids) => (
            <TextArea
              {...ids}
              name="preferred"
              rows={5}
              value={draft.preferred}
              onChange={(event) => set({ preferred: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Words it never uses"
          hint="One a line, with the reason if there is one: synergy – says nothing"
          error={errorAt(errors, 'forbidden')}
        >
          {(ids) => (
            <TextArea
              {...ids}
              name="forbidden"
              rows={5}
              value={draft.forbidden}
              onChange={(event) => set({ forbidden: event.target.value })}
            />
          )}
        </Field>
        <Field label="Anything else to know" error={errorAt(errors, 'description')} className="sm:col-span-2">
          {(ids) => (
            <TextArea
              {...ids}
              name="description"
              rows={2}
              value={draft.description}
              onChange={(event) => set({ description: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Longest sentence, words"
          hint="5 to 100; empty for no limit."
          error={errorAt(errors, 'maximumSentenceWords')}
        >
          {(ids) => (
            <TextInput
              {...ids}
              name="maximumSentenceWords"
              inputMode="numeric"
              value={draft.maximumSentenceWords}
              onChange={(event) => set({ maximumSentenceWords: event.target.value })}
            />
          )}
        </Field>
        <fieldset className="grid content-start gap-1.5">
          <legend className="pb-1 font-medium text-sm">It may use</legend>
          {(
            [
              ['allowsExclamationMarks', 'Exclamation marks'],
              ['allowsEmoji', 'Emoji'],
            ] as const
          ).map(([field, label]) => (
            <label key={field} className="flex items-center gap-2">
              <input
                type="checkbox"
                name={field}
                className="accent-accent-solid"
                checked={draft[field]}
                onChange={(event) => set({ [field]: event.target.checked })}
              />
              {label}
            </label>
          ))}
        </fieldset>
      </div>
    </RecordForm>
  );
}
