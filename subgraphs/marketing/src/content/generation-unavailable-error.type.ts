import { UserErrorInterface } from '@paissive/graphql-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('GenerationUnavailableError', {
  implements: UserErrorInterface,
  description: 'No text could be written now. Nothing was made up in its place.',
})
export class GenerationUnavailableError extends UserErrorInterface {
  @Field(() => Boolean, { description: 'Whether trying again later may help.' })
  readonly isRetryable: boolean;

  constructor(message: string, isRetryable: boolean) {
    super(message);
    this.isRetryable = isRetryable;
  }
}
