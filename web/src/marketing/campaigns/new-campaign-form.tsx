'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Field, Select } from '@/design/field';
import { Problem } from '@/design/problem';
import { ownTimeZone } from '@/design/time-zones';
import { focusField } from '@/forms/focus-field';
import { errorAt, type FormErrors, formErrors } from '@/forms/form-errors';
import { randomKey } from '@/forms/random-key';
import { CreateCampaignDocument, type MarketingStrategyPartsFragment } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { type CampaignDraft, channelDrafts, emptyCampaign, patchOf } from './campaign-draft';
import { CampaignFields } from './campaign-fields';

interface NewCampaignFormProps {
  /** The plan that it carries out. */
  readonly strategy: MarketingStrategyPartsFragment | null;
  readonly opportunities: readonly { readonly id: string; readonly name: string }[];
}

/** Plans a campaign. The same press sent twice makes one. */
export function NewCampaignForm({ strategy, opportunities }: NewCampaignFormProps) {
  const client = useClient();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(randomKey());
  const [draft, setDraft] = useState<CampaignDraft>(() => draftFrom(strategy));
  const [opportunityId, setOpportunityId] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);

  function refuse(byPath: FormErrors, other: string | null) {
    setErrors(byPath);
    setProblem(other);
    const [first] = Object.keys(byPath);
    if (first) requestAnimationFrame(() => focusField(form.current, first));
  }

  async function create() {
    const read = patchOf(draft);
    setFault(null);
    if (!read.ok) return refuse(read.errors, null);
    setBusy(true);
    const input = {
      ...read.patch,
      ...(strategy ? { strategyId: strategy.id } : opportunityId ? { opportunityId } : {}),
      idempotencyKey: key.current,
    };
    const { data, error } = await client.mutation(CreateCampaignDocument, { input }).toPromise();
    setBusy(false);
    const payload = data?.createCampaign;
    if (payload?.campaign) return router.push(`/marketing/campaigns/${payload.campaign.id}`);
    if (error) return setFault({ ...explainFault(error, 'the campaign'), what: 'The campaign was not made.' });
    const { byPath, other } = formErrors(payload?.userErrors ?? []);
    refuse(byPath, other);
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label="New campaign"
      className="grid max-w-5xl gap-8"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      {strategy ? null : (
        <Field
          label="For the opportunity"
          error={errorAt(errors, 'opportunityId') ?? errorAt(errors, 'strategyId')}
          className="max-w-xl"
        >
          {(ids) => (
            <Select
              {...ids}
              name="opportunityId"
              value={opportunityId}
              onChange={(event) => setOpportunityId(event.target.value)}
            >
              <option value="">Choose one</option>
              {opportunities.map((opportunity) => (
                <option key={opportunity.id} value={opportunity.id}>
                  {opportunity.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      <CampaignFields
        draft={draft}
        errors={errors}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      {fault ? <Problem fault={fault} /> : null}
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
      <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy}>
        {isBusy ? 'Making it…' : 'Make the campaign'}
      </Button>
    </form>
  );
}

/** Begins with the channels and the budget of the plan. */
function draftFrom(strategy: MarketingStrategyPartsFragment | null): CampaignDraft {
  const empty = emptyCampaign(ownTimeZone());
  if (!strategy) return empty;
  return {
    ...empty,
    name: strategy.name.slice(0, 110),
    channels: channelDrafts(strategy.channels),
    budget: strategy.budget?.amount ?? '',
    currency: strategy.budget?.currency ?? empty.currency,
  };
}
