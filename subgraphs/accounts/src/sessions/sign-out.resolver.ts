import type { Payload } from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { SignOutInput } from './session.inputs.js';
import { SignOutPayload } from './session.payloads.js';

@Resolver()
export class SignOutResolver {
  @Mutation(() => SignOutPayload, {
    nullable: true,
    description: 'Ends a session. Public: the refresh token or the access token is the proof.',
  })
  async signOut(
    @Arg('input', () => SignOutInput, { description: 'Which session.' }) { refreshToken }: SignOutInput,
    @Ctx() { identity, useCases }: AccountsContext,
  ): Promise<Payload<{ endedSessionId: string }>> {
    const endedSessionId = await useCases.signOut(refreshToken ?? null, identity.viewer);
    return SignOutPayload.succeeded(endedSessionId === null ? {} : { endedSessionId });
  }
}
