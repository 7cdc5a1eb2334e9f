import { Section } from '@/design/page-header';
import { Unknown } from '@/design/unknown';
import type { ImportReportFragment } from '@/gql/graphql';
import { COLUMN_MEANINGS } from '../shared/formats';
import { withoutRuns } from './column-runs';

/** The columns of a file as understood. */
export function ColumnTable({ columns }: { columns: ImportReportFragment['columns'] }) {
  return (
    <Section title="Columns">
      <table className="w-full">
        <thead>
          <tr className="text-left text-muted text-sm">
            <th className="pb-1 font-normal">Column</th>
            <th className="pb-1 pl-4 font-normal">Taken for</th>
            <th className="hidden w-2/5 pb-1 pl-4 font-normal sm:table-cell">Values</th>
          </tr>
        </thead>
        <tbody>
          {withoutRuns(columns).map((column) => (
            <tr key={column.position} className="border-line border-t align-top">
              <th scope="row" className="wrap-anywhere py-1 text-left font-normal">
                {column.name}
              </th>
              <td className={`py-1 pl-4 ${column.meaning && column.meaning !== 'IGNORE' ? '' : 'text-muted'}`}>
                {column.meaning ? COLUMN_MEANINGS[column.meaning] : <Unknown />}
              </td>
              <td className="hidden max-w-0 truncate py-1 pl-4 text-muted sm:table-cell">
                {column.samples.join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
