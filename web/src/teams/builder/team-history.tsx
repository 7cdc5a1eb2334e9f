'use client';

import { useQuery } from 'urql';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatCount } from '@/format/numbers';
import { formatElapsed } from '@/format/times';
import { type PerformancePartsFragment, TeamHistoryDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { RunTable } from '../runs/run-table';
import { formatCost, formatShare } from '../shared/costs';

const SHOWN = 5;

/** How the runs of a team went: the latest ones, and the team and each agent in figures. */
export function TeamHistory({ id }: { id: string }) {
  const [{ data, error, fetching }, execute] = useQuery({
    query: TeamHistoryDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const team = data?.agentTeam;
  if (!team && fetching) return <LoadingRows label="The runs of the team" rows={3} />;
  if (!team && error)
    return (
      <Problem
        fault={explainFault(error, 'the runs of the team')}
        onRetry={() => execute({ requestPolicy: 'network-only' })}
      />
    );
  if (!team) return null;
  const runs = team.tasks.nodes;
  const figures = team.performance.filter(({ ended }) => ended > 0);
  if (runs.length === 0)
    return <p className="text-muted">It has not run yet. Look its workflow over, then start a run.</p>;
  const nameOf = (agentId: string | null | undefined) =>
    agentId == null ? 'The team' : (team.agents.find((agent) => agent.id === agentId)?.name ?? `${agentId} (gone)`);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 xl:grid-cols-2">
      <Section title="Latest runs">
        <RunTable runs={runs.slice(0, SHOWN)} caption="Latest runs of this team" hasTeam={false} />
        {runs.length > SHOWN ? (
          <details>
            <summary className="text-muted text-sm">Earlier ({formatCount(runs.length - SHOWN)})</summary>
            <RunTable runs={runs.slice(SHOWN)} caption="Earlier runs of this team" hasTeam={false} />
          </details>
        ) : null}
      </Section>
      <Section title="How it went, 90 days">
        {figures.length === 0 ? (
          <p className="text-muted">No run has ended yet.</p>
        ) : (
          <PerformanceTable figures={figures} nameOf={nameOf} />
        )}
      </Section>
    </div>
  );
}

interface PerformanceTableProps {
  readonly figures: readonly PerformancePartsFragment[];
  readonly nameOf: (agentId: string | null | undefined) => string;
}

function PerformanceTable({ figures, nameOf }: PerformanceTableProps) {
  return (
    <table className="w-full" data-testid="performance">
      <caption className="sr-only">Runs of the team and steps of each agent</caption>
      <thead>
        <tr className="h-9 text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
          <th className="pr-3 text-left font-normal">Who</th>
          <th className="pr-3 text-right font-normal">Reached the end</th>
          <th className="hidden pr-3 text-right font-normal sm:table-cell">Took, median</th>
          <th className="hidden pr-3 text-right font-normal sm:table-cell">Tokens</th>
          <th className="text-right font-normal">Cost</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ agentId, ended, succeeded, medianDurationMs, tokens, cost }) => (
          <tr key={agentId ?? 'team'} className="h-10 border-line border-b">
            <th scope="row" className="pr-3 text-left font-medium">
              {nameOf(agentId)}
            </th>
            <td className="pr-3 text-right">
              {formatShare(succeeded, ended)} {agentId == null ? 'runs' : 'steps'}
            </td>
            <td className="hidden pr-3 text-right sm:table-cell">{formatElapsed(medianDurationMs)}</td>
            <td className="hidden pr-3 text-right sm:table-cell">{formatCount(tokens)}</td>
            <td className="text-right">{formatCost(cost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
