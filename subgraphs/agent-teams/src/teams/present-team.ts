import { presentWorkflow } from '../workflows/present-workflow.js';
import type { Team } from './team.js';

/** A team as clients see it. */
export function presentTeam({ workflow, agents, ...team }: Team) {
  return { ...team, agents: [...agents], workflow: presentWorkflow(workflow) };
}
