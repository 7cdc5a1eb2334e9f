'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/design/button';
import { Select } from '@/design/field';
import type { KeywordColumn } from '@/gql/graphql';
import { COLUMN_MEANINGS } from '../shared/formats';
import type { ImportStage, Mapping } from './use-import';

interface MapColumnsProps {
  readonly stage: Extract<ImportStage, { kind: 'mapping' }>;
  readonly onMap: (mapping: Mapping) => void;
  readonly onBack: () => void;
}

/** Asks what the columns of a table mean, with values to recognise them by. */
export function MapColumns({ stage, onMap, onBack }: MapColumnsProps) {
  const [meanings, setMeanings] = useState<readonly KeywordColumn[]>(() =>
    stage.columns.map((column) => column.meaning ?? 'IGNORE'),
  );
  const keywordColumns = meanings.filter((meaning) => meaning === 'KEYWORD').length;
  const problem =
    keywordColumns === 1
      ? null
      : keywordColumns === 0
        ? 'Say which column holds the keywords.'
        : 'Only one column can hold the keywords.';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!problem)
      onMap(stage.columns.map((column, index) => ({ column: column.name, meaning: meanings[index] ?? 'IGNORE' })));
  }

  return (
    <form onSubmit={submit} className="grid max-w-4xl gap-5">
      <div>
        <h2 className="font-semibold text-lg">What do the columns of {stage.fileName} mean?</h2>
        <p className="text-muted">{stage.message}</p>
      </div>
      <table className="w-full">
        <thead>
          <tr className="h-8 border-line-strong border-b text-left text-muted text-sm">
            <th className="pr-4 font-normal">Column</th>
            <th className="hidden pr-4 font-normal sm:table-cell">Values</th>
            <th className="w-52 font-normal">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {stage.columns.map((column, index) => (
            <tr key={column.position} className="border-line border-b align-top">
              <th scope="row" className="wrap-anywhere py-2 pr-4 text-left font-medium">
                {column.name || `Column ${column.position}`}
              </th>
              <td className="hidden py-2 pr-4 text-muted sm:table-cell">
                {column.samples.filter(Boolean).slice(0, 5).join(' · ') || 'empty'}
              </td>
              <td className="py-1.5">
                <Select
                  aria-label={`Meaning of ${column.name || `column ${column.position}`}`}
                  value={meanings[index]}
                  onChange={(event) =>
                    setMeanings(
                      meanings.map((meaning, at) => (at === index ? (event.target.value as KeywordColumn) : meaning)),
                    )
                  }
                >
                  {Object.entries(COLUMN_MEANINGS).map(([value, label]) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </Select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" disabled={problem !== null}>
          Read the file
        </Button>
        <Button onClick={onBack}>Choose another file</Button>
        <p role="status" className="text-muted">
          {problem}
        </p>
      </div>
    </form>
  );
}
