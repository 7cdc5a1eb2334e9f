'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Field, Select, TextArea, TextInput } from '@/design/field';
import { errorAt } from '@/forms/form-errors';
import { SubmitForm } from '@/forms/submit-form';
import { useSubmit } from '@/forms/use-submit';
import {
  type AiModelCapability,
  type ModelRowFragment,
  type ProviderPartsFragment,
  RegisterModelDocument,
} from '@/gql/graphql';
import { NEW_VERSION, type VersionDraft, versionInput } from '../shared/version-draft';
import { VersionFields } from '../shared/version-fields';
import { CAPABILITIES, CAPABILITY_ORDER } from '../shared/words';

interface RegisterFormProps {
  /** Those that models can be registered for. */
  readonly providers: readonly ProviderPartsFragment[];
  readonly providerId: string;
  /** What the provider calls it, where that is known. */
  readonly remoteName: string;
  readonly onRegistered: (model: ModelRowFragment) => void;
}

/** Registers a model that a provider runs. */
export function RegisterForm({ providers, remoteName, onRegistered, ...rest }: RegisterFormProps) {
  const client = useClient();
  const state = useSubmit('the model', 'The model was not added.');
  const [providerId, setProviderId] = useState(rest.providerId);
  const [name, setName] = useState(remoteName);
  const [description, setDescription] = useState('');
  const [capabilities, setCapabilities] = useState<readonly AiModelCapability[]>(
    /embed/i.test(remoteName) ? ['EMBEDDINGS'] : ['TEXT'],
  );
  const [version, setVersion] = useState<VersionDraft>({ ...NEW_VERSION, remoteName });
  const embeds = capabilities.includes('EMBEDDINGS');
  const toggle = (capability: AiModelCapability) =>
    setCapabilities((before) =>
      before.includes(capability) ? before.filter((each) => each !== capability) : [...before, capability],
    );

  async function register() {
    const read = versionInput(embeds ? version : { ...version, dimensions: '' });
    if (!read.ok) return state.refuse(read.errors);
    let model: ModelRowFragment | null | undefined;
    const isDone = await state.submit(async () => {
      const input = { providerId, name, description, capabilities: [...capabilities], version: read.value };
      const { data, error } = await client.mutation(RegisterModelDocument, { input }).toPromise();
      model = data?.registerAiModel?.model;
      return { error, userErrors: data?.registerAiModel?.userErrors };
    });
    if (isDone && model) onRegistered(model);
  }

  return (
    <SubmitForm
      label="Add a model"
      state={state}
      action="Add the model"
      busy="Adding it…"
      onSubmit={() => void register()}
      className="p-4"
    >
      <Field label="Who runs it" error={errorAt(state.errors, 'providerId')}>
        {(ids) => (
          <Select {...ids} name="providerId" value={providerId} onChange={(event) => setProviderId(event.target.value)}>
            {providers.map((provider) => (
              <option key={provider.id} value={provider.id}>
                {provider.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="What to call it" error={errorAt(state.errors, 'name')}>
        {(ids) => (
          <TextInput
            {...ids}
            name="name"
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-medium text-sm">What it can do</legend>
        {CAPABILITY_ORDER.map((capability) => (
          <label key={capability} className="flex items-center gap-2">
            <input
              type="checkbox"
              name="capabilities"
              checked={capabilities.includes(capability)}
              onChange={() => toggle(capability)}
              className="size-4 accent-accent-solid"
            />
            {CAPABILITIES[capability].meaning}
          </label>
        ))}
        {errorAt(state.errors, 'capabilities') ? (
          <p className="text-bad text-sm">{errorAt(state.errors, 'capabilities')}</p>
        ) : null}
      </fieldset>
      <VersionFields
        draft={version}
        errors={state.errors}
        embeds={embeds}
        onChange={(part) => setVersion((before) => ({ ...before, ...part }))}
      />
      <Field label="What to know of it" error={errorAt(state.errors, 'description')}>
        {(ids) => (
          <TextArea
            {...ids}
            name="description"
            rows={2}
            maxLength={1_000}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
    </SubmitForm>
  );
}
