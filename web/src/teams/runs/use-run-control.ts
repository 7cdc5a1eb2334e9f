'use client';

import { useCallback, useState } from 'react';
import { type CombinedError, useClient } from 'urql';
import { useToast } from '@/design/toasts';
import {
  ApproveDocument,
  CancelRunDocument,
  PauseRunDocument,
  RejectDocument,
  RerunFromStepDocument,
  ResumeRunDocument,
  type RunPartsFragment,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';

interface TaskPayload {
  readonly task?: RunPartsFragment | null;
  readonly userErrors: readonly { readonly message: string }[];
}

/** What a person can do with a run; each answers what kept it from being done, or null. */
export function useRunControl(taskId: string, onChanged: (run: RunPartsFragment) => void) {
  const client = useClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);

  const perform = useCallback(
    async (ask: () => Promise<{ payload: TaskPayload | null | undefined; error: CombinedError | undefined }>) => {
      setBusy(true);
      const { payload, error } = await ask();
      setBusy(false);
      if (payload?.task) onChanged(payload.task);
      const refused = payload?.userErrors.map(({ message }) => message).join(' ');
      const problem = refused || (error ? explainFault(error, 'the run').what : null);
      if (problem) toast({ message: problem });
      return problem;
    },
    [onChanged, toast],
  );

  return {
    isBusy,
    pause: () =>
      perform(async () => {
        const { data, error } = await client.mutation(PauseRunDocument, { input: { taskId } }).toPromise();
        return { payload: data?.pauseTeamTask, error };
      }),
    resume: (budget: string | null) =>
      perform(async () => {
        const { data, error } = await client.mutation(ResumeRunDocument, { input: { taskId, budget } }).toPromise();
        return { payload: data?.resumeTeamTask, error };
      }),
    cancel: () =>
      perform(async () => {
        const { data, error } = await client.mutation(CancelRunDocument, { input: { taskId } }).toPromise();
        return { payload: data?.cancelTeamTask, error };
      }),
    rerun: (stepId: string, editedOutput: string | null) =>
      perform(async () => {
        const input = { taskId, stepId, editedOutput };
        const { data, error } = await client.mutation(RerunFromStepDocument, { input }).toPromise();
        return { payload: data?.rerunFromStep, error };
      }),
    approve: (stepId: string, editedOutput: string | null, comment: string | null) =>
      perform(async () => {
        const input = { taskId, stepId, editedOutput, comment };
        const { data, error } = await client.mutation(ApproveDocument, { input }).toPromise();
        return { payload: data?.approveStep, error };
      }),
    reject: (stepId: string, comment: string | null) =>
      perform(async () => {
        const { data, error } = await client
          .mutation(RejectDocument, { input: { taskId, stepId, comment } })
          .toPromise();
        return { payload: data?.rejectStep, error };
      }),
  };
}
