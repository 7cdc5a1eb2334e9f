'use client';

import { FileUp, FlaskConical } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { classNames } from '@/design/class-names';
import { Problem } from '@/design/problem';
import { formatBytes } from '@/format/numbers';
import { UploadLimitsDocument } from '@/gql/graphql';
import type { Fault } from '@/graphql/fault';
import { PasteList } from './paste-list';
import { sampleFile } from './sample-file';

const READABLE = [
  ['Google Keyword Planner', 'the .csv as downloaded'],
  ['Semrush', 'Keyword Overview or Magic Tool'],
  ['Ahrefs', 'Keywords Explorer'],
  ['Google Trends', 'interest over time'],
  ['Search Console', 'Queries.csv'],
  ['Any table', 'you say what its columns mean'],
  ['A plain list', 'one keyword a line'],
] as const;

/** Takes a file that is dropped, chosen or pasted, or the sample. */
export function ChooseFile({ onFile, fault }: { onFile: (file: File) => void; fault: Fault | null }) {
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const [isOver, setOver] = useState(false);
  const [{ data }] = useQuery({ query: UploadLimitsDocument });
  const limit = data?.uploadLimits;

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }

  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="grid min-w-0 content-start gap-6">
        {fault ? <Problem fault={fault} /> : null}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition to the button inside, which keys reach. */}
        <div
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
          data-testid="drop-zone"
          className={classNames(
            'grid justify-items-center gap-3 rounded-md border border-control border-dashed bg-raised px-6 py-14 text-center transition-colors duration-120',
            isOver && 'border-accent bg-accent-soft',
          )}
        >
          <FileUp className="size-6 text-muted" aria-hidden />
          <p className="text-lg">Drop a keyword file here</p>
          <div className="flex flex-wrap justify-center gap-2">
            <Button look="primary" onClick={() => input.current?.click()} aria-describedby={hintId}>
              Choose a file
            </Button>
            <Button onClick={() => void sampleFile().then(onFile)}>
              <FlaskConical aria-hidden /> Try with sample data
            </Button>
          </div>
          <p id={hintId} className="max-w-md text-muted text-sm">
            UTF-8 or UTF-16, comma, tab or semicolon{limit ? `, up to ${formatBytes(limit.maxBytes)}` : ''}. The file is
            read as it is; rows that cannot be read are shown with the reason.
          </p>
          <input
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            aria-label="Keyword file"
            tabIndex={-1}
            className="sr-only"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) onFile(file);
              event.target.value = '';
            }}
          />
        </div>
        <PasteList onFile={onFile} />
      </div>
      <aside aria-label="What can be read" className="grid content-start gap-2">
        <h2 className="border-line border-b pb-1.5 font-semibold">Recognised by content</h2>
        <dl className="grid gap-1.5">
          {READABLE.map(([name, note]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="text-muted text-sm">{note}</dd>
            </div>
          ))}
        </dl>
      </aside>
    </div>
  );
}
