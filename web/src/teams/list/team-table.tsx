'use client';

import Link from 'next/link';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import type { TeamsQuery } from '@/gql/graphql';
import { formatCost, formatShare } from '../shared/costs';
import { RunStatus } from '../shared/state-mark';

type TeamRow = TeamsQuery['agentTeams']['nodes'][number];

/** Teams, each with its last run, how often it reached its end, and what that cost. */
export function TeamTable({ teams, caption = 'Teams' }: { teams: readonly TeamRow[]; caption?: string }) {
  const now = useNow();
  return (
    <div className="@container">
      <table className="w-full">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="h-9 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
            <th className="pr-4 font-normal">Team</th>
            <th className="hidden pr-4 font-normal @4xl:table-cell">Agents</th>
            <th className="pr-4 font-normal">Last run</th>
            <th className="hidden pr-4 text-right font-normal @xl:table-cell">Reached the end</th>
            <th className="hidden text-right font-normal @lg:table-cell">Cost, 90 days</th>
          </tr>
        </thead>
        <tbody>
          {teams.map(({ id, name, agents, performance, tasks }) => {
            const whole = performance.find(({ agentId }) => agentId == null);
            const last = tasks.nodes[0];
            return (
              <tr key={id} data-row className="h-11 border-line border-b hover:bg-hover">
                <th scope="row" className="wrap-anywhere py-1.5 pr-4 text-left font-medium">
                  <Link href={`/teams/${id}`} className="hover:underline">
                    {name}
                  </Link>
                </th>
                <td className="hidden pr-4 text-muted @4xl:table-cell">
                  {agents.map((agent) => agent.name).join(', ')}
                </td>
                <td className="pr-4">
                  {last ? (
                    <Link href={`/teams/runs/${last.id}`} className="inline-flex flex-wrap gap-x-2 hover:underline">
                      <RunStatus status={last.status} />
                      <time dateTime={last.createdAt} title={formatDateTime(last.createdAt)} className="text-muted">
                        {formatAgo(last.createdAt, now)}
                      </time>
                    </Link>
                  ) : (
                    <span className="text-muted">none yet</span>
                  )}
                </td>
                <td className="hidden whitespace-nowrap pr-4 text-right @xl:table-cell">
                  {formatShare(whole?.succeeded ?? 0, whole?.ended ?? 0) ?? (
                    <span className="text-muted">no run ended</span>
                  )}
                </td>
                <td className="hidden text-right @lg:table-cell">{formatCost(whole?.cost ?? '0')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
