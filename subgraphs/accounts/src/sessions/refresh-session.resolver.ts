import type { Payload } from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { InvalidRefreshTokenError } from './session.errors.js';
import { RefreshSessionInput } from './session.inputs.js';
import type { SessionTokens } from './session.js';
import { RefreshSessionPayload } from './session.payloads.js';

@Resolver()
export class RefreshSessionResolver {
  @Mutation(() => RefreshSessionPayload, {
    nullable: true,
    description: 'Exchanges a refresh token for new tokens. Public: the refresh token is the proof.',
  })
  async refreshSession(
    @Arg('input', () => RefreshSessionInput, { description: 'The refresh token.' }) {
      refreshToken,
    }: RefreshSessionInput,
    @Ctx() { identity, useCases }: AccountsContext,
  ): Promise<Payload<{ session: SessionTokens }>> {
    const session = await useCases.refreshSession(refreshToken, identity);
    if (session) return RefreshSessionPayload.succeeded({ session });
    return RefreshSessionPayload.failed(
      new InvalidRefreshTokenError('This session is over. Sign in again.', ['input', 'refreshToken']),
    );
  }
}
