import type { Agent } from '../teams/team.js';
import type { Workflow } from '../workflows/workflow.js';

/** A team for common work, ready to be used or changed. */
export interface TeamTemplate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly agents: readonly Agent[];
  readonly workflow: Workflow;
  readonly exampleGoal: string;
  /** What `inputs` of a run may hold, each as "name: what it is". */
  readonly inputs: readonly string[];
}
