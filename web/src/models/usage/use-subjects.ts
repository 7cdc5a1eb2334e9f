'use client';

import { useMemo } from 'react';
import { useQuery } from 'urql';
import { UsageNamesDocument } from '@/gql/graphql';
import { type SubjectNames, subjectsOf } from './subjects';

/** People, access keys and providers by their names; none where they cannot be had, and ids are shown instead. */
export function useSubjects(): SubjectNames {
  const [{ data }] = useQuery({ query: UsageNamesDocument });
  return useMemo(() => subjectsOf(data), [data]);
}
