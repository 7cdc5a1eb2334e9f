import { ConflictError, InvalidInputError, NotFoundError, Shareable, UserErrorInterface } from '@paissive/graphql-kit';
import type { PaymentFailure } from '@paissive/payments';
import { Field, ObjectType } from 'type-graphql';

@Shareable()
@ObjectType({ implements: UserErrorInterface, description: 'The bank or the payment provider said no to the payment.' })
export class PaymentDeclinedError extends UserErrorInterface {
  @Field(() => String, { description: "The provider's code, such as `insufficient_funds`." })
  readonly code: string;

  constructor(message: string, field: readonly string[] | null, code: string) {
    super(message, field);
    this.code = code;
  }
}

/** What the provider did not do, as something the caller can correct. @param field what a decline or a refusal is about. */
export function paymentError(failure: PaymentFailure, field: readonly string[]): UserErrorInterface {
  switch (failure.kind) {
    case 'declined':
      return new PaymentDeclinedError(failure.message, field, failure.code);
    case 'refused':
      return new InvalidInputError(failure.message, field);
    case 'not_found':
      return new NotFoundError(failure.message, field);
    case 'conflict':
      return new ConflictError(failure.message, field);
  }
}
