'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Field, TextInput } from '@/design/field';
import { PasswordInput } from '@/design/password-input';
import { errorAt } from '@/forms/form-errors';
import { SubmitForm } from '@/forms/submit-form';
import { useSubmit } from '@/forms/use-submit';
import { type ProviderPartsFragment, UpdateProviderDocument } from '@/gql/graphql';

/** Changes a provider. The key that is kept is not known here: it stays unless another one is typed or it is taken away. */
export function ChangeProviderForm({ provider, onSaved }: { provider: ProviderPartsFragment; onSaved: () => void }) {
  const client = useClient();
  const state = useSubmit('the provider', 'The provider was not changed.');
  const [draft, setDraft] = useState({
    name: provider.name,
    baseUrl: provider.baseUrl ?? '',
    apiKey: '',
    withoutKey: false,
    maxConcurrency: String(provider.maxConcurrency),
  });
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));

  async function save() {
    const maxConcurrency = Number(draft.maxConcurrency);
    if (!Number.isInteger(maxConcurrency) || maxConcurrency < 1 || maxConcurrency > 100)
      return state.refuse({ maxConcurrency: 'Give a whole number from 1 to 100.' });
    const typed = draft.apiKey.trim();
    const key = typed ? { apiKey: typed } : draft.withoutKey ? { apiKey: null } : {};
    const patch = { name: draft.name, baseUrl: draft.baseUrl, maxConcurrency, ...key };
    const isDone = await state.submit(async () => {
      const { data, error } = await client
        .mutation(UpdateProviderDocument, { input: { id: provider.id, patch } })
        .toPromise();
      return { error, userErrors: data?.updateAiProvider?.userErrors };
    });
    if (isDone) onSaved();
  }

  return (
    <SubmitForm
      label="Change the provider"
      state={state}
      action="Save"
      busy="Saving…"
      onSubmit={() => void save()}
      className="p-4"
    >
      <Field label="What to call it" error={errorAt(state.errors, 'name')}>
        {(ids) => (
          <TextInput
            {...ids}
            name="name"
            maxLength={120}
            value={draft.name}
            onChange={(event) => set({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label="Its address" hint="Another host needs the key again." error={errorAt(state.errors, 'baseUrl')}>
        {(ids) => (
          <TextInput
            {...ids}
            name="baseUrl"
            inputMode="url"
            autoComplete="off"
            value={draft.baseUrl}
            onChange={(event) => set({ baseUrl: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="Another key"
        hint={
          provider.keyHint
            ? `The one ending in ${provider.keyHint} is kept, never shown. Leave this empty to keep it.`
            : 'None is kept.'
        }
        error={errorAt(state.errors, 'apiKey')}
      >
        {(ids) => (
          <PasswordInput
            {...ids}
            name="apiKey"
            autoComplete="off"
            value={draft.apiKey}
            onChange={(event) => set({ apiKey: event.target.value })}
          />
        )}
      </Field>
      {provider.keyHint ? (
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            checked={draft.withoutKey}
            onChange={(event) => set({ withoutKey: event.target.checked })}
            className="size-4 accent-accent-solid"
          />
          Take its key away
        </label>
      ) : null}
      <Field label="Requests at once, at most" error={errorAt(state.errors, 'maxConcurrency')} className="max-w-52">
        {(ids) => (
          <TextInput
            {...ids}
            name="maxConcurrency"
            inputMode="numeric"
            value={draft.maxConcurrency}
            onChange={(event) => set({ maxConcurrency: event.target.value })}
          />
        )}
      </Field>
    </SubmitForm>
  );
}
