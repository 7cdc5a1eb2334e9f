import { ListSize, PageArguments, RequiresScopes } from '@paissive/graphql-kit';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AgentTeamsContext } from '../context.js';
import { TeamTaskConnection } from '../tasks/task.type.js';
import { listTasks } from '../tasks/task-list.resolver.js';
import { OpportunityType } from './opportunity.type.js';

@Resolver(() => OpportunityType)
export class OpportunityResolver {
  @RequiresScopes([['agent-teams:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => TeamTaskConnection, { nullable: true, description: 'What teams did about it, newest first.' })
  teamTasks(
    @Root() { id }: OpportunityType,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: AgentTeamsContext,
  ) {
    return listTasks(context, args, { opportunityId: id });
  }
}
