'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Field, TextArea, TextInput } from '@/design/field';
import { errorAt, type FormErrors, formErrors } from '@/forms/form-errors';
import { WatchOpportunityDocument, type WatchPartsFragment } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { type ConditionsDraft, conditionsInput, draftOf } from './conditions';

interface WatchEditorProps {
  readonly opportunityId: string;
  readonly watch: WatchPartsFragment;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const NUMBERS = [
  ['scorePoints', 'Score changes by, points'],
  ['demandPercent', 'Searches change by, percent'],
  ['rankPlaces', 'Rank changes by, places'],
] as const;
const CHECKS = [
  ['hasVerdict', 'The trend becomes another'],
  ['hasPresence', 'A newer file has it no more, or again'],
] as const;

/** What one wants to hear of an opportunity, and a note for oneself. */
export function WatchEditor({ opportunityId, watch, onSaved, onCancel }: WatchEditorProps) {
  const client = useClient();
  const [note, setNote] = useState(watch.note ?? '');
  const [draft, setDraft] = useState<ConditionsDraft>(() => draftOf(watch.conditions));
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function save() {
    const read = conditionsInput(draft);
    if (!read.ok) return setErrors(read.errors);
    setBusy(true);
    const input = { opportunityId, note: note.trim() || null, conditions: read.conditions };
    const { data, error } = await client.mutation(WatchOpportunityDocument, { input }).toPromise();
    setBusy(false);
    const payload = data?.watchOpportunity;
    if (payload?.watch) return onSaved();
    const found = formErrors(payload?.userErrors ?? []);
    setErrors(Object.fromEntries(Object.entries(found.byPath).map(([path, text]) => [path.split('.').at(-1), text])));
    setProblem(found.other ?? (error ? explainFault(error, 'the watchlist').what : null));
  }

  return (
    <form
      noValidate
      aria-label="What to be told of"
      className="grid gap-3 pt-2 pb-1"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="grid gap-3 sm:grid-cols-3">
        {NUMBERS.map(([field, label]) => (
          <Field key={field} label={label} hint="Empty for never." error={errorAt(errors, field)}>
            {(ids) => (
              <TextInput
                {...ids}
                name={field}
                inputMode="decimal"
                value={draft[field]}
                onChange={(event) => setDraft({ ...draft, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-1.5">
        {CHECKS.map(([field, label]) => (
          <label key={field} className="flex items-center gap-2">
            <input
              type="checkbox"
              name={field}
              className="accent-accent-solid"
              checked={draft[field]}
              onChange={(event) => setDraft({ ...draft, [field]: event.target.checked })}
            />
            {label}
          </label>
        ))}
      </div>
      <Field label="Note for yourself" error={errorAt(errors, 'note')}>
        {(ids) => (
          <TextArea
            {...ids}
            name="note"
            rows={2}
            value={note}
            maxLength={2_000}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={isBusy}>
          {isBusy ? 'Saving…' : 'Save'}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
