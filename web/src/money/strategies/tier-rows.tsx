'use client';

import { Field, TextInput } from '@/design/field';
import { MoneyInput } from '@/forms/money-input';
import { RowList } from '@/forms/row-list';
import { IntervalField } from './interval-field';
import type { RowsProps } from './rows-props';
import type { TierDraft } from './strategy-draft';

/** What customers can buy. */
export function TierRows({ draft, errors, onChange }: RowsProps) {
  const empty = (key: string): TierDraft => ({
    key,
    name: '',
    price: '',
    interval: draft.kind === 'ONE_TIME' ? 'ONCE' : 'MONTH',
    trialDays: '',
    features: '',
    usagePrice: null,
  });
  return (
    <RowList
      title="Tiers"
      noun="tier"
      rows={draft.tiers}
      maximum={20}
      nothing="Nothing can be bought yet. Add a tier with its price."
      empty={empty}
      onChange={(change) => onChange((before) => ({ ...before, tiers: change(before.tiers) }))}
    >
      {(tier, index, change) => {
        const at = (field: string) => `tiers.${index}.${field}`;
        return (
          <>
            <Field label="Tier" error={errors[at('name')]} className="col-span-2">
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('name')}
                  value={tier.name}
                  maxLength={80}
                  onChange={(event) => change({ name: event.target.value })}
                />
              )}
            </Field>
            <Field label="Price" error={errors[at('price')]}>
              {(ids) => (
                <MoneyInput
                  {...ids}
                  name={at('price')}
                  currency={draft.currency}
                  value={tier.price}
                  onChange={(event) => change({ price: event.target.value })}
                />
              )}
            </Field>
            <IntervalField
              label="Paid"
              name={at('interval')}
              value={tier.interval}
              error={errors[at('interval')]}
              onChange={(interval) => change({ interval })}
            />
            <Field label="Free days" error={errors[at('trialDays')]}>
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('trialDays')}
                  inputMode="numeric"
                  placeholder="0"
                  className="text-right"
                  value={tier.trialDays}
                  onChange={(event) => change({ trialDays: event.target.value })}
                />
              )}
            </Field>
            <Field label="What it contains, one a line" error={errors[at('features')]} className="col-span-full">
              {(ids) => (
                <textarea
                  {...ids}
                  name={at('features')}
                  rows={Math.min(6, Math.max(1, tier.features.split('\n').length))}
                  value={tier.features}
                  onChange={(event) => change({ features: event.target.value })}
                  className="min-h-8 w-full resize-y rounded-md border border-control bg-raised px-2.5 py-1 text-base aria-invalid:border-bad"
                />
              )}
            </Field>
            {tier.usagePrice ? (
              <p className="col-span-full text-muted text-sm">A price for usage comes on top; it stays as it is.</p>
            ) : null}
          </>
        );
      }}
    </RowList>
  );
}
