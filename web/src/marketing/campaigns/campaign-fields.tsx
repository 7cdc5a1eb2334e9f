import { Field, TextArea, TextInput } from '@/design/field';
import { Section } from '@/design/page-header';
import { TimeZoneInput } from '@/design/time-zone-input';
import { CurrencySelect } from '@/forms/currency-select';
import { errorAt, type FormErrors } from '@/forms/form-errors';
import { MoneyInput } from '@/forms/money-input';
import { ChannelFields } from '../shared/channel-fields';
import { TARGET_METRICS, TARGET_ORDER } from '../shared/words';
import { type CampaignDraft, usedTargets } from './campaign-draft';

interface CampaignFieldsProps {
  readonly draft: CampaignDraft;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<CampaignDraft>) => void;
}

/** Everything that is planned of a campaign. */
export function CampaignFields({ draft, errors, onChange }: CampaignFieldsProps) {
  const used = usedTargets(draft);
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Name" error={errorAt(errors, 'name')}>
          {(ids) => (
            <TextInput
              {...ids}
              name="name"
              value={draft.name}
              maxLength={120}
              onChange={(event) => onChange({ name: event.target.value })}
            />
          )}
        </Field>
        <Field
          label="Called in analytics"
          hint="One a line, such as utm_campaign; its own name if empty."
          error={errorAt(errors, 'externalNames')}
          className="sm:row-span-2"
        >
          {(ids) => (
            <TextArea
              {...ids}
              name="externalNames"
              value={draft.externalNames}
              onChange={(event) => onChange({ externalNames: event.target.value })}
            />
          )}
        </Field>
        <Field label="What it is about" error={errorAt(errors, 'description')}>
          {(ids) => (
            <TextArea
              {...ids}
              name="description"
              rows={2}
              value={draft.description}
              maxLength={5_000}
              onChange={(event) => onChange({ description: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Section title="Days and budget">
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-[10rem_10rem_minmax(12rem,1fr)_10rem_12rem]">
          {(['startsOn', 'endsOn'] as const).map((day) => (
            <Field key={day} label={day === 'startsOn' ? 'First day' : 'Last day'} error={errorAt(errors, day)}>
              {(ids) => (
                <TextInput
                  {...ids}
                  type="date"
                  name={day}
                  value={draft[day]}
                  onChange={(event) => onChange({ [day]: event.target.value })}
                />
              )}
            </Field>
          ))}
          <Field label="Time zone of its days" error={errorAt(errors, 'timeZone')} className="col-span-2 lg:col-span-1">
            {(ids) => (
              <TimeZoneInput
                {...ids}
                name="timeZone"
                value={draft.timeZone}
                onChange={(timeZone) => onChange({ timeZone })}
              />
            )}
          </Field>
          <Field label="Budget" error={errorAt(errors, 'budget')}>
            {(ids) => (
              <MoneyInput
                {...ids}
                name="budget.amount"
                currency={draft.currency}
                value={draft.budget}
                onChange={(event) => onChange({ budget: event.target.value })}
              />
            )}
          </Field>
          <Field label="Currency">
            {(ids) => (
              <CurrencySelect
                {...ids}
                value={draft.currency}
                onChange={(event) => onChange({ currency: event.target.value })}
              />
            )}
          </Field>
        </div>
      </Section>
      <Section title="Targets" aside={<span className="text-muted text-sm">Over its whole time; empty for none</span>}>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
          {TARGET_ORDER.map((metric) => {
            const path = `targets.${used.indexOf(metric)}.value`;
            return (
              <Field
                key={metric}
                label={metric === 'RETURN_ON_INVESTMENT' ? 'Return, percent' : TARGET_METRICS[metric]}
                error={errorAt(errors, path)}
              >
                {(ids) => (
                  <TextInput
                    {...ids}
                    name={path}
                    inputMode="decimal"
                    className="text-right"
                    value={draft.targets[metric]}
                    onChange={(event) => onChange({ targets: { ...draft.targets, [metric]: event.target.value } })}
                  />
                )}
              </Field>
            );
          })}
        </div>
      </Section>
      <Section
        title="Channels"
        aside={<span className="text-muted text-sm">A weight of 2 gets twice what 1 gets</span>}
      >
        <ChannelFields channels={draft.channels} errors={errors} onChange={(channels) => onChange({ channels })} />
      </Section>
    </>
  );
}
