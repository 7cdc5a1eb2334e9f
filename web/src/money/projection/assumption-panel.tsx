'use client';

import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { classNames } from '@/design/class-names';
import { inputLook } from '@/design/field';
import { readAmount } from '@/forms/read-amount';
import { ASSUMPTION_GROUPS, type AssumptionField, type AssumptionKey, type Assumptions } from './assumption-fields';

interface AssumptionPanelProps {
  readonly assumptions: Assumptions;
  readonly faults: Partial<Record<AssumptionKey, string>>;
  readonly currency: string;
  /** Assumptions that make no difference here. */
  readonly hidden: readonly AssumptionKey[];
  readonly onChange: (key: AssumptionKey, value: string) => void;
}

/** Every assumption with a slider for the hand and a field for the exact value. */
export function AssumptionPanel({ assumptions, faults, currency, hidden, onChange }: AssumptionPanelProps) {
  return (
    <div className="grid gap-2">
      {ASSUMPTION_GROUPS.map(({ title, isOpen, fields }) => (
        <details key={title} open={isOpen} className="group border-line border-b pb-3">
          <summary className="flex items-center gap-1.5 rounded-sm py-1.5 font-semibold hover:text-accent">
            <ChevronRight
              className="size-4 text-muted transition-transform duration-120 group-open:rotate-90"
              aria-hidden
            />
            {title}
          </summary>
          <div className="grid gap-3 pt-1">
            {fields
              .filter(({ key }) => !hidden.includes(key))
              .map((field) => (
                <AssumptionRow
                  key={field.key}
                  field={field}
                  value={assumptions[field.key]}
                  fault={faults[field.key]}
                  currency={currency}
                  onChange={(value) => onChange(field.key, value)}
                />
              ))}
          </div>
        </details>
      ))}
    </div>
  );
}

function AssumptionRow(props: {
  field: AssumptionField;
  value: string;
  fault: string | undefined;
  currency: string;
  onChange: (value: string) => void;
}) {
  const { field, value, fault, currency, onChange } = props;
  const id = useId();
  const unit = field.kind === 'rate' ? '%' : field.kind === 'money' ? currency : '';
  const note = fault ?? field.hint;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7.5rem] items-center gap-x-3 gap-y-0.5">
      <label htmlFor={id} className="text-sm">
        {field.label}
      </label>
      <span className="relative block">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          placeholder={field.isOptional ? 'none' : undefined}
          aria-invalid={fault ? true : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(inputLook, 'h-7 text-right', unit && 'pr-11')}
        />
        {unit ? (
          <span
            aria-hidden
            className="pointer-events-none absolute inset-y-0 right-2 grid place-items-center text-muted text-xs"
          >
            {unit}
          </span>
        ) : null}
      </span>
      <input
        type="range"
        aria-label={`${field.label}, slider`}
        aria-valuetext={`${value || 'none'} ${unit}`}
        min={field.slider.min}
        max={field.slider.max}
        step={field.slider.step}
        value={positionOf(field, value)}
        onChange={(event) => onChange(event.target.value)}
        data-print="hide"
        className="range col-span-2 h-5 w-full"
      />
      {note ? (
        <p id={`${id}-note`} className={classNames('col-span-2 text-xs', fault ? 'text-bad' : 'text-muted')}>
          {note}
        </p>
      ) : null}
    </div>
  );
}

/** Where the slider stands; at its end where the value lies beyond. */
function positionOf({ kind, slider }: AssumptionField, typed: string): number {
  const read = kind === 'money' ? readAmount(typed) : null;
  const value = read ? (read.ok ? Number(read.amount) : Number.NaN) : Number(typed.trim().replace(',', '.'));
  return Number.isNaN(value) ? slider.min : Math.min(slider.max, Math.max(slider.min, value));
}
