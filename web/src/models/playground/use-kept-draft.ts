'use client';

import { useEffect, useState } from 'react';

/**
 * A draft that outlives a reload of the page, in this window only: texts of a person do not belong into an address.
 *
 * @param blank what it is without anything kept; parts that are not kept are taken from it
 */
export function useKeptDraft<TDraft extends object>(key: string, blank: TDraft) {
  const [draft, setDraft] = useState(blank);
  const [isRead, setRead] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is read once, after the page is the browser's.
  useEffect(() => {
    setDraft({ ...blank, ...kept<TDraft>(key) });
    setRead(true);
  }, []);
  useEffect(() => {
    if (isRead) keep(key, draft);
  }, [key, draft, isRead]);
  return [draft, setDraft, isRead] as const;
}

function kept<TDraft>(key: string): Partial<TDraft> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<TDraft>;
  } catch {
    // Storage may be refused, or hold what another version of this page wrote.
    return {};
  }
}

function keep(key: string, draft: object): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Without storage the draft lives as long as the page.
  }
}
