import { UNKNOWN } from '@/format/numbers';
import { classNames } from './class-names';

/** Says that a value is not known, with the reason where there is one. */
export function Unknown({ reason, className }: { reason?: string; className?: string }) {
  return (
    <span title={reason} className={classNames('inline-flex items-center gap-1.5 text-unknown', className)}>
      <span aria-hidden className="hatched h-2.5 w-3 rounded-[2px] border border-hatch" />
      {UNKNOWN}
      {reason ? <span className="sr-only">: {reason}</span> : null}
    </span>
  );
}
