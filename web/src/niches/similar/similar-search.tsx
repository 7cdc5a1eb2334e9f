'use client';

import { Sparkles, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '@/design/button';
import { TextInput } from '@/design/field';

interface SimilarSearchProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

/** Looks for niches by what they mean rather than by their letters. */
export function SimilarSearch({ text, onSearch }: SimilarSearchProps) {
  const [typed, setTyped] = useState(text);
  useEffect(() => setTyped(text), [text]);
  return (
    <search aria-label="Niches like" data-print="hide" className="pb-3">
      <form
        className="flex flex-wrap items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(typed.trim());
        }}
      >
        <span className="relative w-full sm:w-96">
          <Sparkles className="pointer-events-none absolute top-2 left-2.5 size-4 text-muted" aria-hidden />
          <TextInput
            type="search"
            value={typed}
            maxLength={500}
            onChange={(event) => setTyped(event.target.value)}
            aria-label="Niches like"
            placeholder="Niches like… booking for dentists"
            className="pl-8"
          />
        </span>
        <Button type="submit" disabled={typed.trim() === '' || typed.trim() === text}>
          Find by meaning
        </Button>
        {text ? (
          <Button look="quiet" onClick={() => onSearch('')}>
            <X aria-hidden /> All niches
          </Button>
        ) : null}
      </form>
    </search>
  );
}
