'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { RunTraceDocument, type TraceLineFragment } from '@/gql/graphql';
import { hasGap, mergeTrace } from '../trace/merge-trace';

/** The most lines that a page holds; the export has them all. */
export const MOST_LINES = 5_000;
const NOTHING: readonly TraceLineFragment[] = [];

/** The trace of a run from its first line, with what comes live; lines that were missed while the connection was away are fetched. */
export function useTrace(id: string, live: readonly TraceLineFragment[] = NOTHING) {
  const client = useClient();
  const [lines, setLines] = useState(NOTHING);
  const [isFaulty, setFaulty] = useState(false);
  const cursor = useRef<string | null>(null);
  const isLoading = useRef(false);

  const load = useCallback(async () => {
    if (isLoading.current) return;
    isLoading.current = true;
    for (let hasMore = true, count = 0; hasMore && count < MOST_LINES; ) {
      const variables = { id, after: cursor.current };
      const answer = await client.query(RunTraceDocument, variables, { requestPolicy: 'network-only' }).toPromise();
      const page = answer.data?.teamTask?.trace;
      setFaulty(answer.error !== undefined);
      if (!page) break;
      setLines((known) => mergeTrace(known, page.nodes));
      cursor.current = page.pageInfo.endCursor ?? cursor.current;
      hasMore = page.pageInfo.hasNextPage;
      count += page.nodes.length;
    }
    isLoading.current = false;
  }, [client, id]);

  useEffect(() => void load(), [load]);
  useEffect(() => setLines((known) => mergeTrace(known, live)), [live]);
  const isMissing = hasGap(lines) && lines.length < MOST_LINES;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line is a reason to look again for those that are missing.
  useEffect(() => {
    if (isMissing) void load();
  }, [isMissing, lines, load]);
  return { lines, isFaulty, reload: load };
}
