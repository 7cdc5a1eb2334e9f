import { ErrorCode, PlatformError } from '@paissive/errors';
import { PaymentAccessError, type PaymentProvider, PaymentProviderUnavailableError } from '@paissive/payments';

/** The provider with its outages as errors that clients may see: whoever asks can ask again. */
export function withPlatformErrors(provider: PaymentProvider): PaymentProvider {
  return {
    ...provider,
    forWorkspace(workspaceId) {
      const payments = provider.forWorkspace(workspaceId);
      return {
        createCustomer: (...given) => translated(payments.createCustomer(...given)),
        createPrice: (...given) => translated(payments.createPrice(...given)),
        createSubscription: (...given) => translated(payments.createSubscription(...given)),
        cancelSubscription: (...given) => translated(payments.cancelSubscription(...given)),
        createPayment: (...given) => translated(payments.createPayment(...given)),
        refundPayment: (...given) => translated(payments.refundPayment(...given)),
        listSubscriptions: (query) => translated(payments.listSubscriptions(query)),
        listPayments: (query) => translated(payments.listPayments(query)),
        listInvoices: (query) => translated(payments.listInvoices(query)),
      };
    },
    resolve: (event) => translated(provider.resolve(event)),
  };
}

async function translated<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof PaymentProviderUnavailableError || error instanceof PaymentAccessError) {
      const message =
        error instanceof PaymentAccessError
          ? 'The payment provider does not accept the key of this service.'
          : 'The payment provider does not answer. Nothing is lost: try again later.';
      throw new PlatformError(ErrorCode.SERVICE_UNAVAILABLE, message, { cause: error });
    }
    throw error;
  }
}
