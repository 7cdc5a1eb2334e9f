'use client';

import { X } from 'lucide-react';
import { formatCount } from '@/format/numbers';
import { INTENTS } from '../shared/intent';
import { VERDICTS } from '../shared/verdict';
import { PLAIN_TABLE, type TableState } from './table-state';

interface Chip {
  readonly label: string;
  readonly without: Partial<TableState>;
}

/** What the table is narrowed down to, each to be taken away by itself or all at once. */
export function FilterChips({
  state,
  onChange,
}: {
  state: TableState;
  onChange: (patch: Partial<TableState>) => void;
}) {
  const chips = chipsOf(state);
  if (chips.length === 0) return null;
  const { text, verdicts, intents, minimumScore, minimumSearches } = PLAIN_TABLE;
  return (
    <ul aria-label="Active filters" className="flex flex-wrap items-center gap-1.5">
      {chips.map((chip) => (
        <li key={chip.label}>
          <button
            type="button"
            onClick={() => onChange(chip.without)}
            className="inline-flex h-6 items-center gap-1 rounded-full bg-accent-soft pr-1.5 pl-2.5 text-accent text-sm"
          >
            <span className="sr-only">Remove the filter </span>
            {chip.label}
            <X className="size-3.5" aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          onClick={() => onChange({ text, verdicts, intents, minimumScore, minimumSearches })}
          className="rounded-sm px-1.5 text-muted text-sm hover:text-text"
        >
          Clear all
        </button>
      </li>
    </ul>
  );
}

function chipsOf(state: TableState): Chip[] {
  const { text, verdicts, intents, minimumScore, minimumSearches } = state;
  return [
    ...(text ? [{ label: `“${text}”`, without: { text: '' } }] : []),
    ...verdicts.map((verdict) => ({
      label: VERDICTS[verdict].label,
      without: { verdicts: verdicts.filter((each) => each !== verdict) },
    })),
    ...intents.map((intent) => ({
      label: INTENTS[intent],
      without: { intents: intents.filter((each) => each !== intent) },
    })),
    ...(minimumScore === null ? [] : [{ label: `Score ≥ ${minimumScore}`, without: { minimumScore: null } }]),
    ...(minimumSearches === null
      ? []
      : [{ label: `Searches ≥ ${formatCount(minimumSearches)}`, without: { minimumSearches: null } }]),
  ];
}
