import { Plus, Trash2 } from 'lucide-react';
import { Button } from '@/design/button';
import { Field, TextArea, TextInput } from '@/design/field';
import { Section } from '@/design/page-header';
import { errorAt, type FormErrors } from '@/forms/form-errors';
import type { ExperimentDesign } from '@/gql/graphql';
import { type ExperimentDraft, nextVariantKey } from './experiment-draft';
import { DESIGNS } from './words';

interface ExperimentFieldsProps {
  readonly draft: ExperimentDraft;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<ExperimentDraft>) => void;
}

const MAXIMUM_VARIANTS = 8;
const SHARES = [
  ['baseline', 'plan.baselineRate', 'Rate without a change, %', 'How many do it now.'],
  ['effect', 'plan.minimumEffect', 'Least difference, points', '1 is from 5 % to 6 %.'],
  ['alpha', 'plan.alpha', 'Chance of a false finding, %', 'Usually 5.'],
  ['power', 'plan.power', 'Chance of finding it, %', 'Usually 80.'],
] as const;

/** Everything that is decided before the first visitor. */
export function ExperimentFields({ draft, errors, onChange }: ExperimentFieldsProps) {
  const text = (name: 'name' | 'metric' | 'visitorsPerDay', path: string, label: string, hint?: string) => (
    <Field label={label} hint={hint} error={errorAt(errors, path)}>
      {(ids) => (
        <TextInput
          {...ids}
          name={path}
          value={draft[name]}
          maxLength={120}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        {text('name', 'name', 'Name')}
        {text('metric', 'metrics.0.name', 'What visitors should do', 'This is what decides.')}
        <Field label="What is expected, and why" error={errorAt(errors, 'hypothesis')} className="sm:col-span-2">
          {(ids) => (
            <TextArea
              {...ids}
              name="hypothesis"
              rows={2}
              value={draft.hypothesis}
              maxLength={2_000}
              onChange={(event) => onChange({ hypothesis: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Section
        title="Variants"
        aside={
          <Button
            size="sm"
            disabled={draft.variants.length >= MAXIMUM_VARIANTS}
            onClick={() =>
              onChange({ variants: [...draft.variants, { key: nextVariantKey(draft.variants), name: '' }] })
            }
          >
            <Plus aria-hidden /> Add a variant
          </Button>
        }
      >
        <ul className="grid gap-2">
          {draft.variants.map(({ key, name }, index) => (
            <li key={key} className="flex items-end gap-2">
              <Field
                label={index === 0 ? `Control (counted as “${key}”)` : `Variant (counted as “${key}”)`}
                error={errorAt(errors, `variants.${index}`)}
                className="min-w-0 flex-1"
              >
                {(ids) => (
                  <TextInput
                    {...ids}
                    name={`variants.${index}.name`}
                    value={name}
                    maxLength={120}
                    onChange={(event) =>
                      onChange({
                        variants: draft.variants.map((each) =>
                          each.key === key ? { ...each, name: event.target.value } : each,
                        ),
                      })
                    }
                  />
                )}
              </Field>
              {index > 0 && draft.variants.length > 2 ? (
                <Button
                  look="quiet"
                  size="icon"
                  aria-label={`Remove ${name || 'the variant'}`}
                  onClick={() => onChange({ variants: draft.variants.filter((each) => each.key !== key) })}
                >
                  <Trash2 aria-hidden />
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Plan">
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
          {SHARES.map(([name, path, label, hint]) => (
            <Field key={name} label={label} hint={hint} error={errorAt(errors, path)}>
              {(ids) => (
                <TextInput
                  {...ids}
                  name={path}
                  inputMode="decimal"
                  className="text-right"
                  value={draft[name]}
                  onChange={(event) => onChange({ [name]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
        <fieldset className="grid gap-1.5">
          <legend className="pb-1 font-medium text-sm">Its figures are looked at</legend>
          {Object.entries(DESIGNS).map(([design, { label, meaning }]) => (
            <label key={design} className="flex items-baseline gap-2">
              <input
                type="radio"
                name="plan.design"
                value={design}
                checked={draft.design === design}
                onChange={() => onChange({ design: design as ExperimentDesign })}
                className="translate-y-0.5 accent-accent-solid"
              />
              <span>
                {label}
                <span className="block text-muted text-sm">{meaning}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="max-w-60">
          {text('visitorsPerDay', 'visitorsPerDay', 'Visitors a day', 'Of all variants together.')}
        </div>
      </Section>
    </>
  );
}
