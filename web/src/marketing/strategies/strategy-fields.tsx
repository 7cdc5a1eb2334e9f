import { Field, TextArea, TextInput } from '@/design/field';
import { Section } from '@/design/page-header';
import { errorAt, type FormErrors } from '@/forms/form-errors';
import { RowList } from '@/forms/row-list';
import type { AudienceDraft, MessagingDraft, StrategyDraft } from './strategy-draft';

export interface PartProps {
  readonly draft: StrategyDraft;
  readonly errors: FormErrors;
  readonly onChange: (change: (draft: StrategyDraft) => StrategyDraft) => void;
}

const AUDIENCE_LISTS: readonly (readonly [Exclude<keyof AudienceDraft, 'description'>, string])[] = [
  ['problems', 'Struggles with'],
  ['goals', 'Wants'],
  ['segments', 'Groups'],
  ['locations', 'Lives in'],
  ['languages', 'Speaks'],
];

/** Who a plan is for. */
export function AudienceFields({ draft, errors, onChange }: PartProps) {
  const set = (part: Partial<AudienceDraft>) =>
    onChange((before) => ({ ...before, audience: { ...before.audience, ...part } }));
  return (
    <Section title="Audience" aside={<span className="text-muted text-sm">Lists: one a line</span>}>
      <Field label="In a sentence or two" error={errorAt(errors, 'audience.description')} className="max-w-[72ch]">
        {(ids) => (
          <TextArea
            {...ids}
            name="audience.description"
            rows={2}
            value={draft.audience.description}
            maxLength={2_000}
            onChange={(event) => set({ description: event.target.value })}
          />
        )}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {AUDIENCE_LISTS.map(([list, label]) => (
          <LinesField
            key={list}
            label={label}
            name={`audience.${list}`}
            value={draft.audience[list]}
            errors={errors}
            onChange={(typed) => set({ [list]: typed })}
          />
        ))}
      </div>
    </Section>
  );
}

const MESSAGES: readonly (readonly [Exclude<keyof MessagingDraft, 'pillars'>, string, number])[] = [
  ['valueProposition', 'What they get', 1_000],
  ['positioning', 'What sets it apart', 1_000],
  ['tone', 'How it sounds', 500],
  ['callToAction', 'What they should do next', 300],
];

/** What is said. */
export function MessagingFields({ draft, errors, onChange }: PartProps) {
  const set = (part: Partial<MessagingDraft>) =>
    onChange((before) => ({ ...before, messaging: { ...before.messaging, ...part } }));
  return (
    <>
      <Section title="Message">
        <div className="grid gap-3 sm:grid-cols-2">
          {MESSAGES.map(([part, label, maximum]) => (
            <Field key={part} label={label} error={errorAt(errors, `messaging.${part}`)}>
              {(ids) => (
                <TextArea
                  {...ids}
                  name={`messaging.${part}`}
                  rows={2}
                  value={draft.messaging[part]}
                  maxLength={maximum}
                  onChange={(event) => set({ [part]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
      </Section>
      <RowList
        title="What is said again and again"
        noun="message"
        rows={draft.messaging.pillars}
        maximum={10}
        nothing="Nothing yet. A message that carries the rest stands here with what proves it."
        empty={(key) => ({ key, name: '', proof: '' })}
        onChange={(change) =>
          onChange((before) => ({
            ...before,
            messaging: { ...before.messaging, pillars: change(before.messaging.pillars) },
          }))
        }
      >
        {(pillar, index, change) => {
          const at = (field: string) => `messaging.pillars.${index}.${field}`;
          return (
            <>
              <Field label="Message" error={errorAt(errors, at('title'))} className="col-span-2">
                {(ids) => (
                  <TextInput
                    {...ids}
                    name={at('title')}
                    value={pillar.name}
                    maxLength={200}
                    onChange={(event) => change({ name: event.target.value })}
                  />
                )}
              </Field>
              <LinesField
                label="What proves it"
                name={at('proof')}
                value={pillar.proof}
                errors={errors}
                rows={2}
                onChange={(proof) => change({ proof })}
                className="col-span-2"
              />
            </>
          );
        }}
      </RowList>
    </>
  );
}

interface LinesFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly errors: FormErrors;
  readonly rows?: number;
  readonly className?: string;
  readonly onChange: (typed: string) => void;
}

/** Some lines of text; what is wrong with any of them stands below. */
export function LinesField({ label, name, value, errors, rows = 3, className, onChange }: LinesFieldProps) {
  return (
    <Field label={label} error={errorAt(errors, name)} {...(className ? { className } : {})}>
      {(ids) => (
        <TextArea {...ids} name={name} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
