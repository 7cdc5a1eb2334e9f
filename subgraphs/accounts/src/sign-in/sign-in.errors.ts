import { UserErrorInterface } from '@paissive/graphql-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import type { PasskeySignInResult } from '../passkeys/sign-in-with-passkey.js';
import type { SignInResult } from './sign-in.js';

@ObjectType({
  implements: UserErrorInterface,
  description:
    'The proof does not hold: address and password, or the passkey. The answer is the same for unknown addresses.',
})
export class InvalidCredentialsError extends UserErrorInterface {}

@ObjectType({ implements: UserErrorInterface, description: 'Too many attempts; try again later.' })
export class TooManyAttemptsError extends UserErrorInterface {
  @Field(() => Int, { description: 'Seconds until another attempt is answered.' })
  readonly retryAfterSeconds: number;

  constructor(message: string, retryAfterSeconds: number) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

@ObjectType({
  implements: UserErrorInterface,
  description: 'The account exists and the proof was right, but the account is suspended.',
})
export class AccountSuspendedError extends UserErrorInterface {}

/** What a person is told when a sign-in failed. */
export function signInError(
  failure: Exclude<SignInResult | PasskeySignInResult, { kind: 'signed_in' | 'second_factor_needed' }>,
): UserErrorInterface {
  switch (failure.kind) {
    case 'invalid_credentials':
      return new InvalidCredentialsError('E-mail address and password do not belong together.');
    case 'invalid_passkey':
      return new InvalidCredentialsError('This passkey is not known here, or its answer came too late. Try again.');
    case 'suspended':
      return new AccountSuspendedError('This account is suspended. Write to whoever runs this platform.');
    case 'too_many_attempts':
      return tooManyAttempts(failure);
  }
}

export function tooManyAttempts({ retryAfterSeconds }: { retryAfterSeconds: number }): TooManyAttemptsError {
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  return new TooManyAttemptsError(`Too many attempts. Try again in ${wait}.`, retryAfterSeconds);
}
