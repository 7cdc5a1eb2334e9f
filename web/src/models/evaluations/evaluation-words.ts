import { formatPercent, formatPValue, plural } from '@/format/numbers';
import type { AiAssertionKind, CompareEvaluationsQuery, PassRatePartsFragment } from '@/gql/graphql';

/** Ways in which an answer can be held against something. */
export const ASSERTIONS: Readonly<Record<AiAssertionKind, { label: string; takes: 'text' | 'number' | 'both' }>> = {
  CONTAINS: { label: 'has the text', takes: 'text' },
  LACKS: { label: 'does not have the text', takes: 'text' },
  MATCHES: { label: 'matches the expression', takes: 'text' },
  JSON_SCHEMA: { label: 'is JSON of the schema', takes: 'text' },
  MIN_LENGTH: { label: 'has at least so many characters', takes: 'number' },
  MAX_LENGTH: { label: 'has at most so many characters', takes: 'number' },
  SIMILAR_TO: { label: 'means about the same as', takes: 'both' },
};

export const ASSERTION_KINDS = Object.keys(ASSERTIONS) as readonly AiAssertionKind[];

/** "9 of 10 cases hold (90 %; with cases like these between 60 % and 98 %)". */
export function passSentence({ passedCount, totalCount, rate, low, high }: PassRatePartsFragment): string {
  return `${passedCount} of ${plural(totalCount, 'case')} hold (${formatPercent(rate)}; with more cases like these probably between ${formatPercent(low)} and ${formatPercent(high)})`;
}

type Comparison = NonNullable<CompareEvaluationsQuery['compareEvaluations']>;

/** Which of two runs is better, and whether chance could have done it. */
export function comparisonSentence({ baseline, candidate, gained, lost, pValue, verdict }: Comparison): string {
  const counts = `${candidate.passedCount} of ${candidate.totalCount} hold instead of ${baseline.passedCount}`;
  const differing = gained.length + lost.length;
  switch (verdict) {
    case 'BETTER':
      return `The second is better: ${counts}, more than chance would explain (${formatPValue(pValue)})`;
    case 'WORSE':
      return `The second is worse: ${counts}, more than chance would explain (${formatPValue(pValue)})`;
    case 'UNDECIDED':
      return differing === 0
        ? `Both pass the same cases: ${candidate.passedCount} of ${candidate.totalCount}`
        : `Too close to tell: ${counts}, and chance alone could split ${plural(differing, 'differing case')} like that (${formatPValue(pValue)})`;
    default:
      return verdict satisfies never;
  }
}
