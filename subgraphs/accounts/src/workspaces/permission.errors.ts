import { UserErrorInterface } from '@paissive/graphql-kit';
import { ObjectType } from 'type-graphql';

@ObjectType({ implements: UserErrorInterface, description: 'The viewer’s role does not allow this.' })
export class NotPermittedError extends UserErrorInterface {}

export function notPermitted(): NotPermittedError {
  return new NotPermittedError('Your role in this workspace does not allow this. Ask one of its owners.');
}
