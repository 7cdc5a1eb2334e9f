/** The bank or the provider's rules said no to this payment. */
export interface Declined {
  readonly kind: 'declined';
  /** Such as `insufficient_funds`. */
  readonly code: string;
  /** For the person who pays. */
  readonly message: string;
}

/** The provider does not accept the request as it is. */
export interface Refused {
  readonly kind: 'refused';
  readonly message: string;
}

/** What the request names is not there, or belongs to another workspace. */
export interface NotFound {
  readonly kind: 'not_found';
  readonly message: string;
}

/** The idempotency key stands for another request, or for one that is still under way. */
export interface Conflict {
  readonly kind: 'conflict';
  readonly message: string;
}

export type PaymentFailure = Declined | Refused | NotFound | Conflict;

/** What came of a request to a payment provider. Outages throw. */
export type Outcome<Value> = { readonly kind: 'done'; readonly value: Value } | PaymentFailure;

export function done<Value>(value: Value): Outcome<Value> {
  return { kind: 'done', value };
}

/** Reads the value of a request that was done; a failure stays what it is. */
export function mapDone<From, To>(outcome: Outcome<From>, read: (value: From) => To): Outcome<To> {
  return outcome.kind === 'done' ? done(read(outcome.value)) : outcome;
}
