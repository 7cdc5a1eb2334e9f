'use client';

import { useAlertState } from './alert-state';

/** How many changes of watched opportunities were not read; nothing where there are none. */
export function UnreadCount() {
  const { unreadCount } = useAlertState();
  if (unreadCount === 0) return null;
  return (
    <span className="ml-auto rounded-full bg-accent-soft px-1.5 text-accent text-sm">
      {unreadCount > 99 ? '99+' : unreadCount}
      <span className="sr-only"> unread</span>
    </span>
  );
}
