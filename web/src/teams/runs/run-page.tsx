'use client';

import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { explainFault } from '@/graphql/fault';
import { RunView } from './run-view';
import { useRun } from './use-run';

/** One run: live while it works, replayed once it has ended. */
export function RunPage({ id }: { id: string }) {
  // Another run is another story: nothing of the one before is kept.
  return <OneRun key={id} id={id} />;
}

function OneRun({ id }: { id: string }) {
  const { run, trace, error, isLoading, isBehind, show, reload } = useRun(id);
  if (run) return <RunView run={run} trace={trace} isBehind={isBehind} onChanged={show} />;
  if (isLoading) {
    return (
      <Loading label="The run" className="grid gap-4">
        <Bone className="h-7 w-96" />
        <Bone className="h-2 w-full" />
        <Bone className="h-14 w-full" />
        <div className="grid gap-4 lg:grid-cols-2">
          <Bone className="h-96" />
          <Bone className="h-96" />
        </div>
      </Loading>
    );
  }
  if (error) return <Problem page="Run" fault={explainFault(error, 'this run')} onRetry={reload} />;
  return (
    <EmptyState
      isPage
      title="This run does not exist here"
      actions={<ButtonLink href="/teams/runs">All runs</ButtonLink>}
    >
      It may belong to another workspace, or it was removed with its age.
    </EmptyState>
  );
}
