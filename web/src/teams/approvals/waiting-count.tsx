'use client';

import { useWaitingApprovals } from './use-waiting-approvals';

/** How many questions wait for a person; nothing while there are none. */
export function WaitingCount() {
  const { count, isMore } = useWaitingApprovals();
  if (!count) return null;
  return (
    <span className="ml-auto rounded-full bg-accent-solid px-1.5 font-medium text-on-accent text-xs">
      {count}
      {isMore ? '+' : ''}
      <span className="sr-only"> waiting</span>
    </span>
  );
}
