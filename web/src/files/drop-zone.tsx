'use client';

import { FileUp } from 'lucide-react';
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '@/design/button';
import { classNames } from '@/design/class-names';

interface DropZoneProps {
  readonly title: string;
  /** What can be read. */
  readonly hint: ReactNode;
  /** Names the field for assistive technology. */
  readonly label: string;
  readonly isBusy?: boolean;
  readonly onFile: (file: File) => void;
  /** Other ways in, beside the button. */
  readonly children?: ReactNode;
}

/** Takes a file that is dropped or chosen. */
export function DropZone({ title, hint, label, isBusy = false, onFile, children }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const [isOver, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !isBusy) onFile(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition to the button inside, which keys reach.
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      data-testid="drop-zone"
      data-print="hide"
      aria-busy={isBusy}
      className={classNames(
        'grid justify-items-center gap-3 rounded-md border border-control border-dashed bg-raised px-6 py-10 text-center transition-colors duration-120',
        isOver && 'border-accent bg-accent-soft',
      )}
    >
      <FileUp className="size-6 text-muted" aria-hidden />
      <p role="status" className="text-lg">
        {title}
      </p>
      <div className="flex flex-wrap justify-center gap-2">
        <Button look="primary" onClick={() => input.current?.click()} aria-describedby={hintId} disabled={isBusy}>
          Choose a file
        </Button>
        {children}
      </div>
      <p id={hintId} className="max-w-md text-muted text-sm">
        {hint}
      </p>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-label={label}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </div>
  );
}
