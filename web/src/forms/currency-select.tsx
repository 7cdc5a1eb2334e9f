import type { ComponentProps } from 'react';
import { Select } from '@/design/field';
import { CURRENCIES } from '../money/shared/words';

const names = new Intl.DisplayNames('en', { type: 'currency' });

/** The usual currencies, and the one that is chosen already. */
export function CurrencySelect({
  value,
  isShort = false,
  ...rest
}: ComponentProps<'select'> & { value: string; isShort?: boolean }) {
  const codes = (CURRENCIES as readonly string[]).includes(value) ? CURRENCIES : [value, ...CURRENCIES];
  return (
    <Select value={value} {...rest}>
      {codes.map((code) => (
        <option key={code} value={code}>
          {isShort ? code : `${code} – ${names.of(code) ?? code}`}
        </option>
      ))}
    </Select>
  );
}
