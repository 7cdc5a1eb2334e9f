'use client';

import { Field, Select, TextInput } from '@/design/field';
import { MoneyInput } from '@/forms/money-input';
import { RowList } from '@/forms/row-list';
import type { RowsProps } from './rows-props';
import type { PromotionDraft } from './strategy-draft';

/** What is taken off, for whom and how long. */
export function PromotionRows({ draft, errors, onChange }: RowsProps) {
  const empty = (key: string): PromotionDraft => ({
    key,
    name: '',
    code: '',
    takes: 'percent',
    off: '',
    durationMonths: '',
    startsOn: '',
    endsOn: '',
  });
  return (
    <RowList
      title="Promotions"
      noun="promotion"
      rows={draft.promotions}
      maximum={50}
      nothing="No promotion. One can be added when it is needed."
      empty={empty}
      onChange={(change) => onChange((before) => ({ ...before, promotions: change(before.promotions) }))}
    >
      {(promotion, index, change) => {
        const at = (field: string) => `promotions.${index}.${field}`;
        return (
          <>
            <Field label="Promotion" error={errors[at('name')]} className="col-span-2">
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('name')}
                  value={promotion.name}
                  maxLength={80}
                  onChange={(event) => change({ name: event.target.value })}
                />
              )}
            </Field>
            <Field label="Takes off">
              {(ids) => (
                <Select
                  {...ids}
                  value={promotion.takes}
                  onChange={(event) => change({ takes: event.target.value === 'amount' ? 'amount' : 'percent' })}
                >
                  <option value="percent">percent</option>
                  <option value="amount">an amount</option>
                </Select>
              )}
            </Field>
            <Field label={promotion.takes === 'percent' ? 'Percent' : 'Amount'} error={errors[at('off')]}>
              {(ids) => (
                <MoneyInput
                  {...ids}
                  name={at('off')}
                  currency={promotion.takes === 'percent' ? '%' : draft.currency}
                  value={promotion.off}
                  onChange={(event) => change({ off: event.target.value })}
                />
              )}
            </Field>
            <Field label="Code" error={errors[at('code')]}>
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('code')}
                  placeholder="none"
                  value={promotion.code}
                  maxLength={80}
                  onChange={(event) => change({ code: event.target.value })}
                />
              )}
            </Field>
            <Field label="For months" error={errors[at('durationMonths')]}>
              {(ids) => (
                <TextInput
                  {...ids}
                  name={at('durationMonths')}
                  inputMode="numeric"
                  placeholder="always"
                  className="text-right"
                  value={promotion.durationMonths}
                  onChange={(event) => change({ durationMonths: event.target.value })}
                />
              )}
            </Field>
            <Field label="From" error={errors[at('startsOn')]}>
              {(ids) => (
                <TextInput
                  {...ids}
                  type="date"
                  name={at('startsOn')}
                  value={promotion.startsOn}
                  onChange={(event) => change({ startsOn: event.target.value })}
                />
              )}
            </Field>
            <Field label="Until" error={errors[at('endsOn')]}>
              {(ids) => (
                <TextInput
                  {...ids}
                  type="date"
                  name={at('endsOn')}
                  value={promotion.endsOn}
                  onChange={(event) => change({ endsOn: event.target.value })}
                />
              )}
            </Field>
          </>
        );
      }}
    </RowList>
  );
}
