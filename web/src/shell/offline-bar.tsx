'use client';

import { WifiOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';

/** A quiet line while there is no network. */
export function OfflineBar() {
  const isOnline = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <div role="status" data-print="hide">
      {isOnline ? null : (
        <p className="flex items-center gap-2 border-line border-b bg-warn-soft px-4 py-1.5 text-sm text-warn sm:px-7">
          <WifiOff className="size-4 shrink-0" aria-hidden />
          You are offline. What is shown may be old; changes are possible again when the network is back.
        </p>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}
