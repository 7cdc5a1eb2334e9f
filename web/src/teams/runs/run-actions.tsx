'use client';

import { Ban, Pause, Play, RotateCcw } from 'lucide-react';
import { Button, ButtonLink } from '@/design/button';
import type { RunPartsFragment } from '@/gql/graphql';
import { isEnded } from '../shared/words';
import type { Run } from './use-run';
import { useRunControl } from './use-run-control';

/** Pause, go on, cancel; and once it is over, the same again. */
export function RunActions({ run, onChanged }: { run: Run; onChanged: (run: RunPartsFragment) => void }) {
  const { isBusy, pause, resume, cancel } = useRunControl(run.id, onChanged);
  if (isEnded(run.status)) {
    return run.team ? (
      <ButtonLink href={`/teams/runs/new?team=${run.team.id}&from=${run.id}`}>
        <RotateCcw aria-hidden /> Run again
      </ButtonLink>
    ) : null;
  }
  return (
    <>
      {run.status === 'PAUSED' ? (
        <Button look="primary" disabled={isBusy} onClick={() => void resume(null)}>
          <Play aria-hidden /> Resume
        </Button>
      ) : (
        <Button disabled={isBusy || run.status === 'BUDGET_EXHAUSTED'} onClick={() => void pause()}>
          <Pause aria-hidden /> Pause
        </Button>
      )}
      <Button look="danger" disabled={isBusy} onClick={() => void cancel()}>
        <Ban aria-hidden /> Cancel
      </Button>
    </>
  );
}
