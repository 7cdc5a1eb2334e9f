'use client';

import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import type { GatheringFragment } from '@/gql/graphql';
import { StepList } from './step-list';

/** How the last time went: in a line where all is well, with the sources that have not answered where it is not. */
export function LastGathering({ gathering }: { gathering: GatheringFragment }) {
  const now = useNow();
  const { finishedAt, message, terms, steps } = gathering;
  const failed = steps.filter(({ status }) => status === 'FAILED');
  return (
    <div className="grid gap-1 text-sm">
      <p className="text-muted">
        {message}
        {finishedAt ? (
          <>
            {' '}
            Asked{' '}
            <time dateTime={finishedAt} title={formatDateTime(finishedAt)}>
              {formatAgo(finishedAt, now)}
            </time>{' '}
            about {terms[0] ? `“${terms[0]}”` : 'it'}.
          </>
        ) : null}
      </p>
      {failed.length > 0 ? <StepList steps={failed} /> : null}
    </div>
  );
}
