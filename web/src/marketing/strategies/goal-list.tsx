import { SourcedNumber } from '@/design/popover';
import { formatChange, formatCount, formatMoney } from '@/format/numbers';
import type { MarketingStrategyPartsFragment } from '@/gql/graphql';
import { formatDay } from '../shared/days';
import { GOAL_METRICS } from '../shared/words';

type Goal = MarketingStrategyPartsFragment['goals'][number];

/** Goals with the growth a month that leads to them. */
export function GoalList({ goals, currency }: { goals: readonly Goal[]; currency: string | null }) {
  if (goals.length === 0) return <p className="text-muted">No goal yet: nothing to check this plan by.</p>;
  return (
    <ul className="grid gap-3">
      {goals.map((goal) => (
        <li key={`${goal.title} ${goal.dueOn}`} className="grid gap-0.5">
          <p className="font-medium">{goal.title}</p>
          <p>
            {GOAL_METRICS[goal.metric].label}{' '}
            {goal.baseline == null ? '' : `from ${figureOf(goal.baseline, goal, currency)} `}to{' '}
            {figureOf(goal.target, goal, currency)} by {formatDay(goal.dueOn)}
          </p>
          {goal.monthlyGrowth == null ? null : (
            <p className="text-muted text-sm">
              That is{' '}
              <SourcedNumber label={`Source of the growth of ${goal.title}`} source={<GrowthSource goal={goal} />}>
                {formatChange(goal.monthlyGrowth)}
              </SourcedNumber>{' '}
              a month.
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function GrowthSource({ goal }: { goal: Goal }) {
  return (
    <div className="grid gap-2">
      <p className="font-semibold">Growth a month: {formatChange(goal.monthlyGrowth)}</p>
      <p className="text-muted">
        (target ÷ baseline)^(1 ÷ months left) − 1, compound, with the months from today to {formatDay(goal.dueOn)}.
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-sm">
        <dt className="text-muted">Baseline</dt>
        <dd>{goal.baseline}</dd>
        <dt className="text-muted">Target</dt>
        <dd>{goal.target}</dd>
      </dl>
    </div>
  );
}

function figureOf(value: string, { metric }: Goal, currency: string | null): string {
  if (metric === 'REVENUE') return formatMoney(value, currency);
  return metric === 'CONVERSION_RATE' ? `${value}\u202f%` : formatCount(Number(value));
}
