'use client';

import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { Field, Select, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { useToast } from '@/design/toasts';
import { CurrencySelect } from '@/forms/currency-select';
import { focusField } from '@/forms/focus-field';
import { errorAt, type FormErrors, formErrors } from '@/forms/form-errors';
import { type CampaignPartsFragment, type MarketingChannel, RecordCampaignMetricsDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { dayIn, formatDay } from '../shared/days';
import { CHANNEL_ORDER, CHANNELS } from '../shared/words';
import { type FiguresDraft, figuresRow, NO_FIGURES } from './figures-draft';

interface RecordFiguresProps {
  readonly campaign: CampaignPartsFragment;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onRecorded: () => void;
}

const AMOUNTS = [
  ['impressions', 'Impressions'],
  ['clicks', 'Clicks'],
  ['conversions', 'Conversions'],
  ['cost', 'Cost'],
  ['revenue', 'Revenue'],
] as const;

/** Figures of one day and channel, recorded by hand; the same day and channel again replaces them. */
export function RecordFigures({ isOpen, onClose, ...rest }: RecordFiguresProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Record figures of a day">
      <FiguresForm {...rest} />
    </Dialog>
  );
}

function FiguresForm({ campaign, onRecorded }: Omit<RecordFiguresProps, 'isOpen' | 'onClose'>) {
  const client = useClient();
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<FiguresDraft>(() => ({
    ...NO_FIGURES,
    date: dayIn(campaign.timeZone, Date.now()),
    channel: campaign.channels[0]?.channel ?? 'SEO',
    currency: campaign.budget?.currency ?? 'EUR',
  }));
  const [errors, setErrors] = useState<FormErrors>({});
  const [fault, setFault] = useState<Fault | null>(null);
  const [isBusy, setBusy] = useState(false);
  const set = (part: Partial<FiguresDraft>) => setDraft((before) => ({ ...before, ...part }));

  function refuse(found: FormErrors) {
    setErrors(found);
    const [first] = Object.keys(found);
    if (first) requestAnimationFrame(() => focusField(form.current, first));
  }

  async function save() {
    const read = figuresRow(draft);
    setFault(null);
    if (!read.ok) return refuse(read.errors);
    setBusy(true);
    const input = { campaignId: campaign.id, rows: [read.row] };
    const { data, error } = await client.mutation(RecordCampaignMetricsDocument, { input }).toPromise();
    setBusy(false);
    if (error) return setFault({ ...explainFault(error, 'the figures'), what: 'The figures were not recorded.' });
    const { byPath, other } = formErrors(data?.recordCampaignMetrics?.userErrors ?? []);
    const atFields = Object.entries(byPath).map(([path, message]) => [path.replace(/^rows\.0\./, ''), message]);
    if (atFields.length > 0 || other)
      return refuse({ ...Object.fromEntries(atFields), ...(other ? { form: other } : {}) });
    toast({ message: `Figures of ${formatDay(draft.date)} were recorded.` });
    onRecorded();
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label="Figures of a day"
      className="grid grid-cols-2 gap-3 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label="Day" error={errorAt(errors, 'date')}>
        {(ids) => (
          <TextInput
            {...ids}
            type="date"
            name="date"
            value={draft.date}
            onChange={(event) => set({ date: event.target.value })}
          />
        )}
      </Field>
      <Field label="Channel" error={errorAt(errors, 'channel')}>
        {(ids) => (
          <Select
            {...ids}
            name="channel"
            value={draft.channel}
            onChange={(event) => set({ channel: event.target.value as MarketingChannel })}
          >
            {CHANNEL_ORDER.map((channel) => (
              <option key={channel} value={channel}>
                {CHANNELS[channel].label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {AMOUNTS.map(([name, label]) => (
        <Field key={name} label={label} error={errorAt(errors, name)}>
          {(ids) => (
            <TextInput
              {...ids}
              name={name}
              inputMode="decimal"
              autoComplete="off"
              className="text-right"
              placeholder="unknown"
              value={draft[name]}
              onChange={(event) => set({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label="Currency" error={errorAt(errors, 'currency')}>
        {(ids) => (
          <CurrencySelect
            {...ids}
            name="currency"
            value={draft.currency}
            onChange={(event) => set({ currency: event.target.value })}
          />
        )}
      </Field>
      {errors['form'] ? (
        <p role="alert" className="col-span-full text-bad">
          {errors['form']}
        </p>
      ) : null}
      {fault ? (
        <div className="col-span-full">
          <Problem fault={fault} />
        </div>
      ) : null}
      <p className="col-span-full text-muted text-sm">
        What is left empty stays unknown. The same day and channel again replaces what was recorded.
      </p>
      <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy}>
        {isBusy ? 'Recording…' : 'Record'}
      </Button>
    </form>
  );
}
