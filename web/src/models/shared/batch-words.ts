import type { AiBatchStatus } from '@/gql/graphql';

/** Where an evaluation or a batch stands. */
export const RUN_STATUSES: Readonly<Record<AiBatchStatus, string>> = {
  QUEUED: 'waits for its turn',
  RUNNING: 'runs',
  COMPLETED: 'done',
  FAILED: 'was given up',
  CANCELLED: 'was cancelled',
};

/** Whether there is more to come. */
export function isUnderWay(status: AiBatchStatus): boolean {
  return status === 'QUEUED' || status === 'RUNNING';
}
