import { Archive, CalendarClock, CircleCheck, CircleDashed, type LucideIcon, Pause, Play } from 'lucide-react';
import { classNames } from '@/design/class-names';
import type { CampaignStatus as Status } from '@/gql/graphql';
import { CAMPAIGN_STATUSES } from '../shared/words';

const LOOKS: Readonly<Record<Status, readonly [LucideIcon, string]>> = {
  DRAFT: [CircleDashed, 'text-muted'],
  SCHEDULED: [CalendarClock, 'text-accent'],
  ACTIVE: [Play, 'text-good'],
  PAUSED: [Pause, 'text-warn'],
  COMPLETED: [CircleCheck, 'text-text'],
  ARCHIVED: [Archive, 'text-muted'],
};

/** What a campaign is at. */
export function CampaignStatus({ status }: { status: Status }) {
  const [Icon, colour] = LOOKS[status];
  return (
    <span className={classNames('inline-flex items-center gap-1.5 whitespace-nowrap align-middle', colour)}>
      <Icon className="size-4 shrink-0" aria-hidden />
      {CAMPAIGN_STATUSES[status].label}
    </span>
  );
}
