'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { SubmitForm } from '@/forms/submit-form';
import { useSubmit } from '@/forms/use-submit';
import { AddModelVersionDocument } from '@/gql/graphql';
import { NEW_VERSION, versionInput } from '../shared/version-draft';
import { VersionFields } from '../shared/version-fields';

interface VersionFormProps {
  readonly modelId: string;
  readonly embeds: boolean;
  readonly onAdded: () => void;
}

/** Adds what the provider runs under another name. */
export function VersionForm({ modelId, embeds, onAdded }: VersionFormProps) {
  const client = useClient();
  const state = useSubmit('the version', 'The version was not added.');
  const [draft, setDraft] = useState(NEW_VERSION);
  const [isDefault, setDefault] = useState(false);

  async function add() {
    const read = versionInput(draft);
    if (!read.ok) return state.refuse(read.errors);
    const isDone = await state.submit(async () => {
      const input = { modelId, version: read.value, isDefault };
      const { data, error } = await client.mutation(AddModelVersionDocument, { input }).toPromise();
      return { error, userErrors: data?.addAiModelVersion?.userErrors };
    });
    if (isDone) onAdded();
  }

  return (
    <SubmitForm
      label="Add a version"
      state={state}
      action="Add the version"
      busy="Adding it…"
      onSubmit={() => void add()}
      className="p-4"
    >
      <VersionFields
        draft={draft}
        errors={state.errors}
        embeds={embeds}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={isDefault}
          onChange={(event) => setDefault(event.target.checked)}
          className="size-4 accent-accent-solid"
        />
        Use it where a request names the model only
      </label>
    </SubmitForm>
  );
}
