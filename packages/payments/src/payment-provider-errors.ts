/** The provider did not answer, or only with errors of its own, however often it was asked. */
export class PaymentProviderUnavailableError extends Error {
  override readonly name = 'PaymentProviderUnavailableError';
  readonly code = 'PAYMENT_PROVIDER_UNAVAILABLE';
}

/** The provider does not accept the secret key, or the key may not do this. */
export class PaymentAccessError extends Error {
  override readonly name = 'PaymentAccessError';
  readonly code = 'PAYMENT_ACCESS_DENIED';
}
