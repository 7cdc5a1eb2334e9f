'use client';

import { Field, Select, TextInput } from '@/design/field';
import type { BillingInterval } from '@/gql/graphql';
import { CurrencySelect } from '../shared/currency-select';
import { MoneyInput } from '../shared/money-input';
import { INTERVALS } from '../shared/words';
import { RowList } from './row-list';
import type { CompetitorDraft, DraftErrors, PromotionDraft, StrategyDraft, TierDraft } from './strategy-draft';

interface RowsProps {
  readonly draft: StrategyDraft;
  readonly errors: DraftErrors;
  readonly onChange: (change: (draft: StrategyDraft) => StrategyDraft) => void;
}

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

function IntervalField(props: {
  label: string;
  name: string;
  value: BillingInterval;
  error: string | undefined;
  onChange: (interval: BillingInterval) => void;
}) {
  const { label, name, value, error, onChange } = props;
  return (
    <Field label={label} error={error}>
      {(ids) => (
        <Select
          {...ids}
          name={name}
          value={value}
          onChange={(event) => onChange(event.target.value as BillingInterval)}
        >
          {Object.entries(INTERVALS).map(([interval, text]) => (
            <option key={interval} value={interval}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
