import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { formatScore } from '@/format/numbers';
import { formatDate } from '@/format/times';
import type { Dossier } from '@/niches/dossier/dossier';
import { ConfidenceBar } from '@/niches/shared/confidence-bar';
import { knownScore } from '@/niches/shared/known-score';
import { ScoreStack } from '@/niches/shared/score-stack';
import { Verdict } from '@/niches/shared/verdict';
import { WatchButton } from '@/niches/watching/watch-button';
import { CaseTabs } from './case-tabs-bar';

/** Name, score, confidence and next step of a case; stays in sight on all of its pages. */
export function CaseHeader({ opportunity }: { opportunity: Dossier }) {
  return (
    <header className="-mx-4 sm:-mx-7 sticky top-12 z-20 -mt-5 border-line border-b bg-surface px-4 pt-4 print:static sm:px-7 md:top-0 md:-mt-6">
      <p className="flex flex-wrap gap-x-1.5 text-muted text-sm">
        <Link href={`/niches/analyses/${opportunity.analysis.id}`} className="hover:text-text hover:underline">
          {opportunity.analysis.name}
        </Link>
        <span>· rank {opportunity.rank}</span>
      </p>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1.5">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="min-w-0 text-balance font-semibold text-xl tracking-tight">{opportunity.name}</h1>
          <WatchButton opportunity={opportunity} hasText />
        </div>
        <dl className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <div className="flex items-center gap-2.5">
            <dt className="text-muted text-sm">Score</dt>
            <dd className="flex items-center gap-2.5">
              <ScoreStack factors={opportunity.factors} className="w-32" />
              <span className="font-semibold text-xl" data-testid="score">
                {formatScore(knownScore(opportunity))}
              </span>
            </dd>
          </div>
          <div className="flex items-center gap-2.5">
            <dt className="text-muted text-sm">Confidence</dt>
            <dd>
              <ConfidenceBar confidence={opportunity.confidence} />
            </dd>
          </div>
          <div>
            <dt className="sr-only">Trend</dt>
            <dd>
              <Verdict verdict={opportunity.trend.verdict} slopePerYear={opportunity.trend.slopePerYear ?? null} />
            </dd>
          </div>
        </dl>
      </div>
      {opportunity.goneAt ? (
        <p className="pt-0.5 text-warn">
          The newest file of its analysis has it no more, since {formatDate(opportunity.goneAt)}. What stands here is as
          it last was.
        </p>
      ) : null}
      {opportunity.nextSteps[0] ? (
        <p className="flex max-w-full items-center gap-1.5 pt-0.5 text-muted">
          <ArrowRight className="size-4 shrink-0 text-accent" aria-hidden />
          <span className="truncate">
            <span className="font-medium text-text">Next:</span> {opportunity.nextSteps[0]}
          </span>
        </p>
      ) : null}
      <div className="pt-2.5">
        <CaseTabs id={opportunity.id} />
      </div>
    </header>
  );
}
