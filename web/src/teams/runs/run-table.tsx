'use client';

import Link from 'next/link';
import { ProgressBar } from '@/design/progress-bar';
import { formatAgo, formatDateTime, formatElapsed } from '@/format/times';
import { useNow } from '@/format/use-now';
import type { TaskRowFragment } from '@/gql/graphql';
import { formatCost } from '../shared/costs';
import { RunStatus } from '../shared/state-mark';

interface RunTableProps {
  readonly runs: readonly TaskRowFragment[];
  readonly caption: string;
  /** Left out where all are of one team. */
  readonly hasTeam?: boolean;
}

/** Runs, the newest first, each with how it stands and what it cost. */
export function RunTable({ runs, caption, hasTeam = true }: RunTableProps) {
  const now = useNow();
  return (
    <div className="@container">
      <table className="w-full">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="h-9 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
            <th className="pr-4 font-normal">Goal</th>
            <th className="pr-4 font-normal">State</th>
            {hasTeam ? <th className="hidden pr-4 font-normal @3xl:table-cell">Team</th> : null}
            <th className="hidden pr-4 text-right font-normal @lg:table-cell">Cost</th>
            <th className="hidden pr-4 text-right font-normal @2xl:table-cell">Took</th>
            <th className="hidden text-right font-normal @md:table-cell">Started</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id} data-row className="h-10 border-line border-b hover:bg-hover">
              <th scope="row" className="max-w-0 py-1.5 pr-4 text-left font-medium sm:w-1/2">
                <Link href={`/teams/runs/${run.id}`} className="block truncate hover:underline" title={run.goal}>
                  {run.goal}
                </Link>
                {run.status === 'RUNNING' ? (
                  <ProgressBar percent={run.percent} label={`Progress of ${run.goal}`} />
                ) : null}
              </th>
              <td className="pr-4">
                <RunStatus status={run.status} />
              </td>
              {hasTeam ? (
                <td className="hidden max-w-52 truncate pr-4 @3xl:table-cell">
                  {run.team ? (
                    <Link href={`/teams/${run.team.id}`} className="link">
                      {run.team.name}
                    </Link>
                  ) : (
                    <span className="text-muted">gone</span>
                  )}
                </td>
              ) : null}
              <td className="hidden pr-4 text-right @lg:table-cell">{formatCost(run.cost)}</td>
              <td className="hidden whitespace-nowrap pr-4 text-right text-muted @2xl:table-cell">{tookOf(run)}</td>
              <td className="hidden whitespace-nowrap text-right text-muted @md:table-cell">
                <time dateTime={run.createdAt} title={formatDateTime(run.createdAt)}>
                  {formatAgo(run.createdAt, now)}
                </time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function tookOf({ startedAt, finishedAt }: TaskRowFragment): string {
  return startedAt && finishedAt ? formatElapsed(Date.parse(finishedAt) - Date.parse(startedAt)) : '';
}
