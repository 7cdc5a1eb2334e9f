'use client';

import { useSearchParams } from 'next/navigation';
import { PageHeader } from '@/design/page-header';
import { StartRun } from './start-run';

/** Starting a run: which team, towards what, about which opportunity, and what it may cost. */
export function NewRunPage() {
  const address = useSearchParams();
  return (
    <>
      <PageHeader title="Start a run">
        The team works towards one goal and stops before it costs more than you allow. You can watch it, or come back.
      </PageHeader>
      <StartRun opportunityId={address.get('opportunity')} fromRunId={address.get('from')} />
    </>
  );
}
