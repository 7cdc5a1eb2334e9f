import { Authenticated, Cost, type Payload, payloadOf, validateInput } from '@paissive/graphql-kit';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { AccountsContext } from '../context.js';
import { tooManyAttempts } from '../sign-in/sign-in.errors.js';
import { invalidLink } from '../verification/verification.errors.js';
import type { ChangePasswordResult } from './change-password.js';
import { WrongPasswordError, weakPassword } from './password.errors.js';
import {
  ChangePasswordInput,
  changePasswordSchema,
  RequestPasswordResetInput,
  ResetPasswordInput,
  requestPasswordResetSchema,
} from './password.inputs.js';

const RequestPasswordResetPayload = payloadOf<{ isAccepted: boolean }>(
  'RequestPasswordResetPayload',
  { isAccepted: { type: () => Boolean, description: 'True for every address, whether it belongs to anybody or not.' } },
  'What came of asking for a new password.',
);

const ResetPasswordPayload = payloadOf<{ isReset: boolean }>(
  'ResetPasswordPayload',
  { isReset: { type: () => Boolean, description: 'True when the new password holds; sign in with it.' } },
  'What came of setting a new password.',
);

const ChangePasswordPayload = payloadOf<{ endedSessionIds: readonly string[] }>(
  'ChangePasswordPayload',
  { endedSessionIds: { type: () => [ID], description: 'The other sessions of the viewer, which ended.' } },
  'What came of changing the password.',
);

@Resolver()
export class PasswordResolver {
  @Cost(10)
  @Mutation(() => RequestPasswordResetPayload, {
    nullable: true,
    description:
      'Sends a letter with a link, if the address has an account. Public: whoever forgot the password has no token.',
  })
  async requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput, { description: 'The address.' }) given: RequestPasswordResetInput,
    @Ctx() { identity, useCases }: AccountsContext,
  ): Promise<Payload<{ isAccepted: boolean }>> {
    const input = validateInput(requestPasswordResetSchema, given);
    if (!input.ok) return RequestPasswordResetPayload.failed(...input.userErrors);
    const result = await useCases.passwordReset.request(input.value.email, identity);
    if (result.kind === 'too_many_attempts') return RequestPasswordResetPayload.failed(tooManyAttempts(result));
    return RequestPasswordResetPayload.succeeded({ isAccepted: true });
  }

  @Cost(20)
  @Mutation(() => ResetPasswordPayload, {
    nullable: true,
    description:
      'Sets a new password and ends every session; it signs nobody in. Public: the token from the letter is the proof.',
  })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'Token and password.' }) input: ResetPasswordInput,
    @Ctx() { useCases }: AccountsContext,
  ): Promise<Payload<{ isReset: boolean }>> {
    const result = await useCases.passwordReset.reset(input);
    if (result.kind === 'reset') return ResetPasswordPayload.succeeded({ isReset: true });
    if (result.kind === 'invalid_token') return ResetPasswordPayload.failed(invalidLink());
    return ResetPasswordPayload.failed(weakPassword(result.fault, 'newPassword'));
  }

  @Authenticated()
  @Cost(20)
  @Mutation(() => ChangePasswordPayload, {
    nullable: true,
    description: 'Changes the viewer’s password and ends the viewer’s other sessions.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'Both passwords.' }) given: ChangePasswordInput,
    @Ctx() context: AccountsContext,
  ): Promise<Payload<{ endedSessionIds: readonly string[] }>> {
    const grant = await context.requireGrant();
    const input = validateInput(changePasswordSchema, given);
    if (!input.ok) return ChangePasswordPayload.failed(...input.userErrors);
    const result = await context.useCases.changePassword(grant, input.value, context.identity);
    return result.kind === 'changed'
      ? ChangePasswordPayload.succeeded({ endedSessionIds: result.endedSessionIds })
      : ChangePasswordPayload.failed(changeError(result));
  }
}

function changeError(failure: Exclude<ChangePasswordResult, { kind: 'changed' }>) {
  switch (failure.kind) {
    case 'wrong_password':
      return new WrongPasswordError('This is not your password.', ['input', 'currentPassword']);
    case 'weak_password':
      return weakPassword(failure.fault, 'newPassword');
    case 'too_many_attempts':
      return tooManyAttempts(failure);
  }
}
