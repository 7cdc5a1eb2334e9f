'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/design/button';
import { Field, Select, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { CurrencySelect } from '@/forms/currency-select';
import { focusField } from '@/forms/focus-field';
import type { MonetizationStrategyKind, StrategyFieldsFragment } from '@/gql/graphql';
import { STRATEGY_KINDS } from '../shared/words';
import { CompetitorRows } from './competitor-rows';
import { PriceLadderView } from './price-ladder-view';
import { PromotionRows } from './promotion-rows';
import { StrategySuggestions } from './strategy-suggestions';
import { TierRows } from './tier-rows';
import { useStrategyEditor } from './use-strategy-editor';

/** How an opportunity earns, to be changed; beside it what could earn more. */
export function StrategyEditor({ strategy, onReload }: { strategy: StrategyFieldsFragment; onReload: () => void }) {
  const editor = useStrategyEditor(strategy);
  const { draft, errors, problem, change } = editor;
  const form = useRef<HTMLFormElement>(null);
  const latest = useRef(errors);
  latest.current = errors;
  useEffect(() => {
    const [first] = Object.keys(latest.current);
    if (editor.refusals > 0 && first) focusField(form.current, first);
  }, [editor.refusals]);
  useLeaveWarning(editor.isDirty);
  const unplaced = Object.entries(errors).filter(([path]) => !isPlaced(path));

  return (
    <div className="grid gap-x-10 gap-y-9 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <form
        ref={form}
        aria-label="Strategy"
        className="grid min-w-0 content-start gap-8"
        onSubmit={(event) => {
          event.preventDefault();
          void editor.save();
        }}
      >
        <div className="grid gap-x-3 gap-y-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]">
          <Field label="Name" error={errors['name']}>
            {(ids) => (
              <TextInput
                {...ids}
                name="name"
                value={draft.name}
                maxLength={120}
                onChange={(event) => change((before) => ({ ...before, name: event.target.value }))}
              />
            )}
          </Field>
          <Field label="Earns by" hint={STRATEGY_KINDS[draft.kind].meaning} error={errors['kind']}>
            {(ids) => (
              <Select
                {...ids}
                name="kind"
                value={draft.kind}
                onChange={(event) =>
                  change((before) => ({ ...before, kind: event.target.value as MonetizationStrategyKind }))
                }
              >
                {Object.entries(STRATEGY_KINDS).map(([kind, { label }]) => (
                  <option key={kind} value={kind}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label="Currency" error={errors['currency']}>
            {(ids) => (
              <CurrencySelect
                {...ids}
                name="currency"
                value={draft.currency}
                onChange={(event) => change((before) => ({ ...before, currency: event.target.value }))}
              />
            )}
          </Field>
        </div>
        <TierRows draft={draft} errors={errors} onChange={change} />
        <PromotionRows draft={draft} errors={errors} onChange={change} />
        <CompetitorRows draft={draft} errors={errors} onChange={change} />
        <PriceLadderView strategy={strategy} />
        <Field label="Notes" error={errors['notes']}>
          {(ids) => (
            <textarea
              {...ids}
              name="notes"
              rows={3}
              maxLength={10_000}
              value={draft.notes}
              onChange={(event) => change((before) => ({ ...before, notes: event.target.value }))}
              className="w-full max-w-[72ch] resize-y rounded-md border border-control bg-raised px-2.5 py-1.5 text-base aria-invalid:border-bad"
            />
          )}
        </Field>
        {problem?.kind === 'fault' ? <Problem fault={problem.fault} onRetry={() => void editor.save()} /> : null}
        {problem && problem.kind !== 'fault' ? (
          <div role="alert" className="flex flex-wrap items-center gap-3 border-bad border-l-2 bg-bad-soft px-4 py-2">
            <p>{problem.message}</p>
            {problem.kind === 'overtaken' ? (
              <Button size="sm" onClick={onReload}>
                Show the newer version
              </Button>
            ) : null}
          </div>
        ) : null}
        {unplaced.length > 0 ? (
          <ul role="alert" className="text-bad">
            {unplaced.map(([path, message]) => (
              <li key={path}>{message}</li>
            ))}
          </ul>
        ) : null}
        <SaveBar
          isDirty={editor.isDirty}
          isSaving={editor.isSaving}
          version={strategy.version}
          onReset={editor.reset}
        />
      </form>
      <StrategySuggestions strategy={strategy} editor={editor} />
    </div>
  );
}

function SaveBar(props: { isDirty: boolean; isSaving: boolean; version: number; onReset: () => void }) {
  const { isDirty, isSaving, version, onReset } = props;
  return (
    <div
      data-print="hide"
      className="sticky bottom-0 z-10 -mx-1 flex flex-wrap items-center gap-3 border-line border-t bg-surface px-1 py-3"
    >
      <Button type="submit" look="primary" disabled={!isDirty}>
        Save
      </Button>
      <Button look="quiet" onClick={onReset} disabled={!isDirty}>
        Discard
      </Button>
      <p role="status" className="text-muted text-sm">
        {isSaving ? 'Saving…' : isDirty ? 'Not saved yet' : `Saved, version ${version}`}
      </p>
    </div>
  );
}

/** Whether an error has a field that shows it. */
function isPlaced(path: string): boolean {
  return /^(name|kind|currency|notes)$|^(tiers|promotions|competitors)\.\d+\.(name|price|interval|trialDays|features|off|code|durationMonths|startsOn|endsOn|url)$/.test(
    path,
  );
}

/** Asks before the window closes over changes that are not saved. */
function useLeaveWarning(isDirty: boolean) {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
