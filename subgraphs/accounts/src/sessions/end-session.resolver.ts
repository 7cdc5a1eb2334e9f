import { Authenticated, NotFoundError, type Payload, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { EndSessionInput, endSessionSchema } from './session.inputs.js';
import { EndOtherSessionsPayload, EndSessionPayload } from './session.payloads.js';

@Resolver()
export class EndSessionResolver {
  @Authenticated()
  @Mutation(() => EndSessionPayload, {
    nullable: true,
    description: 'Ends one of the viewer’s sessions, for example on a lost device.',
  })
  async endSession(
    @Arg('input', () => EndSessionInput, { description: 'Which session.' }) given: EndSessionInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ endedSessionId: string }>> {
    const { userId } = await context.requireGrant();
    const input = validateInput(endSessionSchema, given);
    if (!input.ok) return EndSessionPayload.failed(...input.userErrors);
    const endedSessionId = await context.useCases.endSession(input.value.sessionId, userId);
    if (endedSessionId) return EndSessionPayload.succeeded({ endedSessionId });
    return EndSessionPayload.failed(new NotFoundError('You have no such session.', ['input', 'sessionId']));
  }

  @Authenticated()
  @Mutation(() => EndOtherSessionsPayload, {
    nullable: true,
    description: 'Ends all of the viewer’s sessions but the one that asks.',
  })
  async endOtherSessions(@Ctx() context: AccountsContext): Promise<Payload<{ endedSessionIds: readonly string[] }>> {
    const endedSessionIds = await context.useCases.endOtherSessions(await context.requireGrant());
    return EndOtherSessionsPayload.succeeded({ endedSessionIds });
  }
}
