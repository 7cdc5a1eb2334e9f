'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** What the key beside the letters of a shortcut is called on this device. */
export function useModifierKey(): '⌘' | 'Ctrl' {
  return useSyncExternalStore(
    never,
    () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'),
    () => 'Ctrl',
  );
}
