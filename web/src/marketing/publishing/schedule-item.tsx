import { Button } from '@/design/button';
import { formatDateTime, formatElapsed } from '@/format/times';
import type { ContentScheduleRowFragment } from '@/gql/graphql';
import { DELIVERY_STATUSES, RESOLUTIONS, SCHEDULE_STATUSES } from './words';

interface ScheduleItemProps {
  readonly schedule: ContentScheduleRowFragment;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onRedeliver: () => void;
}

/** One schedule: its time as a clock shows it, what it is at, and its attempts. */
export function ScheduleItem({ schedule, isBusy, onCancel, onRedeliver }: ScheduleItemProps) {
  const { status, localTime, timeZone, dueAt, resolution, reason, endpoint, revision, nextAttemptAt } = schedule;
  const deliveries = schedule.deliveries.nodes;
  return (
    <li className="grid gap-1.5 border-line border-b py-2" data-schedule={status}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="min-w-0">
          <span className="font-medium">{SCHEDULE_STATUSES[status]}</span>
          <span className="text-muted">
            {' '}
            · version {revision} to {endpoint?.name ?? 'a receiver that is gone'}
          </span>
          <span className="block">
            {localTime.replace('T', ' ')} in {timeZone}{' '}
            <time dateTime={dueAt} className="text-muted text-sm">
              (your time: {formatDateTime(dueAt)})
            </time>
          </span>
          {RESOLUTIONS[resolution] ? <span className="block text-warn text-sm">{RESOLUTIONS[resolution]}</span> : null}
          {reason ? <span className="block text-warn">{reason}</span> : null}
          {nextAttemptAt && schedule.attempts > 0 ? (
            <span className="block text-muted text-sm">Tried next {formatDateTime(nextAttemptAt)}</span>
          ) : null}
        </p>
        <span className="flex gap-1.5" data-print="hide">
          {status === 'WAITING' ? (
            <Button size="sm" disabled={isBusy} onClick={onCancel}>
              Cancel it
            </Button>
          ) : null}
          {status === 'FAILED' || status === 'MISSED' ? (
            <Button size="sm" disabled={isBusy} onClick={onRedeliver}>
              Send it now
            </Button>
          ) : null}
        </span>
      </div>
      {deliveries.length > 0 ? (
        <details>
          <summary className="text-muted text-sm">Attempts ({schedule.attempts})</summary>
          <ol className="grid gap-1 pt-1 text-sm">
            {deliveries.map(({ attempt, status: came, startedAt, durationMs, responseStatus, message }) => (
              <li key={attempt}>
                {attempt}. {DELIVERY_STATUSES[came]}
                {responseStatus == null ? '' : `, answered ${responseStatus}`}
                {durationMs == null ? '' : ` after ${formatElapsed(durationMs)}`}{' '}
                <time dateTime={startedAt} className="text-muted">
                  {formatDateTime(startedAt)}
                </time>
                {message ? <span className="block text-warn">{message}</span> : null}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </li>
  );
}
