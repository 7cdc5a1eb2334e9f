import Link from 'next/link';
import { Unknown } from '@/design/unknown';
import { formatPercent, formatScore } from '@/format/numbers';
import type { OpportunityRowFragment } from '@/gql/graphql';
import { FACTORS } from '../shared/factors';
import { knownScore } from '../shared/known-score';

/** Where a score in a table comes from: each factor with value, weight and points. */
export function ScoreSource({
  row,
}: {
  row: Pick<OpportunityRowFragment, 'id' | 'name' | 'score' | 'confidence' | 'factors'>;
}) {
  return (
    <div className="grid gap-2">
      <p className="font-semibold">
        {row.name}: {formatScore(knownScore(row))}
        {row.confidence > 0 ? ' of 100' : ''}
      </p>
      <table className="w-full text-sm">
        <thead>
          <tr className="text-muted">
            <th className="py-1 text-left font-normal">Factor</th>
            <th className="text-right font-normal">Value</th>
            <th className="text-right font-normal">Weight</th>
            <th className="text-right font-normal">Points</th>
          </tr>
        </thead>
        <tbody>
          {row.factors.map((factor) => (
            <tr key={factor.kind} className="border-line border-t">
              <th scope="row" className="py-1 text-left font-normal">
                <span
                  aria-hidden
                  className="mr-2 inline-block size-2.5 rounded-[2px]"
                  style={{ backgroundColor: FACTORS[factor.kind].color }}
                />
                {FACTORS[factor.kind].label}
              </th>
              <td className="text-right">{factor.value == null ? <Unknown /> : formatScore(factor.value)}</td>
              <td className="text-right">{formatPercent(factor.effectiveWeight)}</td>
              <td className="text-right">{factor.contribution.toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-muted text-sm">
        Points = value × weight, added up. Confidence {formatPercent(row.confidence)}.{' '}
        <Link href={`/niches/opportunities/${row.id}`} className="link">
          Open the evidence
        </Link>
      </p>
    </div>
  );
}
