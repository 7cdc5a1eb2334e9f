'use client';

import { useQuery } from 'urql';
import { ShellDocument } from '@/gql/graphql';

/** Whether the person may do something, for example `ai-models:write`; not before that is known. What may not be done is not offered. */
export function useMay(scope: string): boolean {
  const [{ data }] = useQuery({ query: ShellDocument });
  return data?.viewer?.scopes.includes(scope) ?? false;
}
