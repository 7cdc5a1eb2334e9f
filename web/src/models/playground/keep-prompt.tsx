'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Dialog } from '@/design/dialog';
import { Field, TextInput } from '@/design/field';
import { useToast } from '@/design/toasts';
import { errorAt } from '@/forms/form-errors';
import { SubmitForm } from '@/forms/submit-form';
import { useSubmit } from '@/forms/use-submit';
import { AddPromptVersionDocument, CreatePromptDocument, type PromptPartsFragment } from '@/gql/graphql';

interface KeepPromptProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly system: string;
  readonly template: string;
  /** The prompt that it becomes the next version of; null for a new prompt. */
  readonly prompt: { readonly id: string; readonly name: string } | null;
  readonly onKept: (prompt: PromptPartsFragment) => void;
}

/** Keeps what is asked as a prompt, or as the next version of one. Kept versions never change. */
export function KeepPrompt({ isOpen, onClose, ...rest }: KeepPromptProps) {
  const title = rest.prompt ? `Next version of ${rest.prompt.name}` : 'Keep it as a prompt';
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title}>
      <KeepForm {...rest} />
    </Dialog>
  );
}

function KeepForm({ system, template, prompt, onKept }: Omit<KeepPromptProps, 'isOpen' | 'onClose'>) {
  const client = useClient();
  const toast = useToast();
  const state = useSubmit('the prompt', 'The prompt was not kept.');
  const [name, setName] = useState('');
  const [notes, setNotes] = useState('');

  async function keep() {
    let kept: PromptPartsFragment | null | undefined;
    const version = { system, template, notes };
    const isDone = await state.submit(async () => {
      if (prompt) {
        const input = { promptId: prompt.id, version };
        const { data, error } = await client.mutation(AddPromptVersionDocument, { input }).toPromise();
        kept = data?.addPromptVersion?.prompt;
        return { error, userErrors: data?.addPromptVersion?.userErrors };
      }
      const { data, error } = await client.mutation(CreatePromptDocument, { input: { name, version } }).toPromise();
      kept = data?.createPrompt?.prompt;
      return { error, userErrors: data?.createPrompt?.userErrors };
    });
    if (!isDone || !kept) return;
    toast({ message: `${kept.name} was kept as version ${kept.versions[0]?.version}.` });
    onKept(kept);
  }

  return (
    <SubmitForm
      label="Keep the prompt"
      state={state}
      action="Keep it"
      busy="Keeping it…"
      onSubmit={() => void keep()}
      className="p-4"
    >
      {prompt ? null : (
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
      )}
      <Field
        label={prompt ? 'What is different' : 'What to know of it'}
        error={errorAt(state.errors, 'version.notes') ?? errorAt(state.errors, 'version')}
      >
        {(ids) => (
          <TextInput
            {...ids}
            name="version.notes"
            maxLength={1_000}
            value={notes}
            onChange={(event) => setNotes(event.target.value)}
          />
        )}
      </Field>
      <p className="text-muted text-sm">Kept as it is written, with its places; what is filled in now is not.</p>
    </SubmitForm>
  );
}
