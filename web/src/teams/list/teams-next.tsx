import { ArrowRight } from 'lucide-react';
import { ButtonLink } from '@/design/button';
import { plural } from '@/format/numbers';
import type { TaskRowFragment } from '@/gql/graphql';

interface TeamsNextProps {
  readonly runs: readonly TaskRowFragment[];
  readonly waiting: number;
  readonly hasTeams: boolean;
  readonly isKnown: boolean;
}

/** The one thing that is most useful to do now. */
export function TeamsNext(props: TeamsNextProps) {
  const next = nextOf(props);
  if (!next) return null;
  return (
    <section
      aria-label="Next step"
      className="flex flex-col items-start justify-between gap-3 border-accent border-l-2 bg-accent-soft/60 py-2.5 pr-3 pl-4 sm:flex-row sm:items-center"
    >
      <p className="min-w-0 flex-1">
        <span className="font-semibold">Next:</span> {next.text}
      </p>
      <ButtonLink href={next.href} size="sm">
        {next.label} <ArrowRight aria-hidden />
      </ButtonLink>
    </section>
  );
}

function nextOf({ runs, waiting, hasTeams, isKnown }: TeamsNextProps) {
  if (waiting > 0) {
    return {
      text: `${plural(waiting, 'run')} ${waiting === 1 ? 'waits' : 'wait'} for an answer of yours.`,
      label: waiting === 1 ? 'Answer it' : 'Answer them',
      href: '/teams/approvals',
    };
  }
  const stopped = runs.find(({ status }) => status === 'BUDGET_EXHAUSTED');
  if (stopped)
    return { text: `“${stopped.goal}” has used up its budget.`, label: 'Decide', href: `/teams/runs/${stopped.id}` };
  const running = runs.find(({ status }) => status === 'RUNNING' || status === 'QUEUED');
  if (running)
    return {
      text: `“${running.goal}” is at ${Math.round(running.percent)}\u202f%.`,
      label: 'Watch it',
      href: `/teams/runs/${running.id}`,
    };
  if (!hasTeams && isKnown)
    return {
      text: 'make a team out of a template below. The business case works with the sample keywords, without a language model.',
      label: 'See the templates',
      href: '#templates',
    };
  return null;
}
