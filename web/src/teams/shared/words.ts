import {
  Ban,
  Bot,
  CircleCheck,
  CircleDashed,
  CircleDollarSign,
  CirclePause,
  CircleX,
  Hourglass,
  LoaderCircle,
  type LucideIcon,
  RotateCw,
  SkipForward,
  TriangleAlert,
  UserCheck,
  Wrench,
} from 'lucide-react';
import type { StepRunState, TeamTaskStatus, TraceKind, WorkflowFailurePolicy, WorkflowStepKind } from '@/gql/graphql';

/** How a state looks: a sign, a word and the colour of its meaning. */
export interface StateLook {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly tone: string;
}

export const TASK_STATUSES: Readonly<Record<TeamTaskStatus, StateLook>> = {
  QUEUED: { label: 'Waiting', icon: Hourglass, tone: 'text-muted' },
  RUNNING: { label: 'Running', icon: LoaderCircle, tone: 'text-accent' },
  WAITING_FOR_APPROVAL: { label: 'Asks you', icon: UserCheck, tone: 'text-warn' },
  PAUSED: { label: 'Paused', icon: CirclePause, tone: 'text-warn' },
  BUDGET_EXHAUSTED: { label: 'Budget used up', icon: CircleDollarSign, tone: 'text-warn' },
  COMPLETED: { label: 'Done', icon: CircleCheck, tone: 'text-good' },
  PARTIALLY_COMPLETED: { label: 'Partly done', icon: TriangleAlert, tone: 'text-warn' },
  FAILED: { label: 'Failed', icon: CircleX, tone: 'text-bad' },
  CANCELLED: { label: 'Cancelled', icon: Ban, tone: 'text-muted' },
};

export const STEP_STATES: Readonly<Record<StepRunState, StateLook>> = {
  PENDING: { label: 'Waits for other steps', icon: CircleDashed, tone: 'text-muted' },
  READY: { label: 'Waits for a worker', icon: Hourglass, tone: 'text-muted' },
  RUNNING: { label: 'Running', icon: LoaderCircle, tone: 'text-accent' },
  RETRYING: { label: 'Will be tried again', icon: RotateCw, tone: 'text-warn' },
  WAITING_FOR_APPROVAL: { label: 'Asks you', icon: UserCheck, tone: 'text-warn' },
  SUCCEEDED: { label: 'Done', icon: CircleCheck, tone: 'text-good' },
  FAILED: { label: 'Failed', icon: CircleX, tone: 'text-bad' },
  SKIPPED: { label: 'Skipped', icon: SkipForward, tone: 'text-muted' },
  CANCELLED: { label: 'Cancelled', icon: Ban, tone: 'text-muted' },
};

export const STEP_KINDS: Readonly<Record<WorkflowStepKind, { label: string; meaning: string; icon: LucideIcon }>> = {
  TOOL: { label: 'Tool', meaning: 'Calls a tool with an input.', icon: Wrench },
  AGENT: { label: 'Agent', meaning: 'Asks an agent, who answers and may use tools.', icon: Bot },
  APPROVAL: { label: 'Approval', meaning: 'Asks a person. Nobody works meanwhile.', icon: UserCheck },
};

export const FAILURE_POLICIES: Readonly<Record<WorkflowFailurePolicy, { label: string; meaning: string }>> = {
  FAIL_FAST: { label: 'Stop the run', meaning: 'The run has failed; what is under way is broken off.' },
  SKIP_DEPENDENTS: { label: 'Skip what rests on it', meaning: 'The rest goes on.' },
  CONTINUE: { label: 'Go on without it', meaning: 'What rests on it runs without its output.' },
};

export const TRACE_KINDS: Readonly<Record<TraceKind, string>> = {
  TASK_STARTED: 'Run begun',
  TASK_STATUS_CHANGED: 'Run',
  STEP_STARTED: 'Begun',
  STEP_SUCCEEDED: 'Done',
  STEP_FAILED: 'Failed',
  STEP_RETRYING: 'Failed, again later',
  STEP_TAKEN_BACK: 'Worker lost',
  STEP_SKIPPED: 'Skipped',
  STEP_CANCELLED: 'Broken off',
  STEP_RESET: 'To be done again',
  APPROVAL_ASKED: 'Asked',
  APPROVAL_DECIDED: 'Answered',
  MESSAGE: 'Said',
};

/** States in which a run is over. */
export const ENDED: readonly TeamTaskStatus[] = ['COMPLETED', 'PARTIALLY_COMPLETED', 'FAILED', 'CANCELLED'];
/** States in which a run may still go on. */
export const OPEN: readonly TeamTaskStatus[] = [
  'QUEUED',
  'RUNNING',
  'WAITING_FOR_APPROVAL',
  'PAUSED',
  'BUDGET_EXHAUSTED',
];

/** Whether a run is over. */
export function isEnded(status: TeamTaskStatus): boolean {
  return ENDED.includes(status);
}
