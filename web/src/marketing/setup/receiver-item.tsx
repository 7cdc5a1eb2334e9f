import { KeyRound } from 'lucide-react';
import { Button } from '@/design/button';
import { formatDateTime } from '@/format/times';
import type { ReceiverFragment } from '@/gql/graphql';

interface ReceiverItemProps {
  readonly receiver: ReceiverFragment;
  readonly onRotate: () => void;
  readonly onStatus: (status: ReceiverFragment['status']) => void;
}

/** One receiver: whether it is used, since when nothing arrives, and its secret. */
export function ReceiverItem({ receiver, onRotate, onStatus }: ReceiverItemProps) {
  const { name, url, status, disabledReason, failingSince, oldSecretSignsUntil } = receiver;
  const isActive = status === 'ACTIVE';
  return (
    <li data-row className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1.5 border-line border-b py-2.5">
      <span className="grid min-w-0">
        <span>
          <span className="font-medium">{name}</span>
          <span className={isActive ? 'text-good' : 'text-muted'}> · {isActive ? 'In use' : 'Not in use'}</span>
        </span>
        <span className="wrap-anywhere font-mono text-muted text-sm">{url}</span>
        {disabledReason ? <span className="text-warn text-sm">{disabledReason}</span> : null}
        {failingSince ? (
          <span className="text-sm text-warn">Nothing has arrived there since {formatDateTime(failingSince)}.</span>
        ) : null}
        {oldSecretSignsUntil ? (
          <span className="text-sm">
            The old secret signs beside the new one until {formatDateTime(oldSecretSignsUntil)}.
          </span>
        ) : null}
      </span>
      <span className="flex gap-1.5" data-print="hide">
        <Button size="sm" onClick={onRotate}>
          <KeyRound aria-hidden /> New secret<span className="sr-only"> for {name}</span>
        </Button>
        <Button size="sm" onClick={() => onStatus(isActive ? 'DISABLED' : 'ACTIVE')}>
          {isActive ? 'Stop using it' : 'Use it again'}
        </Button>
      </span>
    </li>
  );
}
