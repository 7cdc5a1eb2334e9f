'use client';

import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { PreviewScoringDocument, type PreviewScoringQuery } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { hasWeight, type Weights, weightsInput } from '../shared/weights';

export type Preview = NonNullable<PreviewScoringQuery['previewScoring']>;

const SHOWN = 10;
/** While a border is dragged the ranking is asked for so often at most. */
const PAUSE_MS = 80;

/** The best opportunities of an analysis under weights that are not stored; the last answer stays until the next is there. */
export function usePreview(analysisId: string, weights: Weights) {
  const asked = useSettled(weights);
  const [{ data, error, fetching }, reload] = useQuery({
    query: PreviewScoringDocument,
    variables: { analysisId, weights: weightsInput(asked), first: SHOWN },
    pause: !hasWeight(asked),
    requestPolicy: 'network-only',
  });
  const last = useRef<Preview | null>(null);
  if (data?.previewScoring) last.current = data.previewScoring;
  const fault: Fault | null = error && !last.current ? explainFault(error, 'the preview') : null;
  return { data: last.current, fault, isBehind: fetching || asked !== weights, retry: () => reload() };
}

/** A value once it has stayed for a moment; of a stream of them one at a time. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
