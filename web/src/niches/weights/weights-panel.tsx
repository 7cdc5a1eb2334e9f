'use client';

import { useDeferredValue, useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { useToast } from '@/design/toasts';
import { plural } from '@/format/numbers';
import { RescoreAnalysisDocument, ScoringDefaultsDocument, SetScoringDefaultsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { WeightStack } from '../shared/weight-stack';
import { hasWeight, isSameRatio, type Weights, weightsInput, weightsOf } from '../shared/weights';
import { PreviewTable } from './preview-table';
import { usePreview } from './use-preview';

interface WeightsPanelProps {
  readonly analysisId: string;
  /** What the analysis weighs with now. */
  readonly current: Weights;
  readonly onRescored: () => void;
}

/** Other weights for a ranking: tried out as they are dragged, then kept for this analysis or for all that follow. */
export function WeightsPanel({ analysisId, current, onRescored }: WeightsPanelProps) {
  const client = useClient();
  const toast = useToast();
  const [weights, setWeights] = useState(current);
  const [isBusy, setBusy] = useState(false);
  const [{ data: defaults }, reloadDefaults] = useQuery({ query: ScoringDefaultsDocument });
  const own = defaults ? weightsOf(defaults.scoringDefaults.weights) : null;
  const standard = defaults ? weightsOf(defaults.scoringDefaults.standardWeights) : null;
  const preview = usePreview(analysisId, useDeferredValue(weights));
  const before = useRef(current);
  const isChanged = !isSameRatio(weights, current);

  async function rescore(to: Weights): Promise<boolean> {
    setBusy(true);
    const input = { analysisId, weights: weightsInput(to) };
    const { data, error } = await client.mutation(RescoreAnalysisDocument, { input }).toPromise();
    setBusy(false);
    if (data?.rescoreAnalysis?.analysis) {
      onRescored();
      return true;
    }
    const refused = data?.rescoreAnalysis?.userErrors.map(({ message }) => message).join(' ');
    toast({ message: refused || (error ? explainFault(error, 'the ranking').what : 'The ranking was not changed.') });
    return false;
  }

  async function save() {
    before.current = current;
    if (!(await rescore(weights))) return;
    toast({
      message: 'The analysis is ranked by these weights now.',
      durationMs: 10_000,
      action: {
        label: 'Undo',
        run: () => {
          setWeights(before.current);
          void rescore(before.current);
        },
      },
    });
  }

  async function saveAsDefault() {
    setBusy(true);
    const { data, error } = await client
      .mutation(SetScoringDefaultsDocument, { input: { weights: weightsInput(weights) } })
      .toPromise();
    setBusy(false);
    const payload = data?.setScoringDefaults;
    const refused = payload?.userErrors.map(({ message }) => message).join(' ');
    const failed = refused || (error ? explainFault(error, 'the weights').what : 'The weights were not kept.');
    toast({ message: payload?.scoringDefaults ? 'New analyses of this workspace weigh like this.' : failed });
    reloadDefaults({ requestPolicy: 'network-only' });
  }

  return (
    <Section
      title="What counts how much"
      aside={
        <span className="text-muted text-sm" role="status">
          {preview.data ? movedWords(preview.data, isChanged) : 'Reckoning…'}
        </span>
      }
    >
      <div className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
        <div className="grid content-start gap-4">
          <WeightStack weights={weights} onChange={setWeights} isNarrow />
          <p className="text-muted text-sm">
            Drag a border, use the arrow keys on it, or type. Only the ratios matter. Nothing is stored until you save;
            saving keeps the ranking as it was among the versions.
          </p>
          <div className="flex flex-wrap gap-2" data-print="hide">
            <Button look="primary" disabled={isBusy || !isChanged || !hasWeight(weights)} onClick={() => void save()}>
              {isBusy ? 'Saving…' : 'Rank by these weights'}
            </Button>
            <Button
              disabled={isBusy || !hasWeight(weights) || (own !== null && isSameRatio(weights, own))}
              onClick={() => void saveAsDefault()}
            >
              Keep for new analyses
            </Button>
            <Button look="quiet" disabled={!isChanged} onClick={() => setWeights(current)}>
              Reset
            </Button>
            {standard && !isSameRatio(weights, standard) ? (
              <Button look="quiet" onClick={() => setWeights(standard)}>
                Standard weights
              </Button>
            ) : null}
          </div>
        </div>
        <PreviewTable preview={preview} />
      </div>
    </Section>
  );
}

function movedWords(
  { movedCount, totalCount }: { movedCount: number; totalCount: number },
  isChanged: boolean,
): string {
  if (!isChanged) return `${plural(totalCount, 'opportunity', 'opportunities')} as they are ranked now`;
  if (movedCount === 0) return 'All keep their places';
  return `${plural(movedCount, 'opportunity', 'opportunities')} of ${totalCount} would move`;
}
