import Link from 'next/link';
import { Section } from '@/design/page-header';
import { formatDateTime } from '@/format/times';
import type { CampaignPartsFragment } from '@/gql/graphql';
import { CAMPAIGN_STATUSES } from '../shared/words';
import { BudgetList } from '../strategies/budget-list';

/** How a campaign was planned, and what it went through. */
export function CampaignFacts({ campaign }: { campaign: CampaignPartsFragment }) {
  const { budget, budgetAllocation, channels, strategy, externalNames, statusChanges } = campaign;
  return (
    <aside aria-label="Plan" className="grid min-w-0 content-start gap-9 md:grid-cols-2 md:gap-x-10 xl:grid-cols-1">
      <Section title="Budget">
        <BudgetList budget={budget} allocation={budgetAllocation} channels={channels} />
      </Section>
      <Section title="Plan">
        <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3 gap-y-1.5">
          <dt className="text-muted">Carries out</dt>
          <dd>
            {strategy ? (
              <Link href={`/marketing/strategies/${strategy.id}`} className="link">
                {strategy.name}
              </Link>
            ) : (
              'a plan of its own'
            )}
          </dd>
          <dt className="text-muted">Called in analytics</dt>
          <dd className="wrap-anywhere">{externalNames.length > 0 ? externalNames.join(', ') : campaign.name}</dd>
        </dl>
      </Section>
      <Section title="Changes of status">
        {statusChanges.length === 0 ? (
          <p className="text-muted">None so far: it is a draft since {formatDateTime(campaign.createdAt)}.</p>
        ) : (
          <ol className="grid gap-1.5">
            {statusChanges.toReversed().map(({ from, to, at, byUserId }) => (
              <li key={at} className="grid">
                <span>
                  {CAMPAIGN_STATUSES[from].label} → {CAMPAIGN_STATUSES[to].label}
                </span>
                <time dateTime={at} className="text-muted text-sm">
                  {formatDateTime(at)}
                  {byUserId ? '' : ', by the calendar'}
                </time>
              </li>
            ))}
          </ol>
        )}
      </Section>
    </aside>
  );
}
