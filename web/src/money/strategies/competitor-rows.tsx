'use client';

import { Field, TextInput } from '@/design/field';
import { CurrencySelect } from '@/forms/currency-select';
import { MoneyInput } from '@/forms/money-input';
import { RowList } from '@/forms/row-list';
import { IntervalField } from './interval-field';
import type { RowsProps } from './rows-props';
import type { CompetitorDraft } from './strategy-draft';

/** What others charge: evidence that suggestions rest on. */
export function CompetitorRows({ draft, errors, onChange }: RowsProps) {
  const empty = (key: string): CompetitorDraft => ({
    key,
    name: '',
    price: '',
    currency: draft.currency,
    interval: 'MONTH',
    url: '',
    notes: '',
  });
  return (
    <RowList
      title="Competitors"
      noun="competitor"
      rows={draft.competitors}
      maximum={100}
      nothing="No competitor yet. Their prices are evidence for suggestions; name where each stands."
      empty={empty}
      onChange={(change) => onChange((before) => ({ ...before, competitors: change(before.competitors) }))}
    >
      {(competitor, index, change) => {
        const at = (field: string) => `competitors.${index}.${field}`;
        return (
          <>
            <Field label="Competitor" error={errors[at('name')]} className="col-span-2">
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('name')}
                  value={competitor.name}
                  maxLength={120}
                  onChange={(event) => change({ name: event.target.value })}
                />
              )}
            </Field>
            <Field label="Price" error={errors[at('price')]}>
              {(ids) => (
                <MoneyInput
                  {...ids}
                  name={at('price')}
                  currency={competitor.currency}
                  value={competitor.price}
                  onChange={(event) => change({ price: event.target.value })}
                />
              )}
            </Field>
            <Field label="Currency" error={errors[at('currency')]}>
              {(ids) => (
                <CurrencySelect
                  {...ids}
                  isShort
                  value={competitor.currency}
                  onChange={(event) => change({ currency: event.target.value })}
                />
              )}
            </Field>
            <IntervalField
              label="Paid"
              name={at('interval')}
              value={competitor.interval}
              error={errors[at('interval')]}
              onChange={(interval) => change({ interval })}
            />
            <Field label="Address where it stands" error={errors[at('url')]} className="col-span-2">
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('url')}
                  type="url"
                  placeholder="https://"
                  value={competitor.url}
                  onChange={(event) => change({ url: event.target.value })}
                />
              )}
            </Field>
          </>
        );
      }}
    </RowList>
  );
}
