import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatCount } from '@/format/numbers';
import { explainFault } from '@/graphql/fault';
import type { ConnectionState } from '@/graphql/use-connection';

interface RejectedRow {
  readonly line: number;
  readonly column?: string | null;
  readonly reason: string;
  readonly content: string;
}

interface RejectedRowsProps {
  readonly list: ConnectionState<RejectedRow>;
  readonly count: number;
  /** What becomes of them, if that is not plain. */
  readonly aside?: string;
}

/** The rows of a file that could not be used, each with its line, its column and the reason. They are kept as they were. */
export function RejectedRows({ list, count, aside }: RejectedRowsProps) {
  return (
    <Section
      title={`Rows that could not be used (${formatCount(count)})`}
      aside={aside ? <span className="text-muted text-sm">{aside}</span> : undefined}
    >
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the rejected rows')} onRetry={list.reload} />
      ) : null}
      {list.isFirstLoad ? <LoadingRows label="The rejected rows" rows={3} /> : null}
      {list.nodes.length > 0 ? (
        <table className="w-full" data-testid="rejected-rows">
          <thead>
            <tr className="text-left text-muted text-sm">
              <th className="w-14 pb-1 text-right font-normal">Line</th>
              <th className="hidden pb-1 pl-4 font-normal sm:table-cell">Column</th>
              <th className="pb-1 pl-4 font-normal">Reason</th>
              <th className="hidden w-2/5 pb-1 pl-4 font-normal md:table-cell">Row as it stood</th>
            </tr>
          </thead>
          <tbody>
            {list.nodes.map((row) => (
              <tr key={`${row.line} ${row.column} ${row.reason}`} className="border-line border-t align-top">
                <td className="py-1 text-right text-muted">{formatCount(row.line)}</td>
                <td className="wrap-anywhere hidden py-1 pl-4 sm:table-cell">{row.column ?? 'whole row'}</td>
                <td className="wrap-anywhere py-1 pl-4">{row.reason}</td>
                <td
                  className="hidden max-w-0 truncate py-1 pl-4 font-mono text-muted text-sm md:table-cell"
                  title={row.content}
                >
                  {row.content.replaceAll('\t', ' → ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {list.hasNextPage ? (
        <Button
          size="sm"
          className="justify-self-start"
          onClick={list.loadMore}
          disabled={list.isLoading}
          data-print="hide"
        >
          Show more
        </Button>
      ) : null}
    </Section>
  );
}
