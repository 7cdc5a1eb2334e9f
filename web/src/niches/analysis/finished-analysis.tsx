import { Radar } from 'lucide-react';
import Link from 'next/link';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { formatCount, plural } from '@/format/numbers';
import { formatDateTime, formatElapsed, formatMonth } from '@/format/times';
import { OpportunityList } from '../opportunities/opportunity-list';
import { FORMATS } from '../shared/formats';
import type { AnalysisDetails } from './live-analysis';

/** A finished analysis: what went in, and the ranking that came out. */
export function FinishedAnalysis({ analysis }: { analysis: AnalysisDetails }) {
  return (
    <>
      <PageHeader
        title={analysis.name}
        action={
          <ButtonLink href={`/niches/import?import=${analysis.import.id}`}>
            <Radar aria-hidden /> Analyse again
          </ButtonLink>
        }
      >
        <span data-testid="analysis-summary">{summaryOf(analysis)}</span>{' '}
        {analysis.import.rejectedCount > 0 ? (
          <Link className="link" href={`/niches/import?import=${analysis.import.id}`}>
            {plural(analysis.import.rejectedCount, 'row')} rejected
          </Link>
        ) : null}
      </PageHeader>
      <OpportunityList
        analysisId={analysis.id}
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
