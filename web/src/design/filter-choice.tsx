import { classNames } from './class-names';

interface FilterChoiceProps {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A few ways to look at a list, one at a time. */
export function FilterChoice({ label, choices, value, onChange }: FilterChoiceProps) {
  return (
    <fieldset className="mb-3 flex flex-wrap gap-1" data-print="hide">
      <legend className="sr-only">{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
          className={classNames(
            'h-7 rounded-md border border-transparent px-2.5 text-muted text-sm hover:bg-hover hover:text-text',
            choice.value === value && 'border-line-strong bg-raised font-medium text-text',
          )}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
