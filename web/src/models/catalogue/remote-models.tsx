'use client';

import { useDeferredValue, useState } from 'react';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { ScrollRegion } from '@/design/scroll-region';
import { formatCount, plural } from '@/format/numbers';

interface RemoteModelsProps {
  readonly remoteModels: readonly { readonly name: string; readonly description: string }[];
  /** What is registered of this provider already. */
  readonly known: ReadonlySet<string>;
  /** What to do about a provider that tells of nothing or does not answer. */
  readonly status: string;
  readonly onAdd: (remoteName: string) => void;
}

const SHOWN = 50;

/** What a provider says it runs, to be added one by one. */
export function RemoteModels({ remoteModels, known, status, onAdd }: RemoteModelsProps) {
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim().toLowerCase());
  const found = remoteModels.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (remoteModels.length === 0) {
    return (
      <div className="grid justify-items-start gap-3 p-4">
        <p>{status}</p>
        <p className="text-muted">It tells of no models. One that you know of can be added by its name.</p>
        <Button onClick={() => onAdd('')}>Add a model by its name</Button>
      </div>
    );
  }
  return (
    <div className="grid gap-3 p-4">
      <p>
        {status} It runs {plural(remoteModels.length, 'model')}. Add those that you want to use.
      </p>
      {remoteModels.length > 8 ? (
        <Field label="Find one">
          {(ids) => <TextInput {...ids} type="search" value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
      ) : null}
      <ScrollRegion label="What it runs" className="max-h-[45vh]">
        <ul>
          {found.slice(0, SHOWN).map(({ name, description }) => (
            <li key={name} className="flex items-center justify-between gap-4 border-line border-b py-1.5">
              <span className="grid min-w-0">
                <span className="wrap-anywhere font-medium">{name}</span>
                {description && description !== name ? (
                  <span className="line-clamp-2 text-muted text-sm">{description}</span>
                ) : null}
              </span>
              {known.has(name) ? (
                <span className="shrink-0 text-muted text-sm">added</span>
              ) : (
                <Button size="sm" aria-label={`Add ${name}`} onClick={() => onAdd(name)}>
                  Add
                </Button>
              )}
            </li>
          ))}
        </ul>
      </ScrollRegion>
      {found.length > SHOWN ? (
        <p className="text-muted text-sm">
          {SHOWN} of {formatCount(found.length)} are shown. Type a part of the name to find another.
        </p>
      ) : null}
    </div>
  );
}
