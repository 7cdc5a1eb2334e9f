import { formatMoney, plural } from '@/format/numbers';
import type { AttributionModelsQuery } from '@/gql/graphql';

type Path = NonNullable<AttributionModelsQuery['LAST_TOUCH']>['paths'][number];

/** The commonest ways that people took. */
export function PathList({ paths }: { paths: readonly Path[] }) {
  return (
    <ol className="grid">
      {paths.slice(0, 12).map(({ channels, conversions, revenue, averageDays, averageTouches }) => (
        <li
          key={channels.join(' ')}
          className="flex flex-wrap justify-between gap-x-6 gap-y-0.5 border-line border-b py-2"
        >
          <span className="wrap-anywhere min-w-0">{channels.join(' → ')}</span>
          <span className="text-muted">
            <span className="text-text">{plural(conversions, 'conversion')}</span>
            {revenue ? `, ${formatMoney(revenue.amount, revenue.currency)}` : ''} · {averageDays.toFixed(1)} days,{' '}
            {averageTouches.toFixed(1)} contacts
          </span>
        </li>
      ))}
    </ol>
  );
}
