import {
  CalendarClock,
  CircleCheck,
  CircleDashed,
  Eye,
  type LucideIcon,
  MessageSquareWarning,
  Send,
} from 'lucide-react';
import { classNames } from '@/design/class-names';
import type { ContentStatus as Status } from '@/gql/graphql';
import { STATUSES } from './words';

const LOOKS: Readonly<Record<Status, readonly [LucideIcon, string]>> = {
  DRAFT: [CircleDashed, 'text-muted'],
  IN_REVIEW: [Eye, 'text-accent'],
  APPROVED: [CircleCheck, 'text-good'],
  SCHEDULED: [CalendarClock, 'text-accent'],
  PUBLISHED: [Send, 'text-good'],
  REJECTED: [MessageSquareWarning, 'text-warn'],
};

/** How far a text is. */
export function ContentStatus({ status }: { status: Status }) {
  const [Icon, colour] = LOOKS[status];
  return (
    <span
      data-testid="content-status"
      className={classNames('inline-flex items-center gap-1.5 whitespace-nowrap align-middle', colour)}
    >
      <Icon className="size-4 shrink-0" aria-hidden />
      {STATUSES[status]}
    </span>
  );
}
