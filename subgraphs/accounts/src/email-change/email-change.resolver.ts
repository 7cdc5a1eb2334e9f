import { Authenticated, Cost, InvalidInputError, type Payload, payloadOf, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { AccountsContext } from '../context.js';
import { EmailTakenError } from '../registration/registration.errors.js';
import { tooManyAttempts } from '../sign-in/sign-in.errors.js';
import { emailField } from '../users/email-field.js';
import { invalidLink } from '../verification/verification.errors.js';
import type { AskEmailChangeResult } from './change-email.js';

@InputType({ description: 'Where the viewer wants to be reached from now on.' })
export class ChangeEmailInput {
  @Field(() => String, { description: 'The new address; it holds once the link in the letter to it was followed.' })
  declare email: string;
}

@InputType({ description: 'The proof that the new address is the person’s.' })
export class ConfirmEmailChangeInput {
  @Field(() => String, { description: 'The token of the link in the letter.' })
  declare token: string;
}

const schema = z.object({ email: emailField() });

const ChangeEmailPayload = payloadOf<{ pendingEmail: string }>(
  'ChangeEmailPayload',
  { pendingEmail: { type: () => String, description: 'The address that a letter with a link is on its way to.' } },
  'What came of asking for another address.',
);
const ConfirmEmailChangePayload = payloadOf<{ email: string }>(
  'ConfirmEmailChangePayload',
  { email: { type: () => String, description: 'The address to sign in with from now on.' } },
  'What came of confirming another address.',
);

@Resolver()
export class EmailChangeResolver {
  @Authenticated()
  @Cost(10)
  @Mutation(() => ChangeEmailPayload, {
    nullable: true,
    description:
      'Sends a link to a new address, and a notice to the present one; nothing changes before the link is followed. Needs a recent proof of identity.',
  })
  async changeEmail(
    @Arg('input', () => ChangeEmailInput, { description: 'The address.' }) given: ChangeEmailInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ pendingEmail: string }>> {
    const recent = await context.requireRecentGrant();
    if (!recent.ok) return ChangeEmailPayload.failed(recent.error);
    const input = validateInput(schema, given);
    if (!input.ok) return ChangeEmailPayload.failed(...input.userErrors);
    const { email } = input.value;
    const result = await context.useCases.emailChanges.ask(recent.grant.userId, email);
    if (result.kind === 'asked') return ChangeEmailPayload.succeeded({ pendingEmail: email });
    return ChangeEmailPayload.failed(askError(result));
  }

  @Cost(10)
  @Mutation(() => ConfirmEmailChangePayload, {
    nullable: true,
    description:
      'Moves an account to the address that the token was sent to; sessions stay. Public: the token from the letter is the proof.',
  })
  async confirmEmailChange(
    @Arg('input', () => ConfirmEmailChangeInput, { description: 'The token.' }) { token }: ConfirmEmailChangeInput,
    @Ctx() { useCases }: AccountsContext,
  ): Promise<Payload<{ email: string }>> {
    const result = await useCases.emailChanges.confirm(token);
    if (result.kind === 'changed') return ConfirmEmailChangePayload.succeeded({ email: result.email });
    if (result.kind === 'invalid_token') return ConfirmEmailChangePayload.failed(invalidLink());
    return ConfirmEmailChangePayload.failed(taken(['input', 'token']));
  }
}

function askError(failure: Exclude<AskEmailChangeResult, { kind: 'asked' }>) {
  switch (failure.kind) {
    case 'same_address':
      return new InvalidInputError('This is your address already.', ['input', 'email']);
    case 'email_taken':
      return taken(['input', 'email']);
    case 'too_many_attempts':
      return tooManyAttempts(failure);
  }
}

function taken(field: string[]) {
  return new EmailTakenError('This address belongs to another account.', field);
}
