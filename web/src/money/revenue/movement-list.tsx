'use client';

import Link from 'next/link';
import { Button } from '@/design/button';
import { Field, Select } from '@/design/field';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatMoney } from '@/format/numbers';
import { formatMonth, formatUtcDate } from '@/format/times';
import { MovementsDocument, type MovementsQuery, type RevenueImportFieldsFragment } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { MOVEMENTS } from './movement-kinds';

type Movement = MovementsQuery['mrrMovements']['nodes'][number];

interface MovementListProps {
  readonly months: readonly string[];
  readonly month: string;
  /** The code of a kind; empty for all. */
  readonly kind: string;
  readonly currency: string;
  readonly imports: readonly RevenueImportFieldsFragment[];
  readonly onMonth: (month: string) => void;
  readonly onKind: (kind: string) => void;
}

const PAGE = 25;

/** What a month is made of, down to the line of the file. */
export function MovementList({ months, month, kind, currency, imports, onMonth, onKind }: MovementListProps) {
  const look = MOVEMENTS.find(({ code }) => code === kind);
  const list = useConnection(
    MovementsDocument,
    { first: PAGE, kind: look?.kind ?? null, input: { currency, fromMonth: month, toMonth: month } },
    (data) => data.mrrMovements,
  );
  const fileOf = (id: string) => imports.find((each) => each.id === id)?.fileName ?? 'the file';
  return (
    <Section
      title={`Movements of ${formatMonth(month)}`}
      id="movements"
      aside={
        <div className="flex flex-wrap gap-3" data-print="hide">
          <Field label={<span className="sr-only">Month</span>}>
            {(ids) => (
              <Select {...ids} value={month} onChange={(event) => onMonth(event.target.value)}>
                {months.toReversed().map((each) => (
                  <option key={each} value={each}>
                    {formatMonth(each)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label={<span className="sr-only">Kind of movement</span>}>
            {(ids) => (
              <Select {...ids} value={look?.code ?? ''} onChange={(event) => onKind(event.target.value)}>
                <option value="">All kinds</option>
                {MOVEMENTS.map(({ code, label }) => (
                  <option key={code} value={code}>
                    {label}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      }
    >
      {list.isFirstLoad ? <LoadingRows label="The movements" rows={4} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the movements')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? (
        <p className="text-muted">Nothing moved{look ? ` this way (${look.meaning})` : ''}.</p>
      ) : null}
      {list.nodes.length > 0 ? (
        <div
          className={list.isLoading ? '@container opacity-60 transition-opacity delay-150' : '@container'}
          aria-busy={list.isLoading}
        >
          <table className="w-full">
            <caption className="sr-only">Movements</caption>
            <thead>
              <tr className="h-8 border-line-strong border-b text-left text-muted text-sm">
                <th className="pr-4 font-normal">Customer</th>
                <th className="hidden pr-4 font-normal @md:table-cell">Date</th>
                <th className="pr-4 font-normal">Why</th>
                <th className="pr-4 text-right font-normal">Change</th>
                <th className="hidden pr-4 text-right font-normal @xl:table-cell">MRR after</th>
                <th className="hidden font-normal @2xl:table-cell">Rows of the file</th>
              </tr>
            </thead>
            <tbody>
              {list.nodes.map((movement) => {
                const why = MOVEMENTS.find((each) => each.kind === movement.kind);
                return (
                  <tr key={movement.id} data-row className="border-line border-b align-top hover:bg-hover">
                    <th scope="row" className="wrap-anywhere py-1.5 pr-4 text-left font-normal">
                      {movement.customer}
                      <div className="text-sm @2xl:hidden">
                        <FileRows movement={movement} fileOf={fileOf} />
                      </div>
                    </th>
                    <td className="hidden whitespace-nowrap py-1.5 pr-4 @md:table-cell">
                      {formatUtcDate(movement.at)}
                    </td>
                    <td className="py-1.5 pr-4">
                      <span className="inline-flex items-center gap-1.5">
                        <span
                          aria-hidden
                          className="size-2.5 shrink-0 rounded-[2px]"
                          style={{ backgroundColor: why?.color }}
                        />
                        {why?.label}
                      </span>
                    </td>
                    <td className="whitespace-nowrap py-1.5 pr-4 text-right">
                      {formatMoney(movement.amount, currency)}
                    </td>
                    <td className="hidden whitespace-nowrap py-1.5 pr-4 text-right @xl:table-cell">
                      {formatMoney(movement.mrrAfter, currency)}
                    </td>
                    <td className="hidden py-1.5 @2xl:table-cell">
                      <FileRows movement={movement} fileOf={fileOf} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ) : null}
      {list.hasNextPage ? (
        <Button
          size="sm"
          className="justify-self-start"
          onClick={list.loadMore}
          disabled={list.isLoading}
          data-print="hide"
        >
          Show {PAGE} more
        </Button>
      ) : null}
    </Section>
  );
}

/** The rows of files that a movement comes from. */
function FileRows({ movement, fileOf }: { movement: Movement; fileOf: (importId: string) => string }) {
  return (
    <ul>
      {movement.subscriptions.map((row) => (
        <li key={row.id} className="wrap-anywhere">
          <Link href={`/money/revenue/imports/${row.importId}`} className="link">
            {fileOf(row.importId)}, line {row.line}
          </Link>
          <span className="text-muted">
            {' '}
            {row.id}, {row.plan}, {row.status}
          </span>
        </li>
      ))}
    </ul>
  );
}
