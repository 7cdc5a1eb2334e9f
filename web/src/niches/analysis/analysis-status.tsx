import { Ban, CircleCheck, CircleX, Hourglass, LoaderCircle, type LucideIcon } from 'lucide-react';
import { classNames } from '@/design/class-names';
import type { AnalysisStatus as Status } from '@/gql/graphql';

const LOOKS: Readonly<Record<Status, { label: string; icon: LucideIcon; tone: string }>> = {
  QUEUED: { label: 'Waiting', icon: Hourglass, tone: 'text-muted' },
  RUNNING: { label: 'Running', icon: LoaderCircle, tone: 'text-accent' },
  COMPLETED: { label: 'Done', icon: CircleCheck, tone: 'text-good' },
  FAILED: { label: 'Failed', icon: CircleX, tone: 'text-bad' },
  CANCELLED: { label: 'Cancelled', icon: Ban, tone: 'text-warn' },
};

/** How an analysis stands: a sign and a word. */
export function AnalysisStatus({ status }: { status: Status }) {
  const { label, icon: Icon, tone } = LOOKS[status];
  return (
    <span className={classNames('inline-flex items-center gap-1.5 whitespace-nowrap', tone)}>
      <Icon className="size-4 shrink-0" aria-hidden />
      {label}
    </span>
  );
}
