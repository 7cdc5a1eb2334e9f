'use client';

import { Columns3, Download, Search, SlidersHorizontal, X } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { Button } from '@/design/button';
import { TextInput } from '@/design/field';
import { Menu, MenuCheck, MenuLabel } from '@/design/menu';
import { INTENT_KINDS, INTENTS } from '../shared/intent';
import { VERDICT_KINDS, VERDICTS } from '../shared/verdict';
import { COLUMNS } from './columns';
import { FilterChips } from './filter-chips';
import type { TableState } from './table-state';

interface FilterBarProps {
  readonly state: TableState;
  readonly onChange: (patch: Partial<TableState>) => void;
  readonly onExport: () => void;
  readonly isExporting: boolean;
  readonly textField: RefObject<HTMLInputElement | null>;
}

/** What narrows the table down, which columns it has, and its export. */
export function FilterBar({ state, onChange, onExport, isExporting, textField }: FilterBarProps) {
  return (
    <search aria-label="Filter opportunities" data-print="hide" className="grid gap-2 pb-3">
      <div className="flex flex-wrap items-center gap-2">
        <TextFilter text={state.text} onChange={(text) => onChange({ text })} field={textField} />
        <Menu align="start" trigger={<FilterButton label="Trend" count={state.verdicts.length} />}>
          {VERDICT_KINDS.map((verdict) => (
            <MenuCheck
              key={verdict}
              checked={state.verdicts.includes(verdict)}
              onSelect={(event) => event.preventDefault()}
              onCheckedChange={() => onChange({ verdicts: toggled(state.verdicts, verdict) })}
            >
              {VERDICTS[verdict].label}
            </MenuCheck>
          ))}
        </Menu>
        <Menu align="start" trigger={<FilterButton label="Intent" count={state.intents.length} />}>
          {INTENT_KINDS.map((intent) => (
            <MenuCheck
              key={intent}
              checked={state.intents.includes(intent)}
              onSelect={(event) => event.preventDefault()}
              onCheckedChange={() => onChange({ intents: toggled(state.intents, intent) })}
            >
              {INTENTS[intent]}
            </MenuCheck>
          ))}
        </Menu>
        <NumberFilter
          label="Score from"
          value={state.minimumScore}
          onChange={(minimumScore) => onChange({ minimumScore })}
        />
        <NumberFilter
          label="Searches from"
          value={state.minimumSearches}
          onChange={(minimumSearches) => onChange({ minimumSearches })}
        />
        <span className="ml-auto flex gap-2">
          <Menu
            align="end"
            trigger={
              <Button look="quiet">
                <Columns3 aria-hidden /> Columns
              </Button>
            }
          >
            <MenuLabel>Shown where there is room</MenuLabel>
            {COLUMNS.map((column) => (
              <MenuCheck
                key={column.id}
                checked={!state.hidden.includes(column.id)}
                onSelect={(event) => event.preventDefault()}
                onCheckedChange={() => onChange({ hidden: toggled(state.hidden, column.id) })}
              >
                {column.label}
              </MenuCheck>
            ))}
          </Menu>
          <Button look="quiet" onClick={onExport} disabled={isExporting}>
            <Download aria-hidden /> {isExporting ? 'Exporting…' : 'CSV'}
          </Button>
        </span>
      </div>
      <FilterChips state={state} onChange={onChange} />
    </search>
  );
}

function FilterButton({ label, count, ...rest }: { label: string; count: number }) {
  return (
    <Button {...rest}>
      <SlidersHorizontal aria-hidden className="text-muted" /> {label}
      {count > 0 ? <span className="rounded-sm bg-accent-soft px-1.5 text-accent text-sm">{count}</span> : null}
    </Button>
  );
}

const TYPING_PAUSE_MS = 250;

function TextFilter(props: {
  text: string;
  onChange: (text: string) => void;
  field: RefObject<HTMLInputElement | null>;
}) {
  const { text, onChange, field } = props;
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => onChange(typed), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, text, onChange]);
  return (
    <span className="relative w-full sm:w-60">
      <Search className="pointer-events-none absolute top-2 left-2.5 size-4 text-muted" aria-hidden />
      <TextInput
        ref={field}
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        aria-label="Name or keyword contains"
        placeholder="Name or keyword"
        className="pr-8 pl-8"
      />
      {typed ? (
        <button
          type="button"
          aria-label="Clear the text"
          onClick={() => setTyped('')}
          className="absolute inset-y-0 right-0 grid w-8 place-items-center rounded-md text-muted hover:text-text"
        >
          <X className="size-4" aria-hidden />
        </button>
      ) : null}
    </span>
  );
}

function NumberFilter({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  return (
    <label className="flex h-8 items-center gap-2 rounded-md border border-control bg-raised pr-1 pl-3">
      <span className="whitespace-nowrap text-base">{label}</span>
      <input
        type="number"
        min={0}
        inputMode="numeric"
        value={value ?? ''}
        onChange={(event) => onChange(Number(event.target.value) > 0 ? Number(event.target.value) : null)}
        placeholder="any"
        className="h-6 w-14 rounded-sm bg-transparent px-1 text-right leading-6 placeholder:text-muted"
      />
    </label>
  );
}

function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}
