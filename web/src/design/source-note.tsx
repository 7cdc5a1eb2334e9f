import type { ReactNode } from 'react';
import { SourcedNumber } from './popover';

/** Where a number comes from: what it means, its formula with its inputs, and what that rests on. */
export interface NumberSource {
  readonly meaning: string;
  readonly formula: string;
  readonly inputs?: readonly (readonly [string, string])[];
  readonly source: ReactNode;
}

/** A number that opens to its formula, its inputs and what they rest on. */
export function FigureWithSource({ name, value, source }: { name: string; value: string; source: NumberSource }) {
  return (
    <SourcedNumber label={`Source of ${name}`} source={<SourceNote name={name} value={value} source={source} />}>
      {value}
    </SourcedNumber>
  );
}

function SourceNote({ name, value, source }: { name: string; value: string; source: NumberSource }) {
  return (
    <div className="grid gap-2.5 text-left font-normal text-base">
      <p className="font-semibold">
        {name}: {value}
      </p>
      <p className="text-muted">{source.meaning}</p>
      <dl className="grid gap-2 text-sm">
        <div>
          <dt className="text-muted">Formula</dt>
          <dd className="wrap-anywhere">{source.formula}</dd>
        </div>
        {source.inputs?.length ? (
          <div>
            <dt className="text-muted">Inputs</dt>
            <dd>
              <ul>
                {source.inputs.map(([input, given]) => (
                  <li key={input} className="flex justify-between gap-4">
                    <span>{input}</span>
                    <span>{given}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
        <div>
          <dt className="text-muted">Rests on</dt>
          <dd>{source.source}</dd>
        </div>
      </dl>
    </div>
  );
}
