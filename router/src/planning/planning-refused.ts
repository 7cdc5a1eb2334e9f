/** An operation was not planned for reasons that are not its own; it may be asked for again. */
export class PlanningRefused extends Error {
  override readonly name = 'PlanningRefused';

  constructor(
    /** Too many operations wait for the planner, or nobody waits for this one any more. */
    readonly reason: 'overloaded' | 'abandoned',
  ) {
    super(reason === 'overloaded' ? 'too many operations wait to be planned' : 'nobody waits for the plan');
  }
}
