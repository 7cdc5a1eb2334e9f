'use client';

import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { RevenueWithDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { BasisNote } from './basis-note';
import { type PriceDraft, readPrice } from './price-draft';
import { ASSUMPTIONS, assumedRange, type EnrichmentDetails, moneyRange } from './words';

type Revenue = EnrichmentDetails['revenueRange'];

interface RevenueWhatIfProps {
  readonly id: string;
  readonly revenue: Revenue;
  readonly currency: string | null;
}

/** What the revenue assumes, and the same with a price of one's own. Nothing is saved. */
export function RevenueWhatIf({ id, revenue, currency }: RevenueWhatIfProps) {
  const [draft, setDraft] = useState<PriceDraft>({ low: '', high: '', currency: currency ?? 'USD' });
  const [asked, setAsked] = useState<{ low: number; high: number; currency: string } | null>(null);
  const [fault, setFault] = useState<{ field: keyof PriceDraft; message: string } | null>(null);
  const [{ data, error, fetching }] = useQuery({
    query: RevenueWithDocument,
    variables: { id, assumptions: { price: asked } },
    pause: asked === null,
  });
  const tried = asked ? data?.opportunity?.enrichment.revenueRange : undefined;

  function reckon() {
    const read = readPrice(draft);
    setFault(read.ok ? null : read);
    if (read.ok) setAsked(read.price);
  }
  const field = (name: keyof PriceDraft, label: string, width: string) => (
    <Field label={label} error={fault?.field === name ? fault.message : undefined}>
      {(ids) => (
        <TextInput
          {...ids}
          name={`price-${name}`}
          className={width}
          inputMode={name === 'currency' ? 'text' : 'decimal'}
          value={draft[name]}
          onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
        />
      )}
    </Field>
  );

  return (
    <details className="group" data-print="hide">
      <summary className="flex min-h-6 w-fit items-center gap-1.5 rounded-sm text-muted text-sm hover:text-text">
        <ChevronRight className="size-4 transition-transform duration-120 group-open:rotate-90" aria-hidden />
        What the revenue assumes, and with your price
      </summary>
      <div className="grid gap-4 pt-3 pl-5">
        <AssumptionList revenue={tried ?? revenue} />
        <form
          noValidate
          aria-label="Revenue with a price"
          className="flex flex-wrap items-start gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            reckon();
          }}
        >
          {field('low', 'Lowest price', 'w-28')}
          {field('high', 'Highest price', 'w-28')}
          {field('currency', 'Currency', 'w-20')}
          <Button type="submit" className="mt-6" disabled={fetching}>
            {fetching ? 'Reckoning…' : 'Reckon'}
          </Button>
        </form>
        <p aria-live="polite" className="min-h-6">
          {error ? <span className="text-bad">{explainFault(error, 'the revenue').what}</span> : null}
          {tried?.perMonth ? (
            <>
              With this price one site takes <span className="font-semibold">{moneyRange(tried.perMonth)}</span> a
              month. <span className="text-muted">Nothing is saved.</span>{' '}
              {tried.basis ? <BasisNote basis={tried.basis} about="Revenue with this price" /> : null}
            </>
          ) : null}
          {tried?.unknownReason ?? ''}
        </p>
      </div>
    </details>
  );
}

function AssumptionList({ revenue: { assumptions } }: { revenue: Revenue }) {
  if (assumptions.length === 0) return null;
  return (
    <dl className="grid max-w-2xl gap-1.5 text-sm">
      {assumptions.map((assumption) => (
        <div key={assumption.kind}>
          <dt>
            {ASSUMPTIONS[assumption.kind]}:{' '}
            <span className="font-medium">
              {assumedRange({ ...assumption, currency: assumption.currency ?? null })}
            </span>
          </dt>
          <dd className="text-muted">
            {assumption.source ? (
              <a href={assumption.source.url} className="link" target="_blank" rel="noreferrer noopener">
                {assumption.source.title}
              </a>
            ) : (
              'As you gave it'
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
