'use client';

import { Unplug } from 'lucide-react';
import { useQuery } from 'urql';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { TeamToolsDocument } from '@/gql/graphql';

/** Servers of tools that do not answer: what one can use is less than one may remember. Nothing while all are there. */
export function ServersAway() {
  const now = useNow();
  const [{ data }] = useQuery({ query: TeamToolsDocument });
  const away = data?.toolServers.filter(({ isAway }) => isAway) ?? [];
  if (away.length === 0) return null;
  return (
    <ul aria-label="Tool servers that do not answer" className="grid gap-1 rounded-md bg-warn-soft px-4 py-3">
      {away.map(({ name, toolNames, listedAt }) => (
        <li key={name} className="flex items-start gap-2">
          <Unplug className="mt-0.5 size-4 shrink-0 text-warn" aria-hidden />
          <span className="max-w-[72ch]">
            The tool server <strong className="font-medium">{name}</strong> does not answer.{' '}
            {listedAt ? (
              <>
                It last did <time title={formatDateTime(listedAt)}>{formatAgo(listedAt, now)}</time>; steps that use{' '}
                {toolNames.join(', ') || 'its tools'} wait for it and are tried again.
              </>
            ) : (
              'Its tools are offered once it does; it is asked every half minute.'
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
