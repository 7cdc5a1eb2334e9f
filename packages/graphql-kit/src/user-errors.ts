import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { Shareable } from './directives.js';

/**
 * Something the caller can correct. Each cause is a class of its own whose name is the code:
 *
 * @example
 * @ObjectType({ implements: UserErrorInterface, description: 'The e-mail address belongs to an account already.' })
 * export class EmailTakenError extends UserErrorInterface {}
 *
 * return RegisterPayload.failed(new EmailTakenError('That address has an account already. Sign in instead.', ['input', 'email']));
 */
@InterfaceType('UserError', { description: 'Something the caller can correct. The concrete type names the cause.' })
export abstract class UserErrorInterface {
  @Field(() => String, {
    description: 'What is wrong and what to do about it, in words for the person who entered it.',
  })
  readonly message: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The path to the input field at fault, from the outside in; null when no single field is.',
  })
  readonly field: string[] | null;

  constructor(message: string, field: readonly string[] | null = null) {
    this.message = message;
    this.field = field === null ? null : [...field];
  }
}

@Shareable()
@ObjectType({
  implements: UserErrorInterface,
  description: 'An input field does not have the form it must have.',
})
export class InvalidInputError extends UserErrorInterface {}

@Shareable()
@ObjectType({
  implements: UserErrorInterface,
  description: 'What the input refers to does not exist in this workspace.',
})
export class NotFoundError extends UserErrorInterface {}

@Shareable()
@ObjectType({
  implements: UserErrorInterface,
  description: 'The thing is in a state in which this cannot be done.',
})
export class ConflictError extends UserErrorInterface {}
