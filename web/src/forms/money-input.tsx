import type { ComponentProps } from 'react';
import { classNames } from '@/design/class-names';
import { inputLook } from '@/design/field';

interface MoneyInputProps extends Omit<ComponentProps<'input'>, 'type'> {
  /** ISO 4217 code, written before the amount. */
  readonly currency: string;
}

/** An amount, typed as people type it; read exactly by `readAmount`. */
export function MoneyInput({ currency, className, ...rest }: MoneyInputProps) {
  return (
    <span className={classNames('relative block', className)}>
      <span
        aria-hidden
        className="pointer-events-none absolute inset-y-0 left-2.5 grid place-items-center text-muted text-sm"
      >
        {currency}
      </span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={classNames(inputLook, 'pl-12 text-right')}
        {...rest}
      />
    </span>
  );
}
