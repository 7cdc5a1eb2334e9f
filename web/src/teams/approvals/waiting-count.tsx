'use client';

import { CountBadge } from '@/design/count-badge';
import { useWaitingApprovals } from './use-waiting-approvals';

/** How many questions wait for a person. */
export function WaitingCount() {
  const { count, isMore } = useWaitingApprovals();
  return <CountBadge count={count ?? 0} isMore={isMore} what="waiting" />;
}
