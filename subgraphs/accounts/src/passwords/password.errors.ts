import { UserErrorInterface } from '@paissive/graphql-kit';
import { ObjectType } from 'type-graphql';
import type { PasswordFault } from './password-policy.js';

@ObjectType({
  implements: UserErrorInterface,
  description: 'The password is too short, too long, too common, or made of what the account gives away anyway.',
})
export class WeakPasswordError extends UserErrorInterface {}

@ObjectType({ implements: UserErrorInterface, description: 'The current password is another one.' })
export class WrongPasswordError extends UserErrorInterface {}

const advice: Readonly<Record<PasswordFault, string>> = {
  too_short: 'Use at least 8 characters. A few random words are easy to remember and hard to guess.',
  too_long: 'Use at most 1,024 characters.',
  too_common: 'This is one of the first passwords that attackers try. A few random words are better.',
  too_personal: 'Leave your name, your address and the name of this service out of the password.',
};

export function weakPassword(fault: PasswordFault, inputField: string): WeakPasswordError {
  return new WeakPasswordError(advice[fault], ['input', inputField]);
}
