import { Authenticated, ConflictError, Cost, type Payload, payloadOf } from '@paissive/graphql-kit';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { tooManyAttempts } from '../sign-in/sign-in.errors.js';
import { invalidLink } from './verification.errors.js';

@InputType({ description: 'The proof that an address is the person’s.' })
export class VerifyEmailInput {
  @Field(() => String, { description: 'The token of the link in the letter.' })
  declare token: string;
}

const VerifyEmailPayload = payloadOf<{ isVerified: boolean }>(
  'VerifyEmailPayload',
  { isVerified: { type: () => Boolean, description: 'True when the address is confirmed now.' } },
  'What came of confirming an address.',
);

const RequestEmailVerificationPayload = payloadOf<{ isSent: boolean }>(
  'RequestEmailVerificationPayload',
  { isSent: { type: () => Boolean, description: 'True when a letter is on its way.' } },
  'What came of asking for another letter.',
);

@Resolver()
export class VerificationResolver {
  @Cost(5)
  @Mutation(() => VerifyEmailPayload, {
    nullable: true,
    description: 'Confirms an e-mail address. Public: the token from the letter is the proof.',
  })
  async verifyEmail(
    @Arg('input', () => VerifyEmailInput, { description: 'The token.' }) { token }: VerifyEmailInput,
    @Ctx() { useCases }: AccountsContext,
  ): Promise<Payload<{ isVerified: boolean }>> {
    if (await useCases.emailVerification.confirm(token)) return VerifyEmailPayload.succeeded({ isVerified: true });
    return VerifyEmailPayload.failed(invalidLink());
  }

  @Authenticated()
  @Cost(10)
  @Mutation(() => RequestEmailVerificationPayload, {
    nullable: true,
    description: 'Sends the viewer another letter to confirm the address; the link of the earlier one stops working.',
  })
  async requestEmailVerification(@Ctx() context: AccountsContext): Promise<Payload<{ isSent: boolean }>> {
    const { userId } = await context.requireGrant();
    const result = await context.useCases.emailVerification.request(userId);
    switch (result.kind) {
      case 'sent':
        return RequestEmailVerificationPayload.succeeded({ isSent: true });
      case 'already_verified':
        return RequestEmailVerificationPayload.failed(new ConflictError('Your address is confirmed already.'));
      case 'too_many_attempts':
        return RequestEmailVerificationPayload.failed(tooManyAttempts(result));
    }
  }
}
