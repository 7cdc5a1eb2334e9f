import { UserErrorInterface } from '@paissive/graphql-kit';
import { ObjectType } from 'type-graphql';

@ObjectType({
  implements: UserErrorInterface,
  description:
    'The change is sensitive and the last proof of identity too old: call `confirmIdentity`, then try again.',
})
export class StepUpRequiredError extends UserErrorInterface {}

@ObjectType({ implements: UserErrorInterface, description: 'The password or the code is not the right one.' })
export class WrongProofError extends UserErrorInterface {}

export function stepUpRequired(): StepUpRequiredError {
  return new StepUpRequiredError('Confirm that it is you, then try again.');
}
