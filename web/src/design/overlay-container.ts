'use client';

import { createContext, useContext } from 'react';

/** The modal dialog that a part of the page lies in: what opens from there has to open inside, as the rest of the page is inert. */
export const OverlayContainer = createContext<HTMLElement | null>(null);

/** Where a menu or popover is put: into the dialog around it, else into the main part of the page. */
export function useOverlayContainer(): HTMLElement | null {
  const dialog = useContext(OverlayContainer);
  return dialog ?? (typeof document === 'undefined' ? null : document.getElementById('main'));
}
