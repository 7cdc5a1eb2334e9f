'use client';

import { useEffect, useRef } from 'react';
import { useMutation, useSubscription } from 'urql';
import { Button } from '@/design/button';
import { ProgressBar } from '@/design/progress-bar';
import { useToast } from '@/design/toasts';
import { CancelSignalGatheringDocument, FollowSignalGatheringDocument, type GatheringFragment } from '@/gql/graphql';
import { StepList } from './step-list';

/** Sources being asked, as it happens. It goes on when the page is left. */
export function LiveGathering({ gathering, onEnd }: { gathering: GatheringFragment; onEnd: () => void }) {
  const toast = useToast();
  const [{ data }] = useSubscription({
    query: FollowSignalGatheringDocument,
    variables: { opportunityId: gathering.id },
  });
  const [{ fetching: isCancelling }, cancel] = useMutation(CancelSignalGatheringDocument);
  const now = data?.signalGathering ?? gathering;
  const isOver = now.status !== 'QUEUED' && now.status !== 'RUNNING';
  useEnd(isOver, onEnd);

  async function stop() {
    const answer = await cancel({ input: { opportunityId: gathering.id } });
    const problem = answer.data?.cancelSignalGathering?.userErrors[0]?.message;
    if (answer.error || problem) {
      toast({ message: problem ?? 'The cancellation did not reach the platform. Try again.' });
    } else onEnd();
  }

  return (
    <div className="grid max-w-2xl gap-2">
      <div className="flex items-center justify-between gap-4">
        <p role="status">{now.message}</p>
        <Button size="sm" onClick={() => void stop()} disabled={isCancelling || isOver}>
          {isCancelling ? 'Cancelling…' : 'Cancel'}
        </Button>
      </div>
      <ProgressBar percent={now.percent} label="Asking public sources" />
      <StepList steps={now.steps} />
      <p className="text-muted text-sm">You can leave this page; the sources go on being asked.</p>
    </div>
  );
}

/** Tells once that it has ended. */
function useEnd(hasEnded: boolean, onEnd: () => void) {
  const latest = useRef(onEnd);
  useEffect(() => {
    latest.current = onEnd;
  });
  useEffect(() => {
    if (hasEnded) latest.current();
  }, [hasEnded]);
}
