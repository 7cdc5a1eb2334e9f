import { CircleHelp, type LucideIcon, MoveRight, TrendingDown, TrendingUp } from 'lucide-react';
import { classNames } from '@/design/class-names';
import { formatChange } from '@/format/numbers';
import type { TrendVerdict } from '@/gql/graphql';

interface VerdictLook {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly tone: string;
}

export const VERDICTS: Readonly<Record<TrendVerdict, VerdictLook>> = {
  RISING: { label: 'Rising', icon: TrendingUp, tone: 'text-good' },
  FALLING: { label: 'Falling', icon: TrendingDown, tone: 'text-bad' },
  STEADY: { label: 'Steady', icon: MoveRight, tone: 'text-text' },
  CANNOT_TELL: { label: 'Cannot tell', icon: CircleHelp, tone: 'text-unknown' },
};

export const VERDICT_KINDS = ['RISING', 'STEADY', 'FALLING', 'CANNOT_TELL'] as const satisfies TrendVerdict[];

/** What the history says: a sign, a word and, where it is told apart from chance, the size. */
export function Verdict({ verdict, slopePerYear }: { verdict: TrendVerdict; slopePerYear?: number | null }) {
  const { label, icon: Icon, tone } = VERDICTS[verdict];
  const hasSize = slopePerYear != null && (verdict === 'RISING' || verdict === 'FALLING');
  return (
    <span className={classNames('inline-flex items-center gap-1.5 whitespace-nowrap', tone)}>
      <Icon className="size-4 shrink-0" aria-hidden />
      {label}
      {hasSize ? <span className="text-muted">{formatChange(slopePerYear)}/yr</span> : null}
    </span>
  );
}
