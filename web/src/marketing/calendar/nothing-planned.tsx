import Link from 'next/link';

/** What to do with an empty calendar. */
export function NothingPlanned({ noun }: { noun: 'month' | 'week' }) {
  return (
    <p className="text-muted" data-print="hide">
      Nothing is planned in this {noun}.{' '}
      <Link href="/marketing/campaigns/new" className="link">
        Plan a campaign
      </Link>{' '}
      and give it days, or{' '}
      <Link href="/marketing/content" className="link">
        schedule an approved text
      </Link>
      .
    </p>
  );
}
