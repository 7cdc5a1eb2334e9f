import { useSyncExternalStore } from 'react';

/** How live updates are doing: a page says so when they are not. */
export type LiveConnection = 'idle' | 'connecting' | 'connected' | 'reconnecting';

let state: LiveConnection = 'idle';
const listeners = new Set<() => void>();

/** Event listeners for the server-sent events client. */
export const watchConnection = {
  connecting: (isAgain: boolean) => change(isAgain ? 'reconnecting' : 'connecting'),
  connected: () => change('connected'),
};

/** The state of live updates. */
export function useLiveConnection(): LiveConnection {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => 'idle',
  );
}

function change(next: LiveConnection): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
