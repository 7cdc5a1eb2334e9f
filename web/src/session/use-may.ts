'use client';

import { useQuery } from 'urql';
import { ShellDocument } from '@/gql/graphql';

/** Whether the person may do what needs a scope, such as `agent-teams:write`. False until that is known: an action never flashes up. */
export function useMay(scope: string): boolean {
  const [{ data }] = useQuery({ query: ShellDocument });
  return data?.viewer?.scopes.includes(scope) ?? false;
}
