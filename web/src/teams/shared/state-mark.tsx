import { classNames } from '@/design/class-names';
import type { StepRunState, TeamTaskStatus } from '@/gql/graphql';
import { STEP_STATES, type StateLook, TASK_STATUSES } from './words';

/** How a run stands: a sign and a word. */
export function RunStatus({ status }: { status: TeamTaskStatus }) {
  return <StateMark look={TASK_STATUSES[status]} isMoving={status === 'RUNNING'} />;
}

/** How a step of a run stands. */
export function StepState({ state }: { state: StepRunState }) {
  return <StateMark look={STEP_STATES[state]} isMoving={state === 'RUNNING'} />;
}

function StateMark({ look: { label, icon: Icon, tone }, isMoving }: { look: StateLook; isMoving: boolean }) {
  return (
    <span className={classNames('inline-flex items-center gap-1.5 whitespace-nowrap', tone)}>
      <Icon
        className={classNames('size-4 shrink-0', isMoving && 'animate-spin motion-reduce:animate-none')}
        aria-hidden
      />
      {label}
    </span>
  );
}
