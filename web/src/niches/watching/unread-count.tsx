'use client';

import { CountBadge } from '@/design/count-badge';
import { useAlertState } from './alert-state';

/** How many changes of watched opportunities nobody has read. */
export function UnreadCount() {
  return <CountBadge count={useAlertState().unreadCount} what="unread" />;
}
