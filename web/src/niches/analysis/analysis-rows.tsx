'use client';

import Link from 'next/link';
import { ProgressBar } from '@/design/progress-bar';
import { plural } from '@/format/numbers';
import { formatAgo, formatDateTime } from '@/format/times';
import type { AnalysisSummaryFragment } from '@/gql/graphql';
import { FORMATS } from '../shared/formats';
import { AnalysisStatus } from './analysis-status';

/** Analyses, the newest first, each with how it stands. */
export function AnalysisRows({ analyses, now }: { analyses: readonly AnalysisSummaryFragment[]; now: number }) {
  return (
    <ul className="grid">
      {analyses.map((analysis) => (
        <li
          key={analysis.id}
          className="relative grid gap-x-4 border-line border-b px-1 py-2 hover:bg-hover sm:grid-cols-[minmax(0,1fr)_7rem_9rem]"
        >
          <div className="min-w-0">
            <Link
              href={`/niches/analyses/${analysis.id}`}
              className="block truncate font-medium after:absolute after:inset-0"
            >
              {analysis.name}
            </Link>
            <p className="truncate text-muted text-sm">
              {outcomeOf(analysis)} · {FORMATS[analysis.import.format]}
            </p>
          </div>
          <div className="grid content-center gap-1">
            <AnalysisStatus status={analysis.status} />
            {analysis.status === 'RUNNING' ? (
              <ProgressBar percent={analysis.percent} label={`Progress of ${analysis.name}`} />
            ) : null}
          </div>
          <time
            dateTime={analysis.createdAt}
            title={formatDateTime(analysis.createdAt)}
            className="self-center text-muted text-sm sm:text-right"
          >
            {formatAgo(analysis.createdAt, now)}
          </time>
        </li>
      ))}
    </ul>
  );
}

function outcomeOf({ status, counts, message }: AnalysisSummaryFragment): string {
  switch (status) {
    case 'COMPLETED':
      return `${plural(counts.opportunities, 'opportunity', 'opportunities')} from ${plural(counts.keywords, 'keyword')}`;
    case 'QUEUED':
    case 'RUNNING':
    case 'FAILED':
    case 'CANCELLED':
      return message || 'Waiting for a worker';
    default:
      return status satisfies never;
  }
}
