import Link from 'next/link';
import { Section } from '@/design/page-header';
import { formatCount } from '@/format/numbers';
import { formatDateTime } from '@/format/times';
import type { RevenueImportFieldsFragment } from '@/gql/graphql';
import { FILE_KINDS } from './file-kinds';

/** The files that revenue is made of, newest first. */
export function ImportList({ imports }: { imports: readonly RevenueImportFieldsFragment[] }) {
  return (
    <Section title="Imported files">
      <div className="@container">
        <table className="w-full">
          <caption className="sr-only">Imported files</caption>
          <thead>
            <tr className="h-8 border-line-strong border-b text-left text-muted text-sm">
              <th className="pr-4 font-normal">File</th>
              <th className="hidden pr-4 font-normal @md:table-cell">Holds</th>
              <th className="pr-4 text-right font-normal">Used</th>
              <th className="pr-4 text-right font-normal">Not usable</th>
              <th className="hidden text-right font-normal @lg:table-cell">Imported</th>
            </tr>
          </thead>
          <tbody>
            {imports.map((each) => (
              <tr key={each.id} className="h-9 border-line border-b hover:bg-hover">
                <th scope="row" className="wrap-anywhere py-1 pr-4 text-left font-normal">
                  <Link href={`/money/revenue/imports/${each.id}`} className="link">
                    {each.fileName ?? 'without a name'}
                  </Link>
                </th>
                <td className="hidden pr-4 @md:table-cell">{FILE_KINDS[each.kind]}</td>
                <td className="pr-4 text-right">
                  {formatCount(each.acceptedCount)} of {formatCount(each.rowCount)}
                </td>
                <td className={each.rejectedCount > 0 ? 'pr-4 text-right text-warn' : 'pr-4 text-right'}>
                  {formatCount(each.rejectedCount)}
                </td>
                <td className="hidden whitespace-nowrap text-right text-muted @lg:table-cell">
                  {formatDateTime(each.createdAt)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
