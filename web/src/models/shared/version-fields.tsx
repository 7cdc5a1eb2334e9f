import { Field, TextInput } from '@/design/field';
import { errorAt, type FormErrors } from '@/forms/form-errors';
import { MoneyInput } from '@/forms/money-input';
import type { VersionDraft } from './version-draft';

interface FieldsProps<TDraft> {
  readonly draft: TDraft;
  readonly errors: FormErrors;
  readonly onChange: (part: Partial<VersionDraft>) => void;
}

/** What a provider runs: its name there, its limits, its price. */
export function VersionFields(props: FieldsProps<VersionDraft> & { embeds: boolean }) {
  const { draft, errors, onChange, embeds } = props;
  return (
    <>
      <Field
        label="What the provider calls it"
        hint="Such as llama3.2:3b."
        error={errorAt(errors, 'version.remoteName')}
      >
        {(ids) => (
          <TextInput
            {...ids}
            name="version.remoteName"
            maxLength={200}
            autoComplete="off"
            value={draft.remoteName}
            onChange={(event) => onChange({ remoteName: event.target.value })}
          />
        )}
      </Field>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3">
        <Field label="Context, tokens" error={errorAt(errors, 'version.contextTokens')}>
          {(ids) => (
            <TextInput
              {...ids}
              name="version.contextTokens"
              inputMode="numeric"
              className="text-right"
              value={draft.contextTokens}
              onChange={(event) => onChange({ contextTokens: event.target.value })}
            />
          )}
        </Field>
        <Field label="Longest answer, tokens" error={errorAt(errors, 'version.maxOutputTokens')}>
          {(ids) => (
            <TextInput
              {...ids}
              name="version.maxOutputTokens"
              inputMode="numeric"
              className="text-right"
              value={draft.maxOutputTokens}
              onChange={(event) => onChange({ maxOutputTokens: event.target.value })}
            />
          )}
        </Field>
        {embeds ? (
          <Field label="Length of its vectors" error={errorAt(errors, 'version.dimensions')}>
            {(ids) => (
              <TextInput
                {...ids}
                name="version.dimensions"
                inputMode="numeric"
                className="text-right"
                value={draft.dimensions}
                onChange={(event) => onChange({ dimensions: event.target.value })}
              />
            )}
          </Field>
        ) : null}
      </div>
      <PriceFields draft={draft} errors={errors} onChange={onChange} prefix="version.price" />
    </>
  );
}

const PRICES = [
  ['inputPrice', 'inputPerMillion', 'A million tokens in'],
  ['cachedPrice', 'cachedInputPerMillion', 'Those it had cached'],
  ['outputPrice', 'outputPerMillion', 'A million tokens out'],
] as const;

/** What tokens cost. */
export function PriceFields(
  props: FieldsProps<Pick<VersionDraft, 'inputPrice' | 'cachedPrice' | 'outputPrice'>> & { prefix: string },
) {
  const { draft, errors, onChange, prefix } = props;
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,1fr))] gap-3">
      {PRICES.map(([name, field, label]) => (
        <Field
          key={name}
          label={label}
          hint={name === 'cachedPrice' ? 'As others if left empty.' : undefined}
          error={errorAt(errors, `${prefix}.${field}`)}
        >
          {(ids) => (
            <MoneyInput
              {...ids}
              currency="USD"
              name={`${prefix}.${field}`}
              value={draft[name]}
              onChange={(event) => onChange({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
