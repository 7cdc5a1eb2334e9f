'use client';

import { useViewer } from '@/account/use-viewer';

/** Whether the person may do something, for example `ai-models:write`; not before that is known. What may not be done is not offered. */
export function useMay(scope: string): boolean {
  return useViewer()?.scopes.includes(scope) ?? false;
}
