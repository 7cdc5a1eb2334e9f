import { X } from 'lucide-react';
import Link from 'next/link';
import { seriesLook } from '@/charts/radar-chart';
import { classNames } from '@/design/class-names';
import type { Compared } from './compare-page';
import { bestOf, COMPARE_ROWS } from './compare-rows';

interface CompareTableProps {
  readonly opportunities: readonly Compared[];
  /** Null while no more can be taken away. */
  readonly onRemove: ((id: string) => void) | null;
  readonly onHighlight: (id: string | null) => void;
}

/** The values side by side; the best of a row is marked. Pointing at a column lets its outline stand out. */
export function CompareTable({ opportunities, onRemove, onHighlight }: CompareTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section aria-label="Values side by side" tabIndex={0} className="overflow-x-auto" data-print="flow">
      <table className="w-full table-fixed" style={{ minWidth: `${9 + opportunities.length * 10.5}rem` }}>
        <thead>
          <tr className="border-line-strong border-b align-bottom">
            <td className="w-36" />
            {opportunities.map((each, index) => (
              <th
                key={each.id}
                scope="col"
                className="min-w-36 py-2 pl-4 text-left font-medium"
                onPointerEnter={() => onHighlight(each.id)}
                onPointerLeave={() => onHighlight(null)}
              >
                <span className="flex items-start justify-between gap-1">
                  <span className="grid gap-1">
                    <SeriesKey index={index} />
                    <Link
                      href={`/niches/opportunities/${each.id}`}
                      onFocus={() => onHighlight(each.id)}
                      onBlur={() => onHighlight(null)}
                      className="hover:underline"
                    >
                      {each.name}
                    </Link>
                  </span>
                  {onRemove ? (
                    <button
                      type="button"
                      data-print="hide"
                      aria-label={`Remove ${each.name}`}
                      onClick={() => onRemove(each.id)}
                      className="grid size-6 shrink-0 place-items-center rounded-sm text-muted hover:bg-hover hover:text-text"
                    >
                      <X className="size-4" aria-hidden />
                    </button>
                  ) : null}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COMPARE_ROWS.map((row) => {
            const best = bestOf(row, opportunities);
            return (
              <tr key={row.label} className="border-line border-b align-top">
                <th scope="row" className="py-2 text-left font-normal text-muted">
                  <span className="flex items-center gap-2">
                    {row.color ? (
                      <span aria-hidden className="size-2.5 rounded-[2px]" style={{ backgroundColor: row.color }} />
                    ) : null}
                    {row.label}
                  </span>
                </th>
                {opportunities.map((each) => (
                  <td key={each.id} className={classNames('py-2 pl-4', best === each.id && 'font-semibold')}>
                    <span className="flex flex-wrap items-baseline gap-x-2">
                      {row.cell(each)}
                      {best === each.id ? (
                        <span className="rounded-sm bg-good-soft px-1 font-normal text-good text-xs">best</span>
                      ) : null}
                    </span>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function SeriesKey({ index }: { index: number }) {
  const { color, dash, letter } = seriesLook(index);
  return (
    <span className="flex items-center gap-2 text-muted text-sm">
      <svg width="28" height="8" aria-hidden="true">
        <line x1="0" x2="28" y1="4" y2="4" stroke={color} strokeWidth="2.5" strokeDasharray={dash} />
      </svg>
      {letter}
    </span>
  );
}
