'use client';

import { type ComponentProps, useId } from 'react';
import { TextInput } from '@/design/field';
import { TIME_ZONES } from './time-zones';

interface TimeZoneInputProps extends Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'list'> {
  readonly value: string;
  readonly onChange: (timeZone: string) => void;
}

/** A time zone by its name, with those that the browser knows to choose from. */
export function TimeZoneInput({ value, onChange, ...rest }: TimeZoneInputProps) {
  const list = useId();
  return (
    <>
      <TextInput
        {...rest}
        list={list}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {TIME_ZONES.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
