'use client';

import { useCallback } from 'react';
import { useClient } from 'urql';
import { Field, TextArea, TextInput } from '@/design/field';
import { Section } from '@/design/page-header';
import { CurrencySelect } from '@/forms/currency-select';
import { errorAt } from '@/forms/form-errors';
import { MoneyInput } from '@/forms/money-input';
import { RecordForm } from '@/forms/record-form';
import { saveResult } from '@/forms/save-result';
import { useRecordForm } from '@/forms/use-record-form';
import { type MarketingStrategyPartsFragment, UpdateMarketingStrategyDocument } from '@/gql/graphql';
import { ChannelFields } from '../shared/channel-fields';
import { draftOf, patchOf, type StrategyDraft } from './strategy-draft';
import { AudienceFields, MessagingFields } from './strategy-fields';
import { GoalRows, PersonaRows } from './strategy-rows';

interface StrategyEditorProps {
  readonly strategy: MarketingStrategyPartsFragment;
  readonly onReload: () => void;
  /** Goes back to reading. */
  readonly onLeave: () => void;
}

/** A plan to be changed. */
export function StrategyEditor({ strategy, onReload, onLeave }: StrategyEditorProps) {
  const client = useClient();
  const { id } = strategy;
  const send = useCallback(
    async (draft: StrategyDraft, version: number) => {
      const read = patchOf(draft);
      if (!read.ok) return { kind: 'refused', errors: read.errors, message: null, isOvertaken: false } as const;
      const input = { id, version, patch: read.patch };
      const { data, error } = await client.mutation(UpdateMarketingStrategyDocument, { input }).toPromise();
      const answer = data?.updateMarketingStrategy;
      return saveResult({ payload: answer && { ...answer, record: answer.strategy }, error }, 'the plan');
    },
    [client, id],
  );
  const form = useRecordForm({ record: strategy, draftOf, send });
  const { draft, errors, change } = form;
  const set = (part: Partial<StrategyDraft>) => change((before) => ({ ...before, ...part }));
  return (
    <RecordForm
      label="Marketing plan"
      form={form}
      version={strategy.version}
      onReload={onReload}
      onSaved={onLeave}
      onCancel={onLeave}
    >
      <Field label="Name" error={errorAt(errors, 'name')} className="max-w-xl">
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
      <AudienceFields draft={draft} errors={errors} onChange={change} />
      <PersonaRows draft={draft} errors={errors} onChange={change} />
      <Section
        title="Channels"
        aside={<span className="text-muted text-sm">A weight of 2 gets twice what 1 gets</span>}
      >
        <ChannelFields
          channels={draft.channels}
          errors={errors}
          hasPurpose
          onChange={(channels) => set({ channels })}
        />
      </Section>
      <MessagingFields draft={draft} errors={errors} onChange={change} />
      <GoalRows draft={draft} errors={errors} onChange={change} />
      <Section title="Budget and notes">
        <div className="grid max-w-xl gap-3 sm:grid-cols-2">
          <Field
            label="Budget"
            hint={draft.hasBudget ? '0 if nothing may be spent.' : 'Leave it empty while undecided.'}
            error={errorAt(errors, 'budget')}
          >
            {(ids) => (
              <MoneyInput
                {...ids}
                name="budget.amount"
                currency={draft.currency}
                value={draft.budget}
                onChange={(event) => set({ budget: event.target.value })}
              />
            )}
          </Field>
          <Field label="Currency">
            {(ids) => (
              <CurrencySelect
                {...ids}
                value={draft.currency}
                onChange={(event) => set({ currency: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Field label="Notes" error={errorAt(errors, 'notes')} className="max-w-[72ch]">
          {(ids) => (
            <TextArea
              {...ids}
              name="notes"
              value={draft.notes}
              maxLength={10_000}
              onChange={(event) => set({ notes: event.target.value })}
            />
          )}
        </Field>
      </Section>
    </RecordForm>
  );
}
