import { Cost, type Payload, payloadOf, UserErrorInterface, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import type { SessionTokens } from '../sessions/session.js';
import { SessionTokensType } from '../sessions/session-tokens.type.js';
import { tooManyAttempts } from '../sign-in/sign-in.errors.js';
import { WrongProofError } from '../step-up/step-up.errors.js';
import { VerifyMfaInput, verifyMfaSchema } from './second-factor.inputs.js';
import type { VerifyMfaResult } from './verify-mfa.js';

@ObjectType({
  implements: UserErrorInterface,
  description: 'The challenge was answered before, has expired, or never existed: sign in again.',
})
export class InvalidChallengeError extends UserErrorInterface {}

const VerifyMfaPayload = payloadOf<{ session: SessionTokens }>(
  'VerifyMfaPayload',
  { session: { type: () => SessionTokensType, description: 'The tokens of the new session.' } },
  'What came of the second half of a sign-in.',
);

@Resolver()
export class VerifyMfaResolver {
  @Cost(10)
  @Mutation(() => VerifyMfaPayload, {
    nullable: true,
    description: 'Completes a sign-in with the second factor. Public: the challenge is the proof of the first.',
  })
  async verifyMfa(
    @Arg('input', () => VerifyMfaInput, { description: 'Challenge and code.' }) given: VerifyMfaInput,
    @Ctx() { identity, useCases }: AccountsContext,
  ): Promise<Payload<{ session: SessionTokens }>> {
    const input = validateInput(verifyMfaSchema, given);
    if (!input.ok) return VerifyMfaPayload.failed(...input.userErrors);
    const result = await useCases.verifyMfa(input.value, identity);
    if (result.kind === 'signed_in') return VerifyMfaPayload.succeeded({ session: result.tokens });
    return VerifyMfaPayload.failed(verifyError(result));
  }
}

function verifyError(failure: Exclude<VerifyMfaResult, { kind: 'signed_in' }>): UserErrorInterface {
  switch (failure.kind) {
    case 'invalid_challenge':
      return new InvalidChallengeError('This took too long. Sign in again.', ['input', 'challenge']);
    case 'wrong_code':
      return new WrongProofError('This code is wrong or was used before.', ['input', 'code']);
    case 'too_many_attempts':
      return tooManyAttempts(failure);
  }
}
