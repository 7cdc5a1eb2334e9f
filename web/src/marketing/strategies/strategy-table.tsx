'use client';

import { Archive, ArchiveRestore } from 'lucide-react';
import Link from 'next/link';
import { Button } from '@/design/button';
import { Unknown } from '@/design/unknown';
import { formatMoney } from '@/format/numbers';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import type { MarketingStrategyRowFragment } from '@/gql/graphql';
import { CHANNELS } from '../shared/words';
import { useArchiveStrategy } from './use-archive-strategy';

interface StrategyTableProps {
  readonly strategies: readonly MarketingStrategyRowFragment[];
  readonly onChanged: () => void;
}

/** Plans, one a row. */
export function StrategyTable({ strategies, onChanged }: StrategyTableProps) {
  const now = useNow();
  const archive = useArchiveStrategy(onChanged);
  return (
    <div className="@container">
      <table className="w-full">
        <caption className="sr-only">Marketing plans</caption>
        <thead className="sticky top-12 z-10 bg-surface md:top-0 print:static">
          <tr className="h-9 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
            <th className="pr-4 font-normal">Plan</th>
            <th className="hidden pr-4 font-normal @2xl:table-cell">Opportunity</th>
            <th className="hidden pr-4 font-normal @xl:table-cell">Channels</th>
            <th className="pr-4 text-right font-normal">Budget</th>
            <th className="hidden pr-2 text-right font-normal @md:table-cell">Changed</th>
            <th className="w-8">
              <span className="sr-only">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {strategies.map((strategy) => {
            const { id, name, budget, archivedAt, updatedAt } = strategy;
            const Icon = archivedAt ? ArchiveRestore : Archive;
            return (
              <tr key={id} data-row className="h-10 border-line border-b hover:bg-hover">
                <th scope="row" className="wrap-anywhere py-1 pr-4 text-left font-medium">
                  <Link href={`/marketing/strategies/${id}`} className="hover:underline">
                    {name}
                  </Link>
                </th>
                <td className="hidden py-1 pr-4 @2xl:table-cell">
                  <OpportunityLink strategy={strategy} />
                </td>
                <td className="hidden py-1 pr-4 @xl:table-cell">{channelNames(strategy)}</td>
                <td className="whitespace-nowrap pr-4 text-right">
                  {budget ? formatMoney(budget.amount, budget.currency) : <span className="text-muted">open</span>}
                </td>
                <td className="hidden whitespace-nowrap pr-2 text-right text-muted @md:table-cell">
                  <time dateTime={updatedAt} title={formatDateTime(updatedAt)}>
                    {formatAgo(updatedAt, now)}
                  </time>
                </td>
                <td data-print="hide">
                  <Button
                    look="quiet"
                    size="icon"
                    title={archivedAt ? 'Take up again' : 'Put aside'}
                    aria-label={archivedAt ? `Take up ${name} again` : `Put ${name} aside`}
                    onClick={() => void archive(strategy, !archivedAt)}
                  >
                    <Icon aria-hidden />
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What a plan is for; its name also where the service of niches does not answer. */
export function OpportunityLink({
  strategy,
}: {
  strategy: Pick<MarketingStrategyRowFragment, 'opportunity' | 'opportunityName'>;
}) {
  const name = strategy.opportunity?.name ?? strategy.opportunityName;
  if (!name) return <Unknown reason="the service that knows the opportunity does not answer" />;
  if (!strategy.opportunity) return name;
  return (
    <Link href={`/niches/opportunities/${strategy.opportunity.id}/marketing`} className="link">
      {name}
    </Link>
  );
}

const SHOWN = 3;

function channelNames({ channels }: MarketingStrategyRowFragment): string {
  if (channels.length === 0) return 'none yet';
  const names = channels.slice(0, SHOWN).map(({ channel }) => CHANNELS[channel].label);
  return channels.length > SHOWN ? `${names.join(', ')} and ${channels.length - SHOWN} more` : names.join(', ');
}
