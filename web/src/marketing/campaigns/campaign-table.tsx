'use client';

import Link from 'next/link';
import { formatMoney } from '@/format/numbers';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import type { CampaignRowFragment } from '@/gql/graphql';
import { formatSpan } from '../shared/days';
import { CampaignStatus } from './campaign-status';

/** Campaigns, one a row. */
export function CampaignTable({ campaigns }: { campaigns: readonly CampaignRowFragment[] }) {
  const now = useNow();
  return (
    <div className="@container">
      <table className="w-full">
        <caption className="sr-only">Campaigns</caption>
        <thead className="sticky top-12 z-10 bg-surface md:top-0 print:static">
          <tr className="h-9 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
            <th className="pr-4 font-normal">Campaign</th>
            <th className="pr-4 font-normal">Status</th>
            <th className="hidden pr-4 font-normal @3xl:table-cell">Opportunity</th>
            <th className="hidden pr-4 font-normal @xl:table-cell">Days</th>
            <th className="hidden pr-4 text-right font-normal @lg:table-cell">Budget</th>
            <th className="hidden text-right font-normal @2xl:table-cell">Changed</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map(({ id, name, status, startsOn, endsOn, budget, opportunity, updatedAt }) => (
            <tr key={id} data-row className="h-10 border-line border-b hover:bg-hover">
              <th scope="row" className="wrap-anywhere py-1 pr-4 text-left font-medium">
                <Link href={`/marketing/campaigns/${id}`} className="hover:underline">
                  {name}
                </Link>
              </th>
              <td className="pr-4">
                <CampaignStatus status={status} />
              </td>
              <td className="hidden py-1 pr-4 @3xl:table-cell">
                {opportunity ? (
                  <Link href={`/niches/opportunities/${opportunity.id}/marketing`} className="link">
                    {opportunity.name}
                  </Link>
                ) : (
                  <span className="text-muted">none</span>
                )}
              </td>
              <td className="hidden whitespace-nowrap pr-4 @xl:table-cell">{formatSpan(startsOn, endsOn)}</td>
              <td className="hidden whitespace-nowrap pr-4 text-right @lg:table-cell">
                {budget ? formatMoney(budget.amount, budget.currency) : <span className="text-muted">open</span>}
              </td>
              <td className="hidden whitespace-nowrap text-right text-muted @2xl:table-cell">
                <time dateTime={updatedAt} title={formatDateTime(updatedAt)}>
                  {formatAgo(updatedAt, now)}
                </time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
