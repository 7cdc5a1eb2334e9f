'use client';

import { useQuery } from 'urql';
import { ShellDocument, type ShellQuery } from '@/gql/graphql';

/** Who is signed in; null until that is known. Asked once for the whole application. */
export function useViewer(): NonNullable<ShellQuery['viewer']> | null {
  const [{ data }] = useQuery({ query: ShellDocument });
  return data?.viewer ?? null;
}

/**
 * Whether the person may do something in this workspace, as `resource:action`. False until that is known, so that nothing is offered
 * that is taken away a moment later; the platform decides in any case.
 */
export function usePermission(permission: string): boolean {
  return useViewer()?.permissions.includes(permission) ?? false;
}
