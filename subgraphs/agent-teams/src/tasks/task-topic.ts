/** The pub/sub topic on which a run says that it has changed. */
export function changedTopic(taskId: string): string {
  return `agent-teams.task.${taskId}`;
}

/** What is said: the version there is now. The run itself is read from the store. */
export interface TaskChanged {
  readonly version: number;
}

/** The topic on which workers hear that steps were taken away from whoever works on them. */
export const LEASES_TAKEN = 'agent-teams.leases-taken';

export interface LeasesTaken {
  readonly taskId: string;
}
