import { UserErrorInterface } from '@paissive/graphql-kit';
import { ObjectType } from 'type-graphql';
import { weakPassword } from '../passwords/password.errors.js';
import type { RegisterResult } from './register.js';

@ObjectType({ implements: UserErrorInterface, description: 'The e-mail address belongs to an account already.' })
export class EmailTakenError extends UserErrorInterface {}

/** What a person is told when a registration failed. */
export function registerError(failure: Exclude<RegisterResult, { kind: 'registered' }>): UserErrorInterface {
  switch (failure.kind) {
    case 'email_taken':
      return new EmailTakenError('This address has an account already. Sign in instead.', ['input', 'email']);
    case 'weak_password':
      return weakPassword(failure.fault, 'password');
  }
}
