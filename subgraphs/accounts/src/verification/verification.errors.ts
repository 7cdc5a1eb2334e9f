import { UserErrorInterface } from '@paissive/graphql-kit';
import { ObjectType } from 'type-graphql';

@ObjectType({
  implements: UserErrorInterface,
  description: 'The link from a letter was used before, has expired, was replaced by a later one, or never existed.',
})
export class InvalidLinkError extends UserErrorInterface {}

export function invalidLink(): InvalidLinkError {
  return new InvalidLinkError('This link does not work any more. Ask for another one.', ['input', 'token']);
}
