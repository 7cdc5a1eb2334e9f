import { classNames } from '@/design/class-names';
import { formatPercent } from '@/format/numbers';

/** How much of a score rests on known, precise data: a thin bar and the share. */
export function ConfidenceBar({ confidence, className }: { confidence: number; className?: string }) {
  return (
    <span className={classNames('flex items-center gap-2', className)}>
      <span aria-hidden className="h-1 w-10 overflow-hidden rounded-full bg-line">
        <span className="block h-full bg-control" style={{ width: `${confidence * 100}%` }} />
      </span>
      {formatPercent(confidence)}
    </span>
  );
}
