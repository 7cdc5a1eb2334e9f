import { classNames } from '@/design/class-names';
import { formatScore } from '@/format/numbers';
import type { ScoreFactorKind } from '@/gql/graphql';
import { FACTORS } from './factors';

interface StackFactor {
  readonly kind: ScoreFactorKind;
  readonly value?: number | null;
  readonly weight: number;
  readonly contribution: number;
}

/**
 * A score as the sum of what its factors contribute, on a track of 100 points. Factors that are unknown take no part in the score;
 * their weight is hatched at the far end.
 */
export function ScoreStack({ factors, className }: { factors: readonly StackFactor[]; className?: string }) {
  const score = factors.reduce((sum, factor) => sum + factor.contribution, 0);
  const unknown = factors.filter((factor) => factor.value == null);
  const hatched = Math.min(100 - score, unknown.reduce((sum, factor) => sum + factor.weight, 0) * 100);
  return (
    <div
      role="img"
      aria-label={describe(factors)}
      className={classNames('flex h-2.5 overflow-hidden rounded-[2px] bg-line', className)}
    >
      {factors
        .filter((factor) => factor.contribution > 0)
        .map((factor) => (
          <span
            key={factor.kind}
            className="h-full border-surface not-first:border-l"
            style={{ width: `${factor.contribution}%`, backgroundColor: FACTORS[factor.kind].color }}
          />
        ))}
      {unknown.length > 0 ? <span className="hatched ml-auto h-full" style={{ width: `${hatched}%` }} /> : null}
    </div>
  );
}

function describe(factors: readonly StackFactor[]): string {
  const parts = factors.map(
    ({ kind, value, contribution }) =>
      `${FACTORS[kind].label} ${value == null ? 'unknown' : `${formatScore(contribution)} points`}`,
  );
  return parts.join(', ');
}
