import Link from 'next/link';
import { memo } from 'react';
import { classNames } from '@/design/class-names';
import { SourcedNumber } from '@/design/popover';
import { formatScore } from '@/format/numbers';
import type { OpportunityRowFragment } from '@/gql/graphql';
import { knownScore } from '../shared/known-score';
import { ScoreStack } from '../shared/score-stack';
import { Verdict } from '../shared/verdict';
import { WatchButton } from '../watching/watch-button';
import type { Column } from './columns';
import { ScoreSource } from './score-source';

interface OpportunityRowProps {
  readonly row: OpportunityRowFragment;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly isSelected: boolean;
  readonly hasRank: boolean;
  /** Left out where rows cannot be selected. */
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** One opportunity in the table. Its link has the focus when the row is the current one. */
export const OpportunityRow = memo(function OpportunityRow({
  row,
  index,
  columns,
  isSelected,
  hasRank,
  onSelect,
}: OpportunityRowProps) {
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      aria-selected={onSelect ? isSelected : undefined}
      className={classNames(
        'group h-10 border-line border-b hover:bg-hover focus-within:bg-hover',
        isSelected && 'bg-accent-soft hover:bg-accent-soft focus-within:bg-accent-soft',
      )}
    >
      {onSelect ? (
        <td className="min-w-8 pl-1" data-print="hide">
          <input
            type="checkbox"
            checked={isSelected}
            onChange={() => onSelect(row.id)}
            aria-label={`Select ${row.name}`}
            className="size-4 align-middle accent-accent"
          />
        </td>
      ) : null}
      {hasRank ? <td className="pr-3 pl-2 text-right text-muted">{row.rank}</td> : null}
      <td className="w-8" data-print="hide">
        <WatchButton opportunity={row} />
      </td>
      <th scope="row" className="w-full max-w-0 pr-4 text-left font-normal">
        <Link
          href={`/niches/opportunities/${row.id}`}
          className="block truncate rounded-sm py-1 font-medium hover:underline"
        >
          {row.name}
        </Link>
        <span className="-mt-1 block pb-1 text-sm @xl:hidden">
          <Verdict verdict={row.trend.verdict} slopePerYear={row.trend.slopePerYear ?? null} />
        </span>
      </th>
      <td className="w-20 pr-4 @lg:w-44">
        <span className="flex items-center justify-end gap-2.5">
          <ScoreStack factors={row.factors} className="hidden w-28 @lg:flex" />
          <span className="min-w-7 text-right font-semibold">
            <SourcedNumber label={`Score of ${row.name}`} source={<ScoreSource row={row} />}>
              {formatScore(knownScore(row))}
            </SourcedNumber>
          </span>
        </span>
      </td>
      {columns.map((column) => (
        <td
          key={column.id}
          className={classNames('whitespace-nowrap pr-4', column.isNumeric && 'text-right', column.room)}
        >
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
});
