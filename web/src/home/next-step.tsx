import { ArrowRight } from 'lucide-react';
import { ButtonLink } from '@/design/button';
import { formatPercent, formatScore } from '@/format/numbers';
import type { AnalysisSummaryFragment, OpportunityRowFragment } from '@/gql/graphql';

interface Suggestion {
  readonly text: string;
  readonly label: string;
  readonly href: string;
}

/** The one thing that is most useful to do now. */
export function NextStep({
  analyses,
  top,
}: {
  analyses: readonly AnalysisSummaryFragment[];
  top: OpportunityRowFragment | null;
}) {
  const suggestion = suggest(analyses, top);
  if (!suggestion) return null;
  return (
    <section
      aria-label="Next step"
      className="flex flex-col items-start justify-between gap-3 sm:flex-row sm:items-center border-accent border-l-2 bg-accent-soft/60 py-2.5 pr-3 pl-4"
    >
      <p className="min-w-0 flex-1">
        <span className="font-semibold">Next:</span> {suggestion.text}
      </p>
      <ButtonLink href={suggestion.href} size="sm">
        {suggestion.label} <ArrowRight aria-hidden />
      </ButtonLink>
    </section>
  );
}

function suggest(analyses: readonly AnalysisSummaryFragment[], top: OpportunityRowFragment | null): Suggestion | null {
  const running = analyses.find(({ status }) => status === 'RUNNING' || status === 'QUEUED');
  if (running)
    return {
      text: `${running.name} is being analysed (${Math.round(running.percent)}\u202f%).`,
      label: 'Follow it',
      href: `/niches/analyses/${running.id}`,
    };
  const newest = analyses[0];
  if (newest?.status === 'FAILED')
    return { text: `${newest.name} failed: ${newest.message}`, label: 'Resume', href: `/niches/analyses/${newest.id}` };
  if (!top) return null;
  const lowest = top.factors.find((factor) => factor.value == null);
  const gap = lowest
    ? ` Its confidence is ${formatPercent(top.confidence)}; the dossier says what would raise it.`
    : '';
  return {
    text: `${top.name} stands highest with ${formatScore(top.score)} of 100.${gap}`,
    label: 'Open its evidence',
    href: `/niches/opportunities/${top.id}`,
  };
}
