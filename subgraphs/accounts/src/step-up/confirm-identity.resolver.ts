import { Authenticated, Cost, InvalidInputError, type Payload, payloadOf, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { AccountsContext } from '../context.js';
import { responseJsonField } from '../passkeys/passkey.type.js';
import { MAX_PASSWORD_UNITS } from '../passwords/password-policy.js';
import { MAX_CODE_LENGTH } from '../second-factor/second-factor.inputs.js';
import { tooManyAttempts } from '../sign-in/sign-in.errors.js';
import type { ConfirmIdentityResult } from './confirm-identity.js';
import { WrongProofError } from './step-up.errors.js';

@InputType({
  description: 'That it is the viewer who is there. With a second factor the code is asked for, else the password.',
})
export class ConfirmIdentityInput {
  @Field(() => String, { nullable: true, description: 'The password.' })
  declare password?: string | null;

  @Field(() => String, { nullable: true, description: 'A code of the authenticator app, or a recovery code.' })
  declare code?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What a passkey signed after `startPasskeySignIn`, `PublicKeyCredential.toJSON()` as text; in place of the others.',
  })
  declare passkeyJson?: string | null;
}

const schema = z.object({
  password: z.string().max(MAX_PASSWORD_UNITS, 'A password has at most 1,024 characters.').nullish(),
  code: z.string().max(MAX_CODE_LENGTH, 'This is too long for a code.').nullish(),
  passkeyJson: responseJsonField.nullish(),
});

const ConfirmIdentityPayload = payloadOf<{ confirmedUntil: Date }>(
  'ConfirmIdentityPayload',
  { confirmedUntil: { type: () => Date, description: 'Until when sensitive changes are let through.' } },
  'What came of confirming who is there.',
);

@Resolver()
export class ConfirmIdentityResolver {
  @Authenticated()
  @Cost(20)
  @Mutation(() => ConfirmIdentityPayload, {
    nullable: true,
    description: 'Confirms that it is the viewer who is there, for the sensitive changes of the next ten minutes.',
  })
  async confirmIdentity(
    @Arg('input', () => ConfirmIdentityInput, { description: 'The proof.' }) given: ConfirmIdentityInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ confirmedUntil: Date }>> {
    const grant = await context.requireGrant();
    const input = validateInput(schema, given);
    if (!input.ok) return ConfirmIdentityPayload.failed(...input.userErrors);
    const result = await context.useCases.confirmIdentity(grant, input.value, context.identity);
    return result.kind === 'confirmed'
      ? ConfirmIdentityPayload.succeeded({ confirmedUntil: result.until })
      : ConfirmIdentityPayload.failed(confirmError(result));
  }
}

function confirmError(failure: Exclude<ConfirmIdentityResult, { kind: 'confirmed' }>) {
  switch (failure.kind) {
    case 'wrong_proof':
      return new WrongProofError('This is not the right one.');
    case 'code_needed':
      return new InvalidInputError('Enter a code of your authenticator app, or a recovery code.', ['input', 'code']);
    case 'password_needed':
      return new InvalidInputError('Enter your password.', ['input', 'password']);
    case 'too_many_attempts':
      return tooManyAttempts(failure);
  }
}
