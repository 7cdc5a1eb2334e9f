'use client';

import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { formatScore } from '@/format/numbers';
import type { ScoreFactorKind } from '@/gql/graphql';
import { WeightStack } from '../shared/weight-stack';
import { scoreWith, type Weights } from '../shared/weights';

interface WhatIfProps {
  readonly factors: readonly {
    readonly kind: ScoreFactorKind;
    readonly value?: number | null;
    readonly weight: number;
  }[];
  readonly score: number;
}

/** Other weights tried out on the spot. Nothing is saved: the ranking keeps the weights of its analysis. */
export function WhatIf({ factors, score }: WhatIfProps) {
  const asked = Object.fromEntries(factors.map((factor) => [factor.kind, factor.weight * 100])) as Weights;
  const [weights, setWeights] = useState(asked);
  const tried = scoreWith(factors, weights);
  const difference = tried === null ? 0 : Math.round(tried) - Math.round(score);
  return (
    <details className="group" data-print="hide">
      <summary className="flex w-fit items-center gap-1.5 rounded-sm text-muted text-sm hover:text-text">
        <ChevronRight className="size-4 transition-transform duration-120 group-open:rotate-90" aria-hidden />
        Try other weights
      </summary>
      <div className="grid gap-3 pt-3">
        <WeightStack weights={weights} onChange={setWeights} />
        <p aria-live="polite">
          With these weights it would score <span className="font-semibold">{formatScore(tried)}</span>
          <span className="text-muted">
            {difference === 0
              ? ', the same as now'
              : `, ${Math.abs(difference)} ${difference > 0 ? 'more' : 'less'} than now`}
            . Nothing is saved.
          </span>{' '}
          <button type="button" className="link" onClick={() => setWeights(asked)}>
            Reset
          </button>
        </p>
      </div>
    </details>
  );
}
