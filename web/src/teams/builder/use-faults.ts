'use client';

import { useEffect, useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { TeamToolsDocument, WorkflowFaultsDocument } from '@/gql/graphql';
import { checkDraft, type DraftFault } from './check-draft';
import { patchOf, type TeamDraft } from './team-draft';

const REST_MS = 600;

/** What keeps a workflow from running: what can be seen at once, and, once the draft rests, what the platform finds. */
export function useFaults(draft: TeamDraft) {
  const client = useClient();
  const [{ data }] = useQuery({ query: TeamToolsDocument });
  const tools = data?.agentTools;
  const [told, setTold] = useState<{ of: TeamDraft; faults: readonly DraftFault[] } | null>(null);
  const seen = useMemo(
    () =>
      checkDraft(draft.steps, {
        agentIds: draft.agents.map(({ id }) => id),
        toolNames: tools?.map(({ name }) => name) ?? null,
      }),
    [draft, tools],
  );
  const isClean = seen.length === 0;
  useEffect(() => {
    const read = isClean ? patchOf(draft) : null;
    if (!read?.ok) return;
    const { agents, workflow } = read.patch;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      if (!agents || !workflow) return;
      const answer = await client.query(WorkflowFaultsDocument, { input: { agents, workflow } }).toPromise();
      const faults = answer.data?.workflowFaults;
      if (isCurrent && faults) setTold({ of: draft, faults });
    }, REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, draft, isClean]);
  const faults = isClean && told?.of === draft ? told.faults : seen;
  return { faults, tools: tools ?? [] };
}
