'use client';

import { Radar, RefreshCw, SlidersHorizontal } from 'lucide-react';
import Link from 'next/link';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { formatCount, plural } from '@/format/numbers';
import { formatDateTime, formatElapsed, formatMonth } from '@/format/times';
import { OpportunityList } from '../opportunities/opportunity-list';
import { FORMATS } from '../shared/formats';
import { weightsOf } from '../shared/weights';
import { WeightsPanel } from '../weights/weights-panel';
import type { AnalysisDetails } from './live-analysis';

interface FinishedAnalysisProps {
  readonly analysis: AnalysisDetails;
  /** It has another ranking now. */
  readonly onChanged: () => void;
}

/** A finished analysis: what went in, the ranking that came out, and what can be made of it. */
export function FinishedAnalysis({ analysis, onChanged }: FinishedAnalysisProps) {
  const [weighing, setWeighing] = useAddressParameter('weights');
  const { id, version } = analysis;
  return (
    <>
      <PageHeader
        title={analysis.name}
        action={
          <>
            <Button
              aria-expanded={weighing !== ''}
              aria-controls="weights"
              onClick={() => setWeighing(weighing ? '' : '1')}
            >
              <SlidersHorizontal aria-hidden /> Weights
            </Button>
            <ButtonLink href={`/niches/analyses/${id}/refresh`}>
              <RefreshCw aria-hidden /> Newer file
            </ButtonLink>
            <ButtonLink href={`/niches/import?import=${analysis.import.id}`}>
              <Radar aria-hidden /> Analyse again
            </ButtonLink>
          </>
        }
      >
        <span data-testid="analysis-summary">{summaryOf(analysis)}</span>{' '}
        {analysis.import.rejectedCount > 0 ? (
          <Link className="link" href={`/niches/import?import=${analysis.import.id}`}>
            {plural(analysis.import.rejectedCount, 'row')} rejected
          </Link>
        ) : null}
        {version > 1 ? (
          <span className="block">
            Version {version}.{' '}
            <Link href={`/niches/analyses/${id}/differences`} className="link">
              What changed since the one before
            </Link>
          </span>
        ) : null}
      </PageHeader>
      <div id="weights" className={weighing ? 'mb-8' : ''}>
        {weighing ? (
          <WeightsPanel analysisId={id} current={weightsOf(analysis.weights)} onRescored={onChanged} />
        ) : null}
      </div>
      <OpportunityList
        analysisId={id}
        name={analysis.name}
        empty={
          <EmptyState
            title="No opportunity came out"
            actions={<ButtonLink href="/niches/import">Import other keywords</ButtonLink>}
          >
            {plural(analysis.counts.keywords, 'keyword')} gave no cluster that could be ranked. A larger file, or one
            with search volumes, gives more to go on.
          </EmptyState>
        }
      />
    </>
  );
}

function summaryOf(analysis: AnalysisDetails): string {
  const { counts, startedAt, finishedAt } = analysis;
  const source = analysis.import;
  const history =
    source.firstMonth && source.lastMonth
      ? `, ${formatMonth(source.firstMonth)} – ${formatMonth(source.lastMonth)}`
      : '';
  const took = startedAt && finishedAt ? ` in ${formatElapsed(Date.parse(finishedAt) - Date.parse(startedAt))}` : '';
  const when = finishedAt ? `, ${formatDateTime(finishedAt)}` : '';
  return `${plural(counts.opportunities, 'opportunity', 'opportunities')} from ${formatCount(counts.keywords)} keywords of ${source.fileName ?? source.name} (${FORMATS[source.format]}${history})${took}${when}.`;
}
