'use client';

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '@/design/class-names';
import type { OpportunityOrderField, OpportunityRowFragment } from '@/gql/graphql';
import { COLUMNS } from './columns';
import { OpportunityRow } from './opportunity-row';
import type { TableState } from './table-state';
import { type TableKeys, useTableKeys } from './use-table-keys';

/** As high as a row on a wide window; measured once there is one, as it is higher where there is less room. */
const ROW_HEIGHT = 40;
/** Above this only the rows near the window are in the page. */
const VIRTUAL_FROM = 200;

interface OpportunityTableProps {
  readonly rows: readonly OpportunityRowFragment[];
  readonly totalCount: number | null;
  readonly caption: string;
  /** Whether the rows are of one analysis, in which each has its rank. */
  readonly hasRank?: boolean;
  readonly state?: Pick<TableState, 'sort' | 'isAscending' | 'hidden'>;
  /** Left out where the order is given. */
  readonly onSort?: (field: OpportunityOrderField, isAscending: boolean) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (id: string) => void;
  readonly keys?: TableKeys;
}

const GIVEN: NonNullable<OpportunityTableProps['state']> = { sort: 'SCORE', isAscending: false, hidden: [] };

/** Opportunities, one a row: dense, sortable, selectable, driven by keys, and as long as need be. */
export function OpportunityTable(props: OpportunityTableProps) {
  const { rows, totalCount, caption, hasRank = false, state = GIVEN, onSort, selected, onSelect, keys } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const { range, reveal } = useVisibleRange(rows.length, body);
  useTableKeys({ rows, body, reveal, keys, onSelect });
  const columns = COLUMNS.filter((column) => !state.hidden.includes(column.id));
  const sortable = (field: OpportunityOrderField | undefined) =>
    onSort && field ? { field, state, onSort } : undefined;

  return (
    <div className="@container">
      <table className="w-full border-collapse text-base" aria-rowcount={(totalCount ?? rows.length) + 1}>
        <caption className="sr-only">{caption}</caption>
        <thead className="sticky top-12 z-10 bg-surface md:top-0 print:static">
          <tr className="h-9 text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
            {onSelect ? <td className="w-8" data-print="hide" /> : null}
            {hasRank ? <Heading label="#" title="Rank in this analysis" isNumeric className="w-10 pr-3" /> : null}
            <td className="w-8" data-print="hide" />
            <Heading label="Opportunity" sort={sortable('NAME')} className="w-auto" />
            <Heading label="Score" isNumeric sort={sortable('SCORE')} className="w-20 @lg:w-44" />
            {columns.map((column) => (
              <Heading key={column.id} {...column} sort={sortable(column.sort)} className={column.room} />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          <Gap height={range.before} />
          {rows.slice(range.start, range.end).map((row, offset) => (
            <OpportunityRow
              key={row.id}
              row={row}
              index={range.start + offset}
              columns={columns}
              isSelected={selected?.has(row.id) ?? false}
              hasRank={hasRank}
              onSelect={onSelect}
            />
          ))}
          <Gap height={range.after} />
        </tbody>
      </table>
    </div>
  );
}

/** Which rows have to be in the page: all of a short table, those near the window of a long one. */
function useVisibleRange(count: number, body: React.RefObject<HTMLTableSectionElement | null>) {
  const isVirtual = count > VIRTUAL_FROM;
  const [offset, setOffset] = useState(0);
  const [rowHeight, setRowHeight] = useState(ROW_HEIGHT);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the table moves when what stands above it does, at the latest with its rows.
  useLayoutEffect(() => {
    if (body.current) setOffset(body.current.getBoundingClientRect().top + window.scrollY);
    const row = body.current?.querySelector('[data-row]');
    if (row) setRowHeight(row.getBoundingClientRect().height);
  }, [count, body]);
  const virtualizer = useWindowVirtualizer({
    count: isVirtual ? count : 0,
    estimateSize: () => rowHeight,
    overscan: 24,
    scrollMargin: offset,
    scrollPaddingStart: 100,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was estimated with another height is wrong.
  useLayoutEffect(() => virtualizer.measure(), [rowHeight]);
  if (!isVirtual) return { range: { start: 0, end: count, before: 0, after: 0 }, reveal: () => {} };
  const items = virtualizer.getVirtualItems();
  const start = items[0]?.index ?? 0;
  const end = (items.at(-1)?.index ?? -1) + 1;
  const range = { start, end, before: start * rowHeight, after: Math.max(0, (count - end) * rowHeight) };
  return { range, reveal: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }) };
}

function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

interface HeadingProps {
  readonly label: string;
  readonly title?: string;
  readonly isNumeric?: boolean;
  readonly className?: string;
  readonly sort?:
    | {
        readonly field: OpportunityOrderField;
        readonly state: Pick<TableState, 'sort' | 'isAscending'>;
        readonly onSort: (field: OpportunityOrderField, isAscending: boolean) => void;
      }
    | undefined;
}

function Heading({ label, title, isNumeric = false, className, sort }: HeadingProps) {
  const isSorted = sort !== undefined && sort.state.sort === sort.field;
  const Arrow = sort?.state.isAscending ? ArrowUp : ArrowDown;
  const look = classNames('whitespace-nowrap pr-4 text-left font-normal', isNumeric && 'text-right', className);
  if (!sort) {
    return (
      <th scope="col" title={title} className={look}>
        {label}
      </th>
    );
  }
  return (
    <th
      scope="col"
      title={title}
      aria-sort={isSorted ? (sort.state.isAscending ? 'ascending' : 'descending') : 'none'}
      className={look}
    >
      <button
        type="button"
        onClick={() => sort.onSort(sort.field, isSorted ? !sort.state.isAscending : sort.field === 'NAME')}
        className={classNames(
          'inline-flex items-center gap-1 rounded-sm hover:text-text',
          isSorted && 'font-medium text-text',
          isNumeric && 'flex-row-reverse',
        )}
      >
        {label}
        {isSorted ? <Arrow className="size-3.5" aria-hidden /> : null}
      </button>
    </th>
  );
}
