import { Field, Select } from '@/design/field';
import type { BillingInterval } from '@/gql/graphql';
import { INTERVALS } from '../shared/words';

/** How often something is paid. */
export function IntervalField(props: {
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
