'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Field, Select, TextInput } from '@/design/field';
import { PasswordInput } from '@/design/password-input';
import { errorAt } from '@/forms/form-errors';
import { SubmitForm } from '@/forms/submit-form';
import { useSubmit } from '@/forms/use-submit';
import { type ConnectableAiProviderKind, ConnectProviderDocument, type ProviderPartsFragment } from '@/gql/graphql';
import { PROVIDER_KINDS } from '../shared/words';
import { PRESETS, presetOf } from './presets';

const KINDS: readonly ConnectableAiProviderKind[] = ['OPENAI_COMPATIBLE', 'ANTHROPIC'];

/** Connects a provider, beginning with where people usually have their models. */
export function ConnectForm({ onConnected }: { onConnected: (provider: ProviderPartsFragment) => void }) {
  const client = useClient();
  const state = useSubmit('the provider', 'The provider was not connected.');
  const [key, setKey] = useState('ollama');
  const preset = presetOf(key);
  const [draft, setDraft] = useState({ kind: preset.kind, name: preset.label, baseUrl: preset.baseUrl, apiKey: '' });
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));

  function choose(next: string) {
    const { kind, label, baseUrl } = presetOf(next);
    setKey(next);
    set({ kind, name: next === 'other' ? '' : label, baseUrl });
  }

  async function connect() {
    let provider: ProviderPartsFragment | null | undefined;
    const { apiKey, ...rest } = draft;
    const isDone = await state.submit(async () => {
      const input = { ...rest, ...(apiKey.trim() ? { apiKey: apiKey.trim() } : {}) };
      const { data, error } = await client.mutation(ConnectProviderDocument, { input }).toPromise();
      provider = data?.connectAiProvider?.provider;
      return { error, userErrors: data?.connectAiProvider?.userErrors };
    });
    if (isDone && provider) onConnected(provider);
  }

  return (
    <SubmitForm
      label="Connect a provider"
      state={state}
      action="Connect and look at it"
      busy="Connecting…"
      onSubmit={() => void connect()}
      className="p-4"
    >
      <Field label="Who runs the models" hint={preset.hint}>
        {(ids) => (
          <Select {...ids} value={key} onChange={(event) => choose(event.target.value)}>
            {PRESETS.map((each) => (
              <option key={each.key} value={each.key}>
                {each.label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {key === 'other' ? (
        <Field label="How it is spoken to" error={errorAt(state.errors, 'kind')}>
          {(ids) => (
            <Select
              {...ids}
              name="kind"
              value={draft.kind}
              onChange={(event) => set({ kind: event.target.value as ConnectableAiProviderKind })}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {PROVIDER_KINDS[kind]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ) : null}
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
      <Field
        label="Its address"
        hint="Up to the version, such as http://localhost:11434/v1."
        error={errorAt(state.errors, 'baseUrl')}
      >
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
        label={preset.needsKey ? 'Its key' : 'Its key, if it asks for one'}
        hint="Kept encrypted, sent to that address only, and never shown again."
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
    </SubmitForm>
  );
}
