import { buildFederatedSchema, type EntityReference, type FederatedSchema } from '@paissive/graphql-kit';
import { PendingApprovalResolver } from './approvals/pending-approval.resolver.js';
import { NoteResolver } from './notes/note.resolver.js';
import { OpportunityResolver } from './opportunities/opportunity.resolver.js';
import { ControlTaskResolver } from './tasks/control-task.resolver.js';
import { PastStepRunResolver, StepRunResolver } from './tasks/step-output.resolver.js';
import { taskReference } from './tasks/task.reference.js';
import { TaskResolver } from './tasks/task.resolver.js';
import { teamReference } from './teams/team.reference.js';
import { TeamResolver } from './teams/team.resolver.js';
import { InvalidWorkflowError } from './teams/team.type.js';

/** The subgraph's schema; needs no store, so that it can be emitted anywhere. */
export function buildSchema(): FederatedSchema {
  return buildFederatedSchema({
    resolvers: [
      TeamResolver,
      NoteResolver,
      TaskResolver,
      StepRunResolver,
      PastStepRunResolver,
      ControlTaskResolver,
      PendingApprovalResolver,
      OpportunityResolver,
    ],
    references: {
      AgentTeam: teamReference,
      TeamTask: taskReference,
      Opportunity: ({ id }: EntityReference) => ({ id }),
    },
    // No field mentions it: it comes as a user error.
    orphanedTypes: [InvalidWorkflowError],
  });
}
