import Link from 'next/link';
import { Unknown } from '@/design/unknown';
import { formatMoney } from '@/format/numbers';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import type { StrategyFieldsFragment } from '@/gql/graphql';
import { INTERVALS, STRATEGY_KINDS } from '../shared/words';

/** Strategies, one a row. */
export function StrategyTable({ strategies }: { strategies: readonly StrategyFieldsFragment[] }) {
  const now = useNow();
  return (
    <div className="@container">
      <table className="w-full">
        <caption className="sr-only">Strategies</caption>
        <thead className="sticky top-12 z-10 bg-surface md:top-0 print:static">
          <tr className="h-9 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
            <th className="pr-4 font-normal">Strategy</th>
            <th className="hidden pr-4 font-normal @2xl:table-cell">Opportunity</th>
            <th className="hidden pr-4 font-normal @lg:table-cell">Earns by</th>
            <th className="pr-4 text-right font-normal">Prices</th>
            <th className="hidden text-right font-normal @md:table-cell">Changed</th>
          </tr>
        </thead>
        <tbody>
          {strategies.map((strategy) => (
            <tr key={strategy.id} data-row className="h-10 border-line border-b hover:bg-hover">
              <th scope="row" className="wrap-anywhere py-1 pr-4 text-left font-medium">
                <Link href={`/money/strategies/${strategy.id}`} className="hover:underline">
                  {strategy.name}
                </Link>
              </th>
              <td className="hidden py-1 pr-4 @2xl:table-cell">
                <OpportunityLink strategy={strategy} />
              </td>
              <td className="hidden pr-4 @lg:table-cell">{STRATEGY_KINDS[strategy.kind].label}</td>
              <td className="pr-4 text-right">{priceRange(strategy)}</td>
              <td className="hidden whitespace-nowrap text-right text-muted @md:table-cell">
                <time dateTime={strategy.updatedAt} title={formatDateTime(strategy.updatedAt)}>
                  {formatAgo(strategy.updatedAt, now)}
                </time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a strategy is for; its name also where the service of niches does not answer. */
export function OpportunityLink({ strategy }: { strategy: StrategyFieldsFragment }) {
  const name = strategy.opportunity?.name ?? strategy.opportunityName;
  if (!name) return <Unknown reason="the service that knows the opportunity does not answer" />;
  return strategy.opportunity ? (
    <Link href={`/niches/opportunities/${strategy.opportunity.id}/price`} className="link">
      {name}
    </Link>
  ) : (
    name
  );
}

/** "€9.00 – €49.00 a month"; each way of paying by itself. */
function priceRange({ tiers }: StrategyFieldsFragment): string {
  if (tiers.length === 0) return 'none yet';
  const interval = tiers.find((tier) => tier.interval === 'MONTH')?.interval ?? tiers[0]?.interval ?? 'MONTH';
  const prices = tiers
    .filter((tier) => tier.interval === interval)
    .map(({ price }) => price)
    .toSorted((a, b) => Number(a.amount) - Number(b.amount));
  const [low, high] = [prices[0], prices.at(-1)];
  if (!low || !high) return 'none yet';
  const text = formatMoney(low.amount, low.currency);
  const range = low.amount === high.amount ? text : `${text} – ${formatMoney(high.amount, high.currency)}`;
  return `${range} ${INTERVALS[interval]}`;
}
