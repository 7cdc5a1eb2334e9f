import type { ReactNode } from 'react';
import { FigureWithSource, type NumberSource } from './source-note';
import { Unknown } from './unknown';

/** One number that matters on a page. */
export interface KeyFigure {
  readonly name: string;
  /** Null where it is not known; then `unknown` says why. */
  readonly value: string | null;
  readonly unknown?: string;
  readonly note?: ReactNode;
  readonly source: NumberSource;
}

/** Numbers that matter, in a row; each opens to where it comes from. */
export function KeyFigures({ figures, label }: { figures: readonly KeyFigure[]; label: string }) {
  return (
    <dl
      aria-label={label}
      className="grid grid-cols-[repeat(auto-fill,minmax(8.25rem,1fr))] gap-x-5 gap-y-4 border-line border-y py-3"
    >
      {figures.map(({ name, value, unknown, note, source }) => (
        <div key={name} className="grid content-start">
          <dt className="text-muted text-sm">{name}</dt>
          <dd className="font-semibold text-lg">
            {value === null ? (
              <Unknown {...(unknown ? { reason: unknown } : {})} className="font-normal text-base" />
            ) : (
              <FigureWithSource name={name} value={value} source={source} />
            )}
          </dd>
          {note || (value === null && unknown) ? <dd className="text-muted text-sm">{note ?? unknown}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
