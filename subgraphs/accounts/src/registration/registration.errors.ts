import { UserErrorInterface } from '@paissive/graphql-kit';
import { ObjectType } from 'type-graphql';
import type { PasswordFault } from '../passwords/password-policy.js';
import type { RegisterResult } from './register.js';

@ObjectType({ implements: UserErrorInterface, description: 'The e-mail address belongs to an account already.' })
export class EmailTakenError extends UserErrorInterface {}

@ObjectType({
  implements: UserErrorInterface,
  description: 'The password is too short, too long, too common, or made of what the account gives away anyway.',
})
export class WeakPasswordError extends UserErrorInterface {}

const passwordAdvice: Readonly<Record<PasswordFault, string>> = {
  too_short: 'Use at least 8 characters. A few random words are easy to remember and hard to guess.',
  too_long: 'Use at most 1,024 characters.',
  too_common: 'This is one of the first passwords that attackers try. A few random words are better.',
  too_personal: 'Leave your name, your address and the name of this service out of the password.',
};

/** What a person is told when a registration failed. */
export function registerError(failure: Exclude<RegisterResult, { kind: 'registered' }>): UserErrorInterface {
  switch (failure.kind) {
    case 'email_taken':
      return new EmailTakenError('This address has an account already. Sign in instead.', ['input', 'email']);
    case 'weak_password':
      return new WeakPasswordError(passwordAdvice[failure.fault], ['input', 'password']);
  }
}
