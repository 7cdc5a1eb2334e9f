'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Field, TextInput } from '@/design/field';
import { errorAt } from '@/forms/form-errors';
import { SubmitForm } from '@/forms/submit-form';
import { useSubmit } from '@/forms/use-submit';
import { SetModelPriceDocument, type VersionPartsFragment } from '@/gql/graphql';
import { priceInput } from '../shared/version-draft';
import { PriceFields } from '../shared/version-fields';

/** Says what a version costs, from now on or from a day on. What was used before keeps its price. */
export function PriceForm({ version, onSet }: { version: VersionPartsFragment; onSet: () => void }) {
  const client = useClient();
  const state = useSubmit('the price', 'The price was not set.');
  const [draft, setDraft] = useState({
    inputPrice: version.price?.inputPerMillion.amount ?? '0',
    cachedPrice: version.price?.cachedInputPerMillion.amount ?? '',
    outputPrice: version.price?.outputPerMillion.amount ?? '0',
  });
  const [day, setDay] = useState('');

  async function set() {
    const read = priceInput(draft);
    if (!read.ok) return state.refuse(read.errors);
    const from = day ? { effectiveFrom: new Date(`${day}T00:00:00`).toISOString() } : {};
    const isDone = await state.submit(async () => {
      const input = { versionId: version.id, price: { ...read.value, ...from } };
      const { data, error } = await client.mutation(SetModelPriceDocument, { input }).toPromise();
      return { error, userErrors: data?.setAiModelPrice?.userErrors };
    });
    if (isDone) onSet();
  }

  return (
    <SubmitForm
      label="Set the price"
      state={state}
      action="Set the price"
      busy="Setting it…"
      onSubmit={() => void set()}
      className="p-4"
    >
      <PriceFields
        draft={draft}
        errors={state.errors}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        prefix="price"
      />
      <Field
        label="From when on"
        hint="From now if left empty. What was used before keeps its price."
        error={errorAt(state.errors, 'price.effectiveFrom')}
        className="max-w-60"
      >
        {(ids) => (
          <TextInput
            {...ids}
            type="date"
            name="price.effectiveFrom"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
    </SubmitForm>
  );
}
