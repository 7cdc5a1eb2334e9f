'use client';

import { ScrollRegion } from '@/design/scroll-region';
import { formatDateTime } from '@/format/times';
import type { AuditLogQuery } from '@/gql/graphql';
import { actionInWords, detailsInWords } from './action-words';

type Entry = AuditLogQuery['auditLog']['nodes'][number];

/** Entries of the log; a name filters by whoever did it. */
export function AuditTable({ entries, onActor }: { entries: readonly Entry[]; onActor: (id: string) => void }) {
  return (
    <ScrollRegion label="Entries of the audit log">
      <table className="w-full text-left">
        <thead className="border-line border-b text-muted text-sm">
          <tr>
            <th scope="col" className="py-1.5 pr-4 font-normal">
              When
            </th>
            <th scope="col" className="py-1.5 pr-4 font-normal">
              Who and what
            </th>
            <th scope="col" className="py-1.5 font-normal">
              Particulars
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id} data-row className="border-line border-b align-top">
              <td className="whitespace-nowrap py-2 pr-4 text-muted text-sm">
                <time dateTime={entry.recordedAt}>{formatDateTime(entry.recordedAt)}</time>
              </td>
              <td className="min-w-48 py-2 pr-4">
                <Actor entry={entry} onActor={onActor} /> {actionInWords(entry.action)}
              </td>
              <td className="wrap-anywhere min-w-32 py-2 text-muted text-sm">{detailsInWords(entry.details)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Actor({ entry: { actorId, actor }, onActor }: { entry: Entry; onActor: (id: string) => void }) {
  if (!actorId) return <span className="text-muted">Somebody</span>;
  return (
    <button
      type="button"
      className="link rounded-sm"
      title="Show only what this person did"
      onClick={() => onActor(actorId)}
    >
      {actor?.name ?? 'A former member'}
    </button>
  );
}
