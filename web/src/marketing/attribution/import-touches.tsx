'use client';

import { FlaskConical } from 'lucide-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Problem } from '@/design/problem';
import { DropZone } from '@/files/drop-zone';
import { MAX_TABLE_CHARACTERS, readFileText } from '@/files/read-file-text';
import { formatCount, plural } from '@/format/numbers';
import { ImportTouchPointsDocument, type ImportTouchPointsMutation } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { sampleTouchFile } from './sample-touches';

type Outcome = NonNullable<NonNullable<ImportTouchPointsMutation['importTouchPoints']>['touchPointImport']>;

/** Brings contacts and conversions in from a table of events. */
export function ImportTouches({ onImported }: { onImported: () => void }) {
  const client = useClient();
  const [reading, setReading] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);

  async function bring(file: File) {
    setFault(null);
    setOutcome(null);
    setReading(file.name);
    const content = await readFileText(file);
    if (content.length > MAX_TABLE_CHARACTERS) {
      setReading(null);
      return setFault(refusal(`${file.name} is larger than can be read.`, 'Export fewer days or columns.'));
    }
    const { data, error } = await client.mutation(ImportTouchPointsDocument, { input: { content } }).toPromise();
    setReading(null);
    const payload = data?.importTouchPoints;
    if (payload?.touchPointImport) {
      setOutcome(payload.touchPointImport);
      return onImported();
    }
    if (error) return setFault({ ...explainFault(error, 'the import'), what: 'The file was not imported.' });
    const why = payload?.userErrors.map(({ message }) => message).join(' ');
    setFault(refusal(why || 'The file was not imported.', 'Correct it, then choose it again.'));
  }

  return (
    <div className="grid gap-3">
      <DropZone
        title={reading ? `Reading ${reading}…` : 'Drop a table of events here'}
        hint="Columns for the person, the time and the channel; for conversions the event and the revenue. The same event twice counts once."
        label="A table of events"
        isBusy={reading !== null}
        onFile={(file) => void bring(file)}
      >
        <Button disabled={reading !== null} onClick={() => void bring(sampleTouchFile(Date.now()))}>
          <FlaskConical aria-hidden /> Try with sample events
        </Button>
      </DropZone>
      {fault ? <Problem fault={fault} /> : null}
      {outcome ? (
        <div role="status">
          <p>
            {formatCount(outcome.rowCount)} rows were read
            {outcome.rejectedCount > 0 ? `, ${formatCount(outcome.rejectedCount)} of them could not be used.` : '.'}
          </p>
          {outcome.rejectedCount > 0 ? (
            <details>
              <summary className="text-muted text-sm">Why ({plural(outcome.rejectedCount, 'row')})</summary>
              <ul className="pt-1 text-sm">
                {outcome.rejectedRows.map(({ line, column, reason }) => (
                  <li key={`${line} ${column}`}>
                    Line {formatCount(line)}: {reason}
                  </li>
                ))}
              </ul>
            </details>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function refusal(what: string, next: string): Fault {
  return { what, safe: 'Nothing was imported and your figures are as they were.', next, requestId: null };
}
