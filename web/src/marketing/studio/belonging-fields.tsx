import { Field, Select } from '@/design/field';
import { errorAt, type FormErrors } from '@/forms/form-errors';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface BelongingFieldsProps {
  readonly campaigns: readonly Named[];
  readonly voices: readonly Named[];
  readonly value: Belonging;
  readonly errors: FormErrors;
  readonly onChange: (value: Belonging) => void;
}

/** What a text is for, and how it should sound; empty for nothing. */
export interface Belonging {
  readonly campaignId: string;
  readonly brandVoiceId: string;
}

export const NO_BELONGING: Belonging = { campaignId: '', brandVoiceId: '' };

/** As the API takes it: what is empty is left out. */
export function belongingInput({ campaignId, brandVoiceId }: Belonging) {
  return { campaignId: campaignId || null, brandVoiceId: brandVoiceId || null };
}

/** The campaign and the voice of a text. */
export function BelongingFields({ campaigns, voices, value, errors, onChange }: BelongingFieldsProps) {
  const choice = (name: keyof Belonging, label: string, nothing: string, choices: readonly Named[]) => (
    <Field label={label} error={errorAt(errors, name)}>
      {(ids) => (
        <Select
          {...ids}
          name={name}
          value={value[name]}
          onChange={(event) => onChange({ ...value, [name]: event.target.value })}
        >
          <option value="">{nothing}</option>
          {choices.map(({ id, name: text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {choice('campaignId', 'For the campaign', 'None', campaigns)}
      {choice('brandVoiceId', 'Brand voice', 'None', voices)}
    </div>
  );
}
